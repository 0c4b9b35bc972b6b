import Documents
import Policies
import Testing

@testable import Onboarding

/// The sentences about what a deployed policy allows more and less.
@Suite struct DifferenceSentencesTests {
    private func sentences(_ deployed: [Statement], _ expected: [Statement]) -> [LocalizedText] {
        DifferenceSentences.all(
            PolicyDifference(
                deployed: PolicyDocument(statements: deployed), expected: PolicyDocument(statements: expected)
            ))
    }

    private func allow(
        _ actions: String..., on resource: String? = nil, to principal: String? = nil,
        when conditions: [Statement.Condition] = [], effect: Statement.Effect = .allow
    ) -> Statement {
        Statement(
            effect: effect, principals: principal.map { .including(.listed([.init(.aws, $0)])) },
            actions: .including(actions), resources: resource.map { .including([$0]) }, conditions: conditions
        )
    }

    @Test func aWiderResourceNamesTheExpectedOne() {
        let found = sentences(
            [allow("s3:PutObject", on: "arn:aws:s3:::acme-exports/*")],
            [allow("s3:PutObject", on: "arn:aws:s3:::acme-exports/exports/dinmo/*")])
        #expect(
            found == [
                LocalizedText(
                    en: "It also allows s3:PutObject on arn:aws:s3:::acme-exports/* (expected: only "
                        + "arn:aws:s3:::acme-exports/exports/dinmo/*).",
                    fr:
                        "Elle autorise aussi s3:PutObject sur arn:aws:s3:::acme-exports/* (attendu : seulement "
                        + "arn:aws:s3:::acme-exports/exports/dinmo/*).")
            ])
    }

    @Test func aMissingExternalIDNamesIt() {
        let platform = "arn:aws:iam::741414741414:role/exporter"
        let condition = Statement.Condition("StringEquals", "sts:ExternalId", ["Acme-1"])
        let found = sentences(
            [allow("sts:AssumeRole", to: platform)],
            [allow("sts:AssumeRole", to: platform, when: [condition])])
        #expect(
            found.map(\.en) == [
                "It also allows sts:AssumeRole to \(platform) (expected: only when sts:ExternalId is “Acme-1” "
                    + "(StringEquals))."
            ])
        #expect(
            found.map(\.fr) == [
                "Elle autorise aussi sts:AssumeRole à \(platform) (attendu : seulement quand sts:ExternalId vaut "
                    + "« Acme-1 » (StringEquals))."
            ])
    }

    @Test func whatIsMissingIsNamed() {
        let found = sentences(
            [allow("s3:PutObject", on: "*")], [allow("s3:PutObject", "s3:AbortMultipartUpload", on: "*")])
        #expect(found.map(\.en) == ["It does not allow s3:AbortMultipartUpload on *."])
        #expect(found.map(\.fr) == ["Elle n’autorise pas s3:AbortMultipartUpload sur *."])
    }

    @Test func denialsAreNamed() {
        let insecure = allow(
            "s3:*", on: "*", when: [.init("Bool", "aws:SecureTransport", ["false"])], effect: .deny)
        let put = allow("s3:PutObject", on: "*")
        #expect(
            sentences([put, insecure], [put]).map(\.en) == [
                "It also denies s3:* on * when aws:SecureTransport is “false” (Bool)."
            ])
        #expect(
            sentences([put], [put, insecure]).map(\.en) == [
                "It does not deny s3:* on * when aws:SecureTransport is “false” (Bool), as expected of it."
            ])
    }

    @Test func aVersionThatMattersIsNamed() {
        let home = PolicyDocument(statements: [allow("s3:PutObject", on: "arn:aws:s3:::b/${aws:username}/*")])
        var old = home
        old.version = nil
        let found = DifferenceSentences.all(PolicyDifference(deployed: old, expected: home))
        #expect(found.last?.en == "Its Version is 2008-10-17, in which ${…} is plain text and no variable.")
        #expect(found.count == 3)
    }

    @Test func whatATerminalWouldObeyIsShown() {
        let found = sentences([allow("s3:Put\u{1B}[2J", on: "*")], [allow("s3:GetObject", on: "*")])
        #expect(found.allSatisfy { !$0.en.unicodeScalars.contains("\u{1B}") })
        #expect(found.first?.en.contains("s3:Put\\u{1b}[2J") == true)
    }
}
