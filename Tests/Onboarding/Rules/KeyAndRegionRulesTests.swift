import Testing

@testable import Onboarding

@Suite struct AccessKeyRulesTests {
    private let adobe = context("adobe-experience-platform", .accessKey)
    private let dinmo = context("dinmo", .accessKey)

    @Test func aLongTermKeyKeepsEveryRule() {
        #expect(broken(.accessKey, "AKIAIOSFODNN7ABCDEFG", in: adobe) == [])
        #expect(broken(.accessKey, "AKIA0123456789ABCDEF", in: dinmo) == [])
        #expect(broken(.accessKey, "ASIAIOSFODNN7ABCDEFG") == [])
    }

    @Test func aTemporaryKeyIsRefusedWhereThereIsNoFieldForItsToken() throws {
        let found = try #require(finding("access-key.kind", .accessKey, "ASIAIOSFODNN7ABCDEFG", in: dinmo))
        #expect(found.verdict == .invalid)
        #expect(found.range == 0..<4)
        #expect(
            found.message.en
                == "ASIA begins a temporary key, which works only with its session token, and DinMo’s form has no field "
                + "for one. Create a key of an IAM user; it begins with AKIA.")
        #expect(found.message.fr.contains("le formulaire de DinMo n’a pas de champ"))
    }

    @Test(arguments: [
        ("AIDAIOSFODNN7ABCDEFG", "AIDA begins an IAM user’s own id, which is no access key;"),
        ("AROAIOSFODNN7ABCDEFG", "AROA begins a role’s id, which is no access key;"),
        ("ABIAIOSFODNN7ABCDEFG", "ABIA begins a bearer token of an AWS service, which is no access key;"),
        (
            "XKIAIOSFODNN7ABCDEFG",
            "The id of an IAM user’s access key begins with AKIA; this does not. Copy the id again."
        ),
    ])
    func otherIdsAreExplained(key: String, beginning: String) {
        let message = finding("access-key.kind", .accessKey, key)?.message.en ?? ""
        #expect(message.hasPrefix(beginning), "\(message)")
    }

    @Test func adobesFormTakesOnlyBase32() {
        let found = finding("access-key.base32", .accessKey, "AKIAIOSFODNN8ABCDEFG", in: adobe)
        #expect(found?.range == 12..<13)
        #expect(broken(.accessKey, "AKIAIOSFODNN8ABCDEFG", in: dinmo) == [])
    }

    @Test func theDocumentsExampleAndSmallLettersAreNoticed() {
        #expect(
            finding("access-key.example", .accessKey, "AKIAIOSFODNN7EXAMPLE", in: adobe)?.verdict == .warning)
        #expect(
            finding("access-key.upper-case", .accessKey, "akiaiosfodnn7abcdefg")?.fix
                == "AKIAIOSFODNN7ABCDEFG")
        #expect(
            finding("access-key.length", .accessKey, "AKIAIOSFODNN7")?.message.en
                == "A key id is 20 characters long, not 13; copy it whole.")
    }

    /// Nothing of a secret may reach a screen, wherever it was pasted.
    @Test func aSecretIsNeverRepeated() {
        let secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYCANARYKEY1"
        let damaged = [
            secret, secret + "=", " \(secret) ", "\(secret)\n", "\"\(secret)\"", "canary-\(secret)",
            secret.lowercased(),
            String(secret.prefix(39)), secret + secret, "\(secret)\u{200B}", "wJalr\u{00A0}\(secret)",
        ]
        for value in damaged {
            for kind in [ValueKind.secretKey, .accessKey] {
                for context in [RuleContext(), adobe, dinmo] {
                    for finding in Rules.findings(kind, value, in: context) {
                        let words = finding.message.en + finding.message.fr + (finding.fix ?? "")
                        #expect(!shares(words, with: value), "\(finding.rule)")
                        #expect(finding.fix == nil)
                        if kind == .secretKey, finding.rule != "secret-key.blanks" {
                            #expect(finding.range == nil)
                        }
                    }
                }
            }
        }
    }

    /// Whether any six characters in a row of `value` stand in `words`.
    private func shares(_ words: String, with value: String) -> Bool {
        let scalars = Array(value.unicodeScalars)
        return (0...max(0, scalars.count - 6)).contains { start in
            words.contains(String(String.UnicodeScalarView(scalars[start..<min(start + 6, scalars.count)])))
        }
    }

    @Test func aSecretSaysWhatIsWrongInFigures() {
        let short = String(repeating: "a", count: 39)
        #expect(
            finding("secret-key.length", .secretKey, short)?.message.fr
                == "Un secret a une longueur de 40, pas de 39 ; copiez-le en entier.")
        #expect(finding("secret-key.not-id", .secretKey, "AKIAIOSFODNN7ABCDEFG")?.verdict == .invalid)
        #expect(broken(.secretKey, String(repeating: "a", count: 40)) == [])
    }
}

@Suite struct RegionRulesTests {
    @Test(arguments: [
        "us-east-1", "eu-west-3", "ap-southeast-7", "mx-central-1", "cn-northwest-1", "us-gov-west-1",
        "eusc-de-east-1",
        "us-iso-east-1", "us-isob-east-1", "eu-isoe-west-1", "us-isof-south-1",
    ])
    func regionsOfAllPartitionsAreKnown(region: String) {
        #expect(broken(.region, region) == [])
    }

    @Test(arguments: [
        ("eu-west-33", "“eu-west-33” is no region; did you mean eu-west-3?"),
        ("us-eats-1", "“us-eats-1” is no region; did you mean us-east-1?"),
        ("Paris!", "“Paris!”: regions are written in lower case: paris!."),
        ("aws-global", "“aws-global” is no region; one reads like eu-west-3."),
    ])
    func anUnknownRegionNamesTheNearest(typed: String, message: String) {
        #expect(Rules.findings(.region, typed).first?.message.en == message)
    }

    @Test(arguments: [
        ("EU-West-3", "eu-west-3"), ("EU", "eu-west-1"), ("eu-west-3a", "eu-west-3"),
        (" eu-west-3", "eu-west-3"),
    ])
    func theFixIsTheRegionThatWasMeant(typed: String, fixed: String) {
        #expect(Rules.findings(.region, typed).first?.fix == fixed)
    }

    @Test func whatIsOnlyAnnouncedIsAWarning() {
        #expect(finding("region.known", .region, "me-west-1")?.verdict == .warning)
    }

    @Test func noRoleWorksAcrossPartitions() throws {
        let found = try #require(
            finding("region.platform-partition", .region, "cn-north-1", in: context("dinmo")))
        #expect(
            found.message.en
                == "“cn-north-1” is in partition aws-cn, DinMo in aws: no role can be assumed across partitions. Use a "
                + "bucket in aws.")
        // A key of an IAM user belongs to the customer's own partition.
        #expect(broken(.region, "cn-north-1", in: context("dinmo", .accessKey)) == [])
        let role = context("dinmo", .accessKey) { $0.roleARN = "arn:aws:iam::444455556666:role/x" }
        #expect(broken(.region, "us-gov-east-1", in: role) == ["region.role-partition"])
    }
}
