import Documents
import Foundation
import Platforms
import TestSupport
import Testing

@testable import Onboarding

/// What a person reads, word for word, in both languages.
@Suite struct SentencesTests {
    private struct Sample {
        var kind: ValueKind
        var value: String
        var context: RuleContext
        var place: String

        init(
            _ kind: ValueKind, _ value: String, _ platform: String? = nil,
            _ method: PlatformMethod.Kind = .assumedRole, setup change: (inout Setup) -> Void = { _ in }
        ) {
            self.kind = kind
            self.value = value
            var context = RuleContext()
            if let platform { context = Self.context(platform, method, change) }
            self.context = context
            place = platform.map { "\($0) \(method.rawValue)" } ?? "no platform"
        }

        private static func context(
            _ platform: String, _ method: PlatformMethod.Kind, _ change: (inout Setup) -> Void
        ) -> RuleContext {
            OnboardingTests.context(platform, method, setup: change)
        }
    }

    private static let samples: [Sample] =
        buckets + folders + roles + identities + keys + regions

    private static let buckets: [Sample] = [
        .init(.bucket, ""), .init(.bucket, " acme\t"), .init(.bucket, "'acme'"),
        .init(.bucket, "ac\u{200B}me"),
        .init(.bucket, "${bucketName}"), .init(.bucket, "s3://Acme/x"), .init(.bucket, "arn:aws:s3:::acme"),
        .init(.bucket, "https://acme.s3.amazonaws.com"), .init(.bucket, "acme/exports"), .init(.bucket, "ab"),
        .init(.bucket, String(repeating: "a", count: 70)), .init(.bucket, "acme_exports"),
        .init(.bucket, "acme exports"),
        .init(.bucket, "-acme."), .init(.bucket, "acme..x"), .init(.bucket, "10.0.0.1"),
        .init(.bucket, "xn--acme"),
        .init(.bucket, "acme--x-s3"), .init(.bucket, "acme.exports"),
        .init(.bucket, "acme.-x", "adobe-experience-platform"),
        .init(.bucket, "1.22", "adobe-experience-platform"),
        .init(.bucket, "acme-an"),
        .init(.bucket, "acme-111122223333-eu-west-3-an", "dinmo") { $0.region = "us-east-1" },
        .init(.bucket, "acme-111122223333-eu-nowhere-3-an"),
        .init(.bucket, "acme-111122223333-eu-west-3-an", "dinmo") { $0.accountID = "444455556666" },
        .init(.bucket, "acme-exports", "didomi", .reader),
    ]

    private static let folders: [Sample] = [
        .init(.folder, "", "adobe-experience-platform"), .init(.folder, "s3://acme/exports"),
        .init(.folder, "//exports//a//b/"), .init(.folder, "a/../b"),
        .init(.folder, "acme/x", "dinmo") { $0.bucket = "acme" },
        .init(.folder, "a b", "adobe-experience-platform"),
        .init(.folder, "é[1]", "adobe-experience-platform"),
        .init(.folder, "a#b c", "dinmo"), .init(.folder, "日本", "dinmo"),
        .init(.folder, "%SEGMENT_ID%", "dinmo"),
        .init(.folder, "x/%Segment_Id%", "adobe-experience-platform"),
        .init(.folder, "x/%DATETIME%", "adobe-experience-platform"),
        .init(.folder, "%SEGMENT_ID", "adobe-experience-platform"),
        .init(.folder, "a%SEGMENT_NAME%/b", "adobe-experience-platform"),
        .init(.folder, String(repeating: "x", count: 900), "adobe-experience-platform"),
        .init(.folder, String(repeating: "x", count: 1100), "adobe-experience-platform"),
    ]

    private static let roles: [Sample] =
        [
            "", "arn\\:aws\\:iam\\:\\:444455556666\\:role/x", "Arn:aws:IAM::444455556666:role/x",
            "aws:iam::444455556666:role/x", "arn:aws:iam:444455556666:role/x",
            "arn:aws:iam:::444455556666:role/x",
            "arn:aws:444455556666:iam:role/x", "arn:aws:0000000000:iam:role/x",
            "arn:aws:iam:eu-west-3:444455556666:role/x", "https://example.com", "s3://acme", "444455556666",
            "0123456789ABCDEF01234567@AdobeOrg", "2f0c4a4e-1111-4e86-b343-2fde3a6f0396", "role/acme",
            "arn:aws:iam",
            "arn:aws:iam::444455556666:user/x", "arn:aws:iam::444455556666:root",
            "arn:aws:iam::444455556666:group/x",
            "arn:aws:iam::444455556666:policy/x", "arn:aws:iam::444455556666:instance-profile/x",
            "arn:aws:sts::444455556666:assumed-role/x/y", "arn:aws:sts::444455556666:federated-user/x",
            "arn:aws:s3:::acme", "arn:aws:lambda::444455556666:function/x",
            "arn:awz:iam::444455556666:role/x",
            "arn:aws:iam::4444:role/x", "arn:aws:iam:::role/x", "arn:aws:iam::444455556666:role/",
            "arn:aws:iam::444455556666:role/a b", "arn:aws:iam::444455556666:role/é/x",
            "arn:aws:iam::800873819705:role/destinations-role-customer",
            "arn:aws:iam::444455556666:role/" + String(repeating: "r", count: 65),
            "arn:aws:iam::444455556666:role/" + String(repeating: "p", count: 600) + "/x",
        ].map { .init(.roleARN, $0) } + [
            .init(.roleARN, "arn:aws:iam::724998534403:role/x", "dinmo"),
            .init(.roleARN, "arn:aws:iam::444455556666:role/x", "dinmo") {
                $0.region = "cn-north-1"
                $0.accountID = "111122223333"
                $0.roleName = "acme"
            },
            .init(.roleARN, "arn:aws:iam::444455556666:role/x", "didomi", .reader) {
                $0.accountID = "444455556666"
                $0.bucket = "didomi-exports-acme-1"
            },
            .init(.roleName, ""), .init(.roleName, "role/x"), .init(.roleName, "a b"),
            .init(.roleName, "a:b"),
            .init(.roleName, String(repeating: "r", count: 65)),
        ]

    private static let identities: [Sample] = [
        .init(.externalID, "", "dinmo"), .init(.externalID, "", "adobe-experience-platform"),
        .init(.externalID, "0123456789abcdef012345", "adobe-experience-platform"),
        .init(.principal, "arn:aws:iam::80087381970:user/x", "custom"),
        .init(.principal, "arn:aws:iam::800873819705:user/x", "custom"),
        .init(.roleARN, "arn:aws:iam::444455556666:role/" + String(repeating: "p/", count: 1100)),
        .init(.externalID, "EXTERNAL_ID", "dinmo"), .init(.externalID, "arn:aws:iam::444455556666:role/x"),
        .init(.externalID, "a b*"), .init(.externalID, "x"), .init(.externalID, "40cef540-b3b4", "dinmo"),
        .init(.externalID, "acme", "dinmo"),
        .init(.externalID, "2F0C4A4E-1111-4e86-b343-2fde3a6f0396", "dinmo"),
        .init(.externalID, "40cef540-b3b4-4e86-b343-2fde3a6f0396", "dinmo"), .init(.organizationID, ""),
        .init(.organizationID, "acme"), .init(.organizationID, "0123456789abcdef0123456@AdobeOrg"),
        .init(.organizationID, "5555467B5D8013E50A494220@AdobeOrg"), .init(.accountID, ""),
        .init(.accountID, "arn:aws:iam::444455556666:root"), .init(.accountID, "4444-5555-6666"),
        .init(.accountID, "44445555666O"), .init(.accountID, "4444"), .init(.accountID, "800873819705"),
        .init(.accountID, "670664943635", "adobe-experience-platform"), .init(.principal, "", "custom"),
        .init(.principal, "*", "custom"), .init(.principal, "acme", "custom"),
        .init(.principal, "arn:aws:iam:444455556666:role/x", "custom"),
        .init(.principal, "arn:aws:s3:::acme", "custom"),
        .init(.principal, "arn:aws:sts::444455556666:assumed-role/x/y", "custom"),
        .init(.principal, "arn:aws:iam::444455556666:root", "custom") { $0.accountID = "444455556666" },
        .init(.principal, "arn:aws:iam::724998534403:role/Other", "dinmo"),
        .init(.principal, "arn:aws:iam::444455556666:role/x", "dinmo"),
    ]

    private static let keys: [Sample] = [
        .init(.accessKey, ""), .init(.accessKey, "akiaiosfodnn7abcdefg"),
        .init(.accessKey, "ASIAIOSFODNN7ABCDEFG", "dinmo", .accessKey),
        .init(.accessKey, "AROAIOSFODNN7ABCDEFG"), .init(.accessKey, "XXXAIOSFODNN7ABCDEFG"),
        .init(.accessKey, "AKIA-OSFODNN7ABCDEFG"),
        .init(.accessKey, "AKIAIOSFODNN8ABCDEFG", "adobe-experience-platform", .accessKey),
        .init(.accessKey, "AKIA"),
        .init(.accessKey, "AKIAIOSFODNN7EXAMPLE"), .init(.accessKey, String(repeating: "s", count: 40)),
        .init(.secretKey, ""), .init(.secretKey, " \(String(repeating: "s", count: 40)) "),
        .init(.secretKey, "AKIAIOSFODNN7ABCDEFG"),
        .init(.secretKey, String(repeating: "s", count: 38) + "=="),
        .init(.secretKey, "short"),
    ]

    private static let regions: [Sample] = [
        .init(.region, ""), .init(.region, "EU-WEST-3"), .init(.region, "eu-west-3b"),
        .init(.region, "eu-west-33"),
        .init(.region, "paris"), .init(.region, "me-west-1"), .init(.region, "cn-north-1", "dinmo"),
        .init(.region, "us-gov-west-1", "dinmo", .accessKey) {
            $0.roleARN = "arn:aws:iam::444455556666:role/x"
        },
    ]

    private static var text: String {
        samples.map { sample in
            let shown =
                sample.value.count > 80 ? "\(sample.value.prefix(40))… (\(sample.value.count))" : sample.value
            let findings = Rules.findings(sample.kind, sample.value, in: sample.context).map { finding in
                let fix = finding.fix.map { "\n    fix \($0.debugDescription)" } ?? ""
                let place = finding.range.map { " \($0.lowerBound)..<\($0.upperBound)" } ?? ""
                return """
                      \(finding.rule) \(finding.verdict.rawValue)\(place)
                        en  \(finding.message.en)
                        fr  \(finding.message.fr)\(fix)

                    """
            }
            return "\(sample.kind.rawValue) \(shown.debugDescription) · \(sample.place)\n" + findings.joined()
        }.joined(separator: "\n")
    }

    @Test func theyReadAsAgreed() throws {
        try TextGolden.expect("rule-sentences.txt", Self.text)
    }

    @Test func everySampleBreaksSomething() {
        for sample in Self.samples {
            #expect(
                !Rules.findings(sample.kind, sample.value, in: sample.context).isEmpty,
                "\(sample.kind) \(sample.value)")
        }
    }

    /// A rule without a sample here has sentences that nobody has read.
    @Test func everyRuleIsHeard() {
        var heard: Set<String> = []
        var all: Set<String> = []
        for sample in Self.samples {
            for check in Rules.checks(sample.kind, sample.value, in: sample.context) {
                all.insert(check.rule)
                if check.finding != nil { heard.insert(check.rule) }
            }
        }
        // What several kinds share is heard once, with the bucket's name.
        let shared = ["blanks", "quotes", "invisible", "placeholder"]
        let silent = all.subtracting(heard).filter { rule in
            !shared.contains { rule.hasSuffix(".\($0)") } || rule.hasPrefix("bucket.")
        }
        #expect(silent == [])
    }
}
