import JSON
import TestSupport
import Testing

@testable import Policies

@Suite("Fixes")
struct LintRepairTests {
    private static func repaired(_ text: String, context: LintContext = LintContext()) throws -> PolicyRepair
    {
        PolicyRepair(try JSONValue.parse(text), context: context)
    }

    @Test(
        "A fix takes its finding away and brings no error, and a second run changes nothing",
        arguments: LintCases.all)
    func curesAndRests(_ sample: LintCase) throws {
        guard let json = try? WrittenPolicy(sample.wrong).json else { return }
        let findings = sample.findings(sample.wrong)
        let repair = PolicyRepair(json, use: sample.use, context: sample.context)
        #expect(!repair.remaining.contains { $0.fix != nil })
        for finding in findings where finding.fix != nil {
            #expect(!repair.remaining.contains { $0.code == finding.code && $0.path == finding.path })
        }
        #expect(repair.remaining.count <= findings.count)
        #expect((repair.changes > 0) == (repair.json != json))
        let again = PolicyRepair(repair.json, use: sample.use, context: sample.context)
        #expect(again.json == repair.json)
        #expect(again.changes == 0)
    }

    @Test("A clean policy comes out as it went in", arguments: LintCases.all)
    func leavesRightPoliciesAlone(_ sample: LintCase) throws {
        let json = try JSONValue.parse(sample.right)
        let repair = PolicyRepair(json, use: sample.use, context: sample.context)
        if repair.changes == 0 { #expect(repair.json == json) }
    }

    @Test("Only what is wrong changes: order, other members and digits stay")
    func keepsTheRest() throws {
        let repair = try Self.repaired(
            """
            {"Statement": [{"Resource": ["arn:aws:s3::acme-exports/in/*"], "Action": "s3:PutObject",
              "Effect": "allow", "Condition": {"NumericLessThan": {"s3:TlsVersion": 1.30}}}], "Version": "2012-10-17"}
            """)
        #expect(
            repair.json.rendered()
                == #"{"Statement":[{"Resource":["arn:aws:s3:::acme-exports/in/*"],"Action":"s3:PutObject","#
                + #""Effect":"Allow","Condition":{"NumericLessThan":{"s3:TlsVersion":1.30}}}],"Version":"2012-10-17"}"#
        )
        #expect(repair.changes == 2)
        #expect(repair.remaining.isEmpty)
    }

    @Test(
        "What each certain fix makes of a resource",
        arguments: [
            ("s3://acme-exports/in/*", "arn:aws:s3:::acme-exports/in/*"),
            ("acme-exports/in/*", "arn:aws:s3:::acme-exports/in/*"),
            (#"arn\:aws\:s3\:\:\:acme-exports/in/*"#, "arn:aws:s3:::acme-exports/in/*"),
            ("arn:aws:s3:acme-exports/in/*", "arn:aws:s3:::acme-exports/in/*"),
            ("ARN:AWS:S3::acme-exports/in/*", "arn:aws:s3:::acme-exports/in/*"),
            ("arn:aws:s3:eu-west-3:111122223333:acme-exports/in/*", "arn:aws:s3:::acme-exports/in/*"),
            ("https://acme-exports.s3.amazonaws.com/in/*", "https://acme-exports.s3.amazonaws.com/in/*"),
        ])
    func repairsResources(wrong: String, right: String) throws {
        let policy = PolicyDocument(statements: [
            Statement(effect: .allow, actions: .including(["s3:PutObject"]), resources: .including([wrong]))
        ])
        let repaired = PolicyRepair(policy.json).json
        let path = PolicyPath(steps: [.member("Statement"), .element(0), .member("Resource")])
        #expect(path.value(in: repaired) == .string(right))
    }

    @Test("Adobe's GetBucketLocation gets its bucket, and the objects no action more")
    func addsTheBucket() throws {
        let repair = try Self.repaired(
            LintSample.policy(LintSample.allow(#"["s3:PutObject", "s3:GetBucketLocation"]"#)))
        let policy = try PolicyDocument(json: repair.json)
        #expect(
            policy.statements[0].resources
                == .including(["arn:aws:s3:::acme-exports/in/*", "arn:aws:s3:::acme-exports"]))
        #expect(repair.remaining.isEmpty)
    }

    @Test("Nothing is added for an action that changes the bucket")
    func addsNoBucketForWriting() throws {
        let repair = try Self.repaired(
            LintSample.policy(LintSample.allow(#"["s3:PutObject", "s3:PutBucketPolicy"]"#)))
        #expect(repair.changes == 0)
        #expect(repair.remaining.map(\.code) == ["action-without-resource"])
    }

    @Test("Snowflake's GetBucketLocation gets a statement without s3:prefix")
    func partsTheStatement() throws {
        let repair = try Self.repaired(
            LintSample.policy(
                LintSample.allow(
                    #"["s3:ListBucket", "s3:GetBucketLocation"]"#, on: #""arn:aws:s3:::acme-exports""#,
                    where: #"{"StringLike": {"s3:prefix": ["in/*"]}}"#, sid: "List")))
        let policy = try PolicyDocument(json: repair.json)
        #expect(
            policy.statements == [
                Statement(
                    sid: "List", effect: .allow, actions: .including(["s3:ListBucket"]),
                    resources: .including(["arn:aws:s3:::acme-exports"]),
                    conditions: [.init("StringLike", "s3:prefix", ["in/*"])]),
                Statement(
                    effect: .allow, actions: .including(["s3:GetBucketLocation"]),
                    resources: .including(["arn:aws:s3:::acme-exports"])),
            ])
        #expect(repair.remaining.isEmpty)
    }

    @Test("A condition that guards writing is never taken off it")
    func keepsGuards() throws {
        let text = LintSample.policy(
            LintSample.allow(
                #"["s3:ListBucket", "s3:PutObject"]"#,
                on: #"["arn:aws:s3:::acme-exports", "arn:aws:s3:::acme-exports/in/*"]"#,
                where: #"{"StringLike": {"s3:prefix": ["in/*"]}}"#))
        #expect(try Self.repaired(text).changes == 0)
    }

    @Test("A loose operator becomes StringEquals beside what stands there already")
    func movesTheExternalID() throws {
        let repair = try Self.repaired(
            LintSample.policy(
                LintSample.trust(
                    where:
                        #"{"StringLike": {"sts:ExternalId": "4a", "aws:PrincipalTag/t": "x*"}, "StringEquals": {"aws:PrincipalOrgID": "o-1"}}"#
                )))
        let statement = try PolicyDocument(json: repair.json).statements[0]
        #expect(
            statement.conditions == [
                .init("StringLike", "aws:PrincipalTag/t", ["x*"]),
                .init("StringEquals", "aws:PrincipalOrgID", ["o-1"]),
                .init("StringEquals", "sts:ExternalId", ["4a"]),
            ])
    }

    @Test("The setup's ExternalId is required where nothing was, beside other conditions")
    func addsTheExternalID() throws {
        let context = LintContext(externalID: LintSample.externalID)
        for condition in [nil, "{}", #"{"StringEquals": {"aws:PrincipalTag/t": "x"}}"#] {
            let repair = try Self.repaired(
                LintSample.policy(LintSample.trust(where: condition)), context: context)
            let statement = try PolicyDocument(json: repair.json).statements[0]
            #expect(
                statement.conditions.contains(
                    .init("StringEquals", "sts:ExternalId", [LintSample.externalID])))
            #expect(repair.remaining.isEmpty)
        }
    }

    @Test("No fix can be made of a wildcard: nobody knows the value")
    func leavesWildcards() throws {
        let text = LintSample.policy(
            LintSample.trust(where: #"{"StringLike": {"sts:ExternalId": "4a*"}}"#))
        #expect(try Self.repaired(text).changes == 0)
    }
}
