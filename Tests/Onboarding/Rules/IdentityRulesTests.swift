import Testing

@testable import Onboarding

/// ExternalIds, Organization IDs, account ids, role names and principals.
@Suite struct IdentityRulesTests {
    private let organization = "0123456789ABCDEF01234567@AdobeOrg"

    @Test(arguments: [
        ("", "external-id.filled", Finding.Verdict.invalid),
        ("EXTERNAL_ID", "external-id.placeholder", .invalid),
        ("2f0c4a4e-1111-4e86-b343-2fde3a6f039", "external-id.uuid", .invalid),
        ("acme-42!", "external-id.characters", .invalid),
        ("acme:42", "external-id.uuid", .warning), ("x", "external-id.length", .invalid),
        ("arn:aws:iam::1:role/x", "external-id.form", .invalid),
        ("2F0C4A4E-1111-4E86-B343-2FDE3A6F0396", "external-id.lower-case", .warning),
        ("40cef540-b3b4-4e86-b343-2fde3a6f0396", "external-id.example", .warning),
        ("2f0c4a4e-1111-4e86-b343-2fde3a6f0396\n", "external-id.blanks", .invalid),
    ])
    func dinMosExternalId(value: String, rule: String, verdict: Finding.Verdict) {
        #expect(finding(rule, .externalID, value, in: context("dinmo"))?.verdict == verdict)
    }

    @Test func aSoundUUIDKeepsEveryRule() {
        #expect(broken(.externalID, "2f0c4a4e-1111-4e86-b343-2fde3a6f0396", in: context("dinmo")) == [])
    }

    @Test func theSentenceTellsWhatIsDamaged() {
        let found = finding("external-id.uuid", .externalID, "40cef540-b3b4-4e86", in: context("dinmo"))
        #expect(
            found?.message.en
                == "“40cef540-b3b4-4e86” is not a whole UUID (groups of 8-4-4-4-12); copy it again from DinMo."
        )
        #expect(
            found?.message.fr
                == "« 40cef540-b3b4-4e86 » n’est pas un UUID entier (groupes de 8-4-4-4-12) ; recopiez-le depuis DinMo."
        )
    }

    @Test(arguments: [
        ("0123456789ABCDEF01234567", "adobe-suffix", "0123456789ABCDEF01234567@AdobeOrg"),
        ("0123456789ABCDEF01234567@", "adobe-suffix", "0123456789ABCDEF01234567@AdobeOrg"),
        ("0123456789ABCDEF01234567@adobeorg", "adobe-suffix", "0123456789ABCDEF01234567@AdobeOrg"),
        ("0123456789abcdef01234567@AdobeOrg", "adobe-upper-case", "0123456789ABCDEF01234567@AdobeOrg"),
    ])
    func adobesOrganizationIDIsPutRightWhereThatIsCertain(typed: String, rule: String, fixed: String) {
        let adobe = context("adobe-experience-platform")
        for kind in [ValueKind.externalID, .organizationID] {
            #expect(finding("\(kind.rawValue).\(rule)", kind, typed, in: adobe)?.fix == fixed)
            #expect(broken(kind, fixed, in: adobe) == [])
        }
    }

    @Test(arguments: [
        ("0123456789ABCDEF0123456@AdobeOrg", "organization-id.adobe-digits"),
        ("0123456789ABCDEF0123456G@AdobeOrg", "organization-id.adobe-digits"),
        ("acme", "organization-id.adobe-suffix"), ("acme@example.com", "organization-id.adobe-suffix"),
        ("5555467B5D8013E50A494220@AdobeOrg", "organization-id.example"),
    ])
    func whatIsNoOrganizationIDIsRefusedWithoutAFix(typed: String, rule: String) {
        let found = finding(rule, .organizationID, typed)
        #expect(found != nil)
        #expect(found?.fix == nil)
    }

    @Test func leavingItOutIsAWarnedChoiceAtAdobeAndNoneAtDinMo() throws {
        let warned = try #require(
            Rules.findings(.externalID, "", in: context("adobe-experience-platform")).first)
        #expect(warned.rule == "external-id.left-out")
        #expect(warned.verdict == .warning)
        #expect(
            warned.message.en.contains("whoever learns the role’s ARN can have Adobe write into your bucket"))
        #expect(Rules.verdict(.organizationID, "", in: context("adobe-experience-platform")) == .warning)
        #expect(Rules.verdict(.externalID, "", in: context("dinmo")) == .invalid)
    }

    @Test(arguments: [
        ("4444-5555-6666", "account-id.bare-id", "444455556666"),
        ("4444 5555 6666", "account-id.bare-id", "444455556666"),
        ("arn:aws:iam::444455556666:root", "account-id.bare-id", "444455556666"),
        (" 444455556666", "account-id.blanks", "444455556666"),
    ])
    func anAccountIDIsPutRight(typed: String, rule: String, fixed: String) {
        #expect(finding(rule, .accountID, typed)?.fix == fixed)
        #expect(broken(.accountID, fixed) == [])
    }

    @Test(arguments: [
        (
            "0000000000", "account-id.length",
            "“0000000000” is not an account id, which has 12 digits, leading zeros included. Copy it whole."
        ),
        (
            "44445555666O", "account-id.characters",
            "“O” at character 12 is no digit; an account id is 12 digits. The console shows it under your name, top right."
        ),
        (
            "800873819705", "account-id.example",
            "800873819705 is the account in the document’s example; yours goes there."
        ),
        (
            "٤٤٤٤٥٥٥٥٦٦٦٦", "account-id.characters",
            "“٤٤٤٤٥٥٥٥٦٦٦٦” at character 1 is no digit; an account id is 12 digits. The console shows it under your name, "
                + "top right."
        ),
    ])
    func aWrongAccountIDSaysWhatItIs(typed: String, rule: String, message: String) {
        #expect(finding(rule, .accountID, typed)?.message.en == message)
    }

    @Test func thePlatformsAccountIsNotTheCustomers() {
        let found = finding("account-id.platform-account", .accountID, "724998534403", in: context("dinmo"))
        #expect(found?.message.en == "724998534403 is DinMo’s own account; type yours.")
    }

    @Test func aRoleNameIsANameAlone() {
        #expect(finding("role-name.bare-name", .roleName, "role/team/acme")?.fix == "acme")
        #expect(
            finding("role-name.bare-name", .roleName, "arn:aws:iam::444455556666:role/acme")?.fix == "acme")
        #expect(
            finding("role-name.characters", .roleName, "acme exports")?.message.en
                == "The blank at character 5 is not allowed in a role’s name; letters, digits and _+=,.@- are."
        )
        #expect(finding("role-name.length", .roleName, String(repeating: "a", count: 65))?.range == 64..<65)
    }

    @Test(arguments: [
        ("*", "principal.everyone", Finding.Verdict.invalid),
        ("arn:aws:iam::444455556666:*", "principal.everyone", .invalid),
        ("acme", "principal.form", .invalid), ("arn:aws:s3:::acme", "principal.kind", .invalid),
        ("arn:aws:iam::444455556666:policy/x", "principal.kind", .invalid),
        ("arn:aws:sts::444455556666:assumed-role/x/y", "principal.kind", .warning),
        ("arn:aws:iam::44445555666:user/x", "principal.account", .invalid),
        ("arn:aws:iam::800873819705:user/x", "principal.example", .invalid),
        ("444455556666", "principal.narrow", .warning),
        ("arn:aws:iam::444455556666:root", "principal.narrow", .warning),
        ("arn:aws:iam:444455556666:user/x", "principal.form", .invalid),
    ])
    func aWrongPrincipal(value: String, rule: String, verdict: Finding.Verdict) {
        #expect(finding(rule, .principal, value, in: context("custom"))?.verdict == verdict)
    }

    @Test func onlyThePlatformsOwnPrincipalsAreTaken() {
        let dinmo = context("dinmo")
        let own = "arn:aws:iam::724998534403:role/DinmoS3AccessorRole-dinmo-prod"
        #expect(broken(.principal, own, in: dinmo) == [])
        #expect(
            finding("principal.of-platform", .principal, "arn:aws:iam::724998534403:role/Other", in: dinmo)?
                .verdict
                == .warning)
        let other = finding(
            "principal.of-platform", .principal, "arn:aws:iam::444455556666:role/x", in: dinmo)
        #expect(other?.message.en == "“arn:aws:iam::444455556666:role/x” is not DinMo, which acts as \(own).")
        let adobe = context("adobe-experience-platform")
        #expect(broken(.principal, "670664943635", in: adobe) == ["principal.narrow"])
        #expect(broken(.principal, "arn:aws:iam::670664943635:user/destinations-adobe-user", in: adobe) == [])
    }
}
