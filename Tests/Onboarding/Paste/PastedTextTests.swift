import Policies
import Testing

@testable import Onboarding

@Suite struct PastedTextTests {
    @Test(arguments: [
        (
            "arn:aws:iam::444455556666:role/team/acme\n",
            PastedText.roleARN("arn:aws:iam::444455556666:role/team/acme")
        ),
        ("  \"arn:aws:iam::444455556666:role/acme\" ", .roleARN("arn:aws:iam::444455556666:role/acme")),
        ("s3://acme-exports/dinmo/2026/", .s3URL(bucket: "acme-exports", folder: "dinmo/2026")),
        ("s3://acme-exports", .s3URL(bucket: "acme-exports", folder: "")),
        ("https://acme.s3.eu-west-3.amazonaws.com/a%20b/c", .s3URL(bucket: "acme", folder: "a b/c")),
        ("https://s3.eu-west-3.amazonaws.com/acme/a/b", .s3URL(bucket: "acme", folder: "a/b")),
        (
            "https://eu-west-3.console.aws.amazon.com/s3/buckets/acme?region=eu-west-3&prefix=a%2Fb%2F&showversions=false",
            .consoleURL(bucket: "acme", folder: "a/b")
        ),
        ("https://s3.console.aws.amazon.com/s3/buckets/acme", .consoleURL(bucket: "acme", folder: "")),
        (
            "https://us-east-1.console.amazonaws-us-gov.com/s3/object/acme?prefix=x.csv",
            .consoleURL(bucket: "acme", folder: "x.csv")
        ),
        ("arn:aws:s3:::acme", .bucketARN(bucket: "acme", folder: "")),
        ("arn:aws-cn:s3:::acme/exports/*", .bucketARN(bucket: "acme", folder: "exports")),
        ("acme-exports", .plain("acme-exports")),
        ("exports/dinmo", .plain("exports/dinmo")),
        ("arn:aws:iam::444455556666:user/x", .plain("arn:aws:iam::444455556666:user/x")),
        ("https://example.com/acme", .plain("https://example.com/acme")),
        ("", .plain("")), (" \t\r\n", .plain("")),
        ("{not json", .plain("{not json")),
        ("two\nlines", .refused(controlCharacter: "\n")),
        ("\u{1b}[31mred", .refused(controlCharacter: "\u{1b}")),
        ("a\u{0}b", .refused(controlCharacter: "\u{0}")),
        ("a\tb", .refused(controlCharacter: "\t")),
    ])
    func isToldApart(text: String, pasted: PastedText) {
        #expect(PastedText.recognise(text) == pasted)
    }

    @Test func aPolicyOverManyLinesIsAPolicy() throws {
        let text = """

            {
              "Version": "2012-10-17",
              "Statement": [{"Effect": "Allow", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::acme/*"}]
            }

            """
        guard case .policy(let policy, let findings) = PastedText.recognise(text) else {
            Issue.record("not a policy")
            return
        }
        let expected = try PolicyDocument(parsing: text)
        #expect(policy == expected)
        #expect(findings.map(\.code) == ["whole-bucket"])
    }

    @Test func aPolicyInWhatTheAWSCLIPrintedIsThePolicy() throws {
        let policy =
            #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::acme-exports/in/*"}]}"#
        let expected = try PolicyDocument(parsing: policy)
        for text in [
            #"{"RoleName": "dinmo", "PolicyName": "write", "PolicyDocument": "# + policy + "}",
            policy.replacing("\"}]", with: "\",}]"),
        ] {
            guard case .policy(let found, let findings) = PastedText.recognise(text) else {
                Issue.record("not a policy: \(text)")
                continue
            }
            #expect(found == expected)
            #expect(findings.count == 1)
        }
    }

    @Test func aPolicyThatCannotBeReadSaysWhy() {
        let text = "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [{\"Effect\": \"allow\",}]\n}"
        guard case .brokenPolicy(let findings) = PastedText.recognise(text) else {
            Issue.record("not a broken policy")
            return
        }
        #expect(findings.map(\.code).prefix(1) == ["trailing-comma"])
        #expect(findings.map(\.code).contains("unknown-effect"))
    }

    @Test func bracesAloneAreNoPolicy() {
        #expect(PastedText.recognise("{bucket-name}") == .plain("{bucket-name}"))
    }

    @Test func aConsoleAddressWithBrokenEncodingLosesNothing() {
        let text = "https://eu-west-3.console.aws.amazon.com/s3/buckets/acme?prefix=a%FFb%2"
        #expect(PastedText.recognise(text) == .consoleURL(bucket: "acme", folder: "a%FFb%2"))
    }
}
