import Policies
import Testing

/// What two policies differ in, by meaning.
@Suite("Difference of policies")
struct DifferenceTests {
    private let folder = "arn:aws:s3:::acme-exports/exports/dinmo/*"
    private let platform = "arn:aws:iam::741414741414:role/exporter"

    private func difference(_ deployed: [Statement], _ expected: [Statement]) -> PolicyDifference {
        PolicyDifference(
            deployed: PolicyDocument(statements: deployed), expected: PolicyDocument(statements: expected))
    }

    private func trust(
        _ conditions: Statement.Condition..., by principal: String? = nil
    ) -> [Statement] {
        [
            Statement(
                effect: .allow, principals: .including(.listed([.init(.aws, principal ?? platform)])),
                actions: .including(["sts:AssumeRole"]), conditions: conditions)
        ]
    }

    @Test("Sids, order, lists, the cut of statements and case mean nothing")
    func sameMeaning() {
        var first = Statement.allow(["S3:putobject"], on: [folder])
        first.sid = "One"
        let split = [.allow(["s3:GetObject"], on: [folder, folder]), first]
        let whole = [Statement.allow(["s3:PutObject", "s3:GetObject"], on: [folder])]
        #expect(difference(split, whole).isEmpty)
        #expect(difference(whole, split).isEmpty)
    }

    @Test("A condition's values may be spread over statements, but not those that rule out")
    func splitConditions() {
        func put(_ name: String, _ values: String...) -> Statement {
            .allow(where: [.init(name, "aws:SourceVpc", values)])
        }
        #expect(
            difference([put("StringEquals", "a"), put("StringEquals", "b")], [put("StringEquals", "b", "a")])
                .isEmpty)
        let ruledOut = difference(
            [put("StringNotEquals", "a"), put("StringNotEquals", "b")], [put("StringNotEquals", "a", "b")])
        #expect(!ruledOut.more.isEmpty && ruledOut.less.isEmpty)
    }

    @Test("An account's id is its root's ARN")
    func accountRoot() {
        let id = trust(by: "741414741414")
        #expect(difference(id, trust(by: "arn:aws:iam::741414741414:root")).isEmpty)
        #expect(!difference(id, trust(by: "arn:aws:iam::741414741414:user/root")).isEmpty)
    }

    @Test("Wider resources, actions and principals are more, and name what is expected")
    func wider() {
        let expected = [Statement.allow(["s3:PutObject"], on: [folder])]
        let wide = difference([.allow(["s3:PutObject"], on: ["arn:aws:s3:::acme-exports/*"])], expected)
        #expect(wide.less == [])
        #expect(
            wide.more == [
                Permission(
                    effect: .allow, actions: .including(["s3:PutObject"]),
                    resources: .including(["arn:aws:s3:::acme-exports/*"]),
                    counterpart: .resources(.including([folder])))
            ])
        let all = difference([.allow(["s3:*"], on: [folder])], expected)
        #expect(all.less == [] && all.more.map(\.counterpart) == [.actions(.including(["s3:PutObject"]))])
        let open = difference(trust(by: "*"), trust())
        #expect(open.less == [])
        #expect(
            open.more.map(\.counterpart) == [.principals(.including([.init(.aws, platform)]))])
        #expect(difference(trust(by: "741414741414"), trust()).less == [])
    }

    @Test("A wildcard that others together cover is no more than they are")
    func coveredTogether() {
        let pattern = [Statement.allow(["s3:*ObjectAcl"])]
        let both = [Statement.allow(["s3:Get*"]), .allow(["s3:Put*"])]
        #expect(!difference(pattern, both).more.isEmpty, "s3:DeleteObjectAcl would match, too")
        let parts = [
            Statement.allow(on: ["arn:aws:s3:::b/a*", "arn:aws:s3:::b/?"]),
            .allow(on: ["arn:aws:s3:::b/??*"]),
        ]
        #expect(difference([.allow(on: ["arn:aws:s3:::b/?*"])], parts).isEmpty)
    }

    @Test(
        "A missing or loosely compared ExternalId is more",
        arguments: [
            [], [.init("StringLike", "sts:ExternalId", ["*"])],
            [.init("StringLike", "sts:ExternalId", ["Acme-*"])],
            [.init("StringEqualsIfExists", "sts:ExternalId", ["Acme-1"])],
            [.init("StringEqualsIgnoreCase", "sts:ExternalId", ["acme-1"])],
            [.init("ForAllValues:StringEquals", "sts:ExternalId", ["Acme-1"])],
            [.init("StringEquals", "sts:ExternalId", ["Acme-1", "Acme-2"])],
            [.init("Null", "sts:ExternalId", ["false"])],
        ] as [[Statement.Condition]])
    func looseExternalID(conditions: [Statement.Condition]) {
        let exact = Statement.Condition("StringEquals", "sts:ExternalId", ["Acme-1"])
        var deployed = trust()
        deployed[0].conditions = conditions
        let result = difference(deployed, trust(exact))
        #expect(result.less == [])
        #expect(result.more.count == 1)
        #expect(result.more.map(\.counterpart) == [.conditions([exact])])
        #expect(difference(trust(exact), deployed).more == [], "and the other way round it is less")
    }

    @Test("Another ExternalId is more and less")
    func otherExternalID() {
        let result = difference(
            trust(.init("StringEquals", "sts:ExternalId", ["a"])),
            trust(.init("StringEquals", "sts:externalid", ["A"])))
        #expect(result.more.map(\.conditions) == [[.init("StringEquals", "sts:ExternalId", ["a"])]])
        #expect(result.less.count == 1)
    }

    @Test(
        "Conditions that mean the same are the same",
        arguments: [
            (
                Statement.Condition("StringLike", "s3:prefix", ["a/b"]),
                .init("StringEquals", "S3:Prefix", ["a/b"])
            ),
            (
                .init("ArnEquals", "aws:PrincipalArn", ["arn:aws:iam::1:role/*"]),
                .init("ArnLike", "aws:PrincipalArn", ["arn:aws:iam::1:role/*"])
            ),
            (
                .init("NumericLessThan", "s3:max-keys", ["10.0"]),
                .init("NumericLessThan", "s3:max-keys", ["10", "5"])
            ),
            (
                .init("IpAddress", "aws:SourceIp", ["10.1.2.3/16"]),
                .init("IpAddress", "aws:SourceIp", ["10.1.0.0/16", "10.1.9.0/24"])
            ),
            (.init("Bool", "aws:SecureTransport", ["True"]), .init("Bool", "aws:SecureTransport", ["true"])),
            (.init("StringLike", "s3:prefix", ["a${*}"]), .init("StringEquals", "s3:prefix", ["a*"])),
        ] as [(Statement.Condition, Statement.Condition)])
    func sameConditions(left: Statement.Condition, right: Statement.Condition) {
        #expect(difference([.allow(where: [left])], [.allow(where: [right])]).isEmpty)
    }

    @Test(
        "A wider condition is more and not less",
        arguments: [
            (
                Statement.Condition("StringLike", "s3:prefix", ["exports/*"]),
                .init("StringLike", "s3:prefix", ["exports/a/*"])
            ),
            (
                .init("NumericLessThanEquals", "s3:max-keys", ["10"]),
                .init("NumericLessThan", "s3:max-keys", ["10"])
            ),
            (
                .init("DateGreaterThan", "aws:CurrentTime", ["2026-01-01T00:00:00Z"]),
                .init("DateGreaterThan", "aws:CurrentTime", ["2026-02-01T00:00:00Z"])
            ),
            (
                .init("IpAddress", "aws:SourceIp", ["10.0.0.0/8"]),
                .init("IpAddress", "aws:SourceIp", ["10.1.0.0/16"])
            ),
            (
                .init("NotIpAddress", "aws:SourceIp", ["10.1.0.0/16"]),
                .init("NotIpAddress", "aws:SourceIp", ["10.0.0.0/8"])
            ),
            (
                .init("StringNotEquals", "aws:SourceVpc", ["a"]),
                .init("StringNotEquals", "aws:SourceVpc", ["a", "b"])
            ),
            (.init("StringNotLike", "s3:prefix", ["a/*"]), .init("StringEquals", "s3:prefix", ["b/x"])),
            (
                .init("ArnLike", "aws:SourceArn", ["arn:aws:s3:::b"]),
                .init("StringEquals", "aws:SourceArn", ["arn:aws:s3:::b"])
            ),
        ] as [(Statement.Condition, Statement.Condition)])
    func widerConditions(wide: Statement.Condition, narrow: Statement.Condition) {
        let result = difference([.allow(where: [wide])], [.allow(where: [narrow])])
        if wide.operator == "ArnLike" {
            #expect(result.isEmpty, "both name one ARN")
        } else {
            #expect(result.less == [] && result.more.count == 1, "\(result)")
        }
    }

    @Test("A missing Deny is more, an added one is less")
    func denies() {
        let insecure = Statement.deny(["s3:*"], where: [.init("Bool", "aws:SecureTransport", ["false"])])
        let missing = difference([.allow()], [.allow(), insecure])
        #expect(missing.less == [] && missing.more.map(\.effect) == [.deny])
        let added = difference([.allow(), insecure], [.allow()])
        #expect(added.more == [] && added.less.map(\.effect) == [.deny])
    }

    @Test("What its own policy denies is not allowed, and so is no more")
    func deniedByItself() {
        let deployed = [Statement.allow(), .allow(["s3:DeleteObject"]), .deny(["s3:Delete*"])]
        let result = difference(deployed, [.allow()])
        #expect(result.more == [])
        #expect(result.less.map(\.actions) == [.including(["s3:Delete*"])])
    }

    @Test("A bucket's action on its objects means nothing, nor does an object's on the bucket")
    func levels() {
        let documented = [
            Statement.allow(
                ["s3:ListBucket", "s3:PutObject"], on: ["arn:aws:s3:::acme", "arn:aws:s3:::acme/*"])
        ]
        let split = [
            Statement.allow(["s3:ListBucket"], on: ["arn:aws:s3:::acme"]),
            .allow(["s3:PutObject"], on: ["arn:aws:s3:::acme/*"]),
        ]
        #expect(difference(documented, split).isEmpty)
        #expect(
            difference([.allow(on: ["arn:aws:s3:::acme*"])], [.allow(on: ["arn:aws:s3:::acme/*"])]).less == []
        )
        #expect(
            !difference([.allow(on: ["arn:aws:s3:::acme*"])], [.allow(on: ["arn:aws:s3:::acme/*"])]).more
                .isEmpty)
    }

    @Test("NotAction and NotResource are what is left")
    func complements() {
        var allButIAM = Statement.allow()
        allButIAM.actions = .excluding(["iam:*"])
        #expect(difference([allButIAM], [.allow(["s3:*"])]).less == [])
        #expect(!difference([allButIAM], [.allow(["s3:*"])]).more.isEmpty)
        #expect(!difference([allButIAM], [.allow(["iam:GetRole"])]).less.isEmpty)
        var allButB = Statement.allow()
        allButB.resources = .excluding(["arn:aws:s3:::b/*"])
        #expect(difference([allButB], [.allow(on: ["arn:aws:s3:::c/*"])]).less == [])
        #expect(difference([allButB, .allow(on: ["arn:aws:s3:::b/*"])], [.allow()]).isEmpty)
    }

    @Test("The version counts where it makes variables, and is named then")
    func versions() {
        func documents(_ resource: String) -> PolicyDifference {
            PolicyDifference(
                deployed: PolicyDocument(version: "2008-10-17", statements: [.allow(on: [resource])]),
                expected: PolicyDocument(statements: [.allow(on: [resource])]))
        }
        #expect(documents(folder).isEmpty && documents(folder).otherVersion == nil)
        let home = documents("arn:aws:s3:::acme/${aws:username}/*")
        #expect(!home.more.isEmpty && !home.less.isEmpty)
        #expect(home.otherVersion == "2008-10-17")
    }

    @Test("A variable is covered by a wildcard and by itself, not by another one")
    func variables() {
        func on(_ resource: String) -> [Statement] { [.allow(on: ["arn:aws:s3:::acme/\(resource)/*"])] }
        #expect(difference(on("${aws:username}"), on("*")).more == [])
        #expect(difference(on("${aws:username}"), on("${AWS:UserName}")).isEmpty)
        #expect(!difference(on("${aws:username}"), on("${aws:userid}")).more.isEmpty)
        #expect(!difference(on("${aws:username}"), on("?")).more.isEmpty)
    }

    @Test("A pattern that is made to explode is named as different, soon")
    func hostile() {
        let hostile = "arn:aws:s3:::b/*a" + String(repeating: "?", count: 40)
        let result = difference([.allow(on: ["arn:aws:s3:::b/*b*"])], [.allow(on: [hostile])])
        #expect(!result.more.isEmpty)
    }
}
