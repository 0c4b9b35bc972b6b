import Testing

@testable import Onboarding

@Suite struct RoleARNRulesTests {
    @Test(arguments: [
        "arn:aws:iam::444455556666:role/acme-exports", "arn:aws:iam::444455556666:role/service-role/x",
        "arn:aws-cn:iam::444455556666:role/x", "arn:aws-us-gov:iam::444455556666:role/x",
        "arn:aws-eusc:iam::444455556666:role/x", "arn:aws-iso:iam::444455556666:role/x",
        "arn:aws-iso-b:iam::444455556666:role/x", "arn:aws-iso-e:iam::444455556666:role/x",
        "arn:aws-iso-f:iam::444455556666:role/x", "arn:aws:iam::444455556666:role/a+b=c,d.e@f_g-h",
    ])
    func soundARNsKeepEveryRule(arn: String) {
        #expect(broken(.roleARN, arn) == [])
    }

    @Test(arguments: [
        ("arn:aws:iam::444455556666:user/acme", "This is an IAM user; a user cannot be assumed."),
        ("arn:aws:iam::444455556666:root", "This is a whole account (root), not a role."),
        (
            "arn:aws:sts::444455556666:assumed-role/acme/session",
            "This is a session of a role, which ends; the role behind it is “arn:aws:iam::444455556666:role/acme”"
        ),
        (
            "arn:aws:iam::444455556666:instance-profile/acme",
            "This is an instance profile, which carries a role;"
        ),
        ("arn:aws:iam::444455556666:policy/acme", "This is a policy, not a role;"),
        ("arn:aws:iam::aws:policy/AmazonS3FullAccess", "This is a policy, not a role;"),
        ("arn:aws:iam::444455556666:group/acme", "This is an IAM group, not a role;"),
        ("arn:aws:sts::444455556666:federated-user/acme", "This is a federated user’s session, not a role;"),
        ("arn:aws:s3:::acme-exports", "This is the ARN of a bucket or an object, not of a role;"),
        ("arn:aws:kms:eu-west-3:444455556666:key/1", "This is an ARN of “kms”, not of a role;"),
    ])
    func whatIsNotARoleIsCalledWhatItIs(arn: String, beginning: String) throws {
        let found = try #require(finding("role-arn.kind", .roleARN, arn))
        #expect(found.verdict == .invalid)
        #expect(found.message.en.hasPrefix(beginning), "\(found.message.en)")
        #expect(found.fix == nil)
    }

    @Test(arguments: [
        ("arn\\:aws\\:iam\\:\\:444455556666\\:role/x", "The backslashes come from a template"),
        ("ARN:AWS:IAM::444455556666:role/X", "“arn”, the partition and the service are lower case"),
        ("aws:iam::444455556666:role/X", "“arn:” is missing at the start"),
        ("arn:aws:iam:444455556666:role/X", "A colon is missing"),
        ("arn:aws:iam:::444455556666:role/X", "There is a colon too many"),
        ("arn:aws:444455556666:iam:role/X", "Account and service are swapped"),
        (
            "arn:aws:iam:eu-west-3:444455556666:role/X",
            "IAM has no regions, so “eu-west-3” must not stand in the ARN"
        ),
    ])
    func aMiswrittenARNIsPutRight(typed: String, beginning: String) throws {
        let found = try #require(finding("role-arn.form", .roleARN, typed))
        #expect(found.message.en.hasPrefix(beginning), "\(found.message.en)")
        let name = typed.hasSuffix("/x") ? "x" : "X"
        #expect(found.fix == "arn:aws:iam::444455556666:role/\(name)")
        #expect(broken(.roleARN, found.fix ?? "") == [])
    }

    @Test func severalMistakesArePutRightAtOnce() {
        let typed = "AWS\\:IAM\\:\\:444455556666\\:role/x"
        #expect(
            finding("role-arn.form", .roleARN, typed)?.fix == "arn:aws:iam::444455556666:role/x")
        // Where one of them cannot be put right, there is no fix for the others either.
        let hopeless = finding("role-arn.form", .roleARN, "ARN:aws:iam")
        #expect(hopeless != nil)
        #expect(hopeless?.fix == nil)
    }

    /// Didomi's older page has the fields swapped and an account of ten digits: nothing certain can be made of it.
    @Test func anARNThatCannotBePutRightHasNoFix() throws {
        let found = try #require(
            finding("role-arn.form", .roleARN, "arn:aws:0000000000:iam:role/my-bucket-role"))
        #expect(found.message.en.hasPrefix("Account and service are swapped"))
        #expect(found.fix == nil)
    }

    @Test(arguments: [
        (
            "acme-exports",
            "“acme-exports” is only a name; the whole ARN is needed: “arn:aws:iam::ACCOUNT:role/acme-exports”."
        ),
        (
            "role/acme",
            "“role/acme” is only a name; the whole ARN is needed: “arn:aws:iam::ACCOUNT:role/acme”."
        ),
        (
            "444455556666",
            "“444455556666” is an account id; the role’s whole ARN is needed: arn:aws:iam::444455556666:role/NAME."
        ),
        (
            "https://us-east-1.console.aws.amazon.com/iam/home#/roles/x",
            "This is a web address; copy the ARN from the role’s page in IAM."
        ),
        ("s3://acme", "This is a bucket’s address; copy the ARN"),
        ("5555467B5D8013E50A494220@AdobeOrg", "“5555467B5D8013E50A494220@AdobeOrg” is an Organization ID;"),
        (
            "40cef540-b3b4-4e86-b343-2fde3a6f0396",
            "“40cef540-b3b4-4e86-b343-2fde3a6f0396” looks like an ExternalId;"
        ),
        ("arn:aws:iam::", "“arn:aws:iam::” is not a whole ARN,"),
    ])
    func whatIsNoARNAtAllIsCalledWhatItIs(typed: String, beginning: String) throws {
        let found = try #require(finding("role-arn.form", .roleARN, typed))
        #expect(found.message.en.hasPrefix(beginning), "\(found.message.en)")
    }

    @Test(arguments: [
        (
            "arn:awss:iam::444455556666:role/x", "role-arn.partition", 4..<8,
            "“awss” is no partition; did you mean aws?"
        ),
        (
            "arn:aws:iam::44445555666:role/x", "role-arn.account", 13..<24,
            "“44445555666” is not an account id, which has 12 digits; copy the ARN again."
        ),
        (
            "arn:aws:iam:::role/x", "role-arn.account", 13..<13,
            "The account id is missing between the colons; it has 12 digits."
        ),
        (
            "arn:aws:iam::444455556666:role/a b", "role-arn.name", 32..<33,
            "The blank at character 33 is not allowed in a role’s name; letters, digits and _+=,.@- are."
        ),
        (
            "arn:aws:iam::444455556666:role/é/x", "role-arn.path", 31..<32,
            "“é” at character 32 is not allowed in a role’s path; copy the ARN again."
        ),
    ])
    func eachPartIsJudgedInItsPlace(arn: String, rule: String, range: Range<Int>, message: String) {
        let found = finding(rule, .roleARN, arn)
        #expect(found?.range == range)
        #expect(found?.message.en == message)
    }

    @Test func lengthsAreThoseOfIAM() {
        let start = "arn:aws:iam::444455556666:role/"
        #expect(broken(.roleARN, start) == ["role-arn.name"])
        #expect(broken(.roleARN, start + String(repeating: "r", count: 64)) == [])
        #expect(
            finding("role-arn.name", .roleARN, start + String(repeating: "r", count: 65))?.range == 95..<96)
        #expect(broken(.roleARN, start + String(repeating: "p", count: 510) + "/x") == [])
        #expect(broken(.roleARN, start + String(repeating: "p", count: 511) + "/x") == ["role-arn.path"])
        #expect(
            broken(.roleARN, start + String(repeating: "p/", count: 1100) + "x").contains("role-arn.length"))
    }

    @Test func thePlatformsOwnAccountIsNotYours() throws {
        let adobe = context("adobe-experience-platform")
        let found = try #require(
            finding("role-arn.platform-account", .roleARN, "arn:aws:iam::670664943635:role/x", in: adobe))
        #expect(found.range == 13..<25)
        #expect(
            found.message.en
                == "670664943635 is Adobe Experience Platform’s own account; paste the ARN of the role in yours."
        )
        let dinmo = "arn:aws:iam::724998534403:role/DinmoS3AccessorRole-dinmo-prod"
        #expect(broken(.roleARN, dinmo, in: context("dinmo")) == ["role-arn.platform-account"])
    }

    @Test func theDocumentsExampleIsRefusedEverywhere() {
        let example = "arn:aws:iam::800873819705:role/destinations-role-customer"
        #expect(broken(.roleARN, example) == ["role-arn.example"])
        #expect(broken(.roleARN, example, in: context("dinmo")) == ["role-arn.example"])
        #expect(
            finding("role-arn.example", .roleARN, example)?.message.fr
                == "800873819705 est le compte de l’exemple du document ; mettez le vôtre.")
    }

    @Test func theOtherAnswersMustFit() {
        let arn = "arn:aws:iam::444455556666:role/team/acme"
        #expect(broken(.roleARN, arn, in: context("dinmo") { $0.region = "eu-west-3" }) == [])
        #expect(
            broken(.roleARN, arn, in: context("dinmo") { $0.region = "cn-north-1" }) == [
                "role-arn.region-partition"
            ])
        #expect(
            broken(.roleARN, arn, in: context("dinmo") { $0.accountID = "111122223333" }) == [
                "role-arn.my-account"
            ])
        #expect(broken(.roleARN, arn, in: context("dinmo") { $0.roleName = "acme" }) == [])
        #expect(
            broken(.roleARN, arn, in: context("dinmo") { $0.roleName = "Acme" }) == ["role-arn.same-name"])
    }

    @Test func didomisRoleIsNamedAfterItsBucketAndNotYours() {
        let didomi = context("didomi", .reader) {
            $0.bucket = "didomi-exports-acme-4f2a"
            $0.accountID = "444455556666"
        }
        #expect(
            broken(.roleARN, "arn:aws:iam::111122223333:role/didomi-exports-acme-4f2a-role", in: didomi) == []
        )
        #expect(
            broken(.roleARN, "arn:aws:iam::444455556666:role/didomi-exports-acme-4f2a-role", in: didomi)
                == ["role-arn.their-account"])
        #expect(
            broken(.roleARN, "arn:aws:iam::111122223333:role/other", in: didomi) == ["role-arn.bucket-role"])
    }
}
