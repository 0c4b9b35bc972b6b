import Documents
import Platforms
import Policies
import Testing

@testable import Onboarding

/// What is rendered from a setup.
@Suite struct RenderingTests {
    private static func setup(
        _ platform: String, _ method: PlatformMethod.Kind, _ change: (inout Setup) -> Void = { _ in }
    ) throws -> (Setup, Platform) {
        let platform = try #require(PlatformCatalog.platform(id: platform))
        var setup = Setup(
            platform: platform.id, method: method, bucket: "acme-exports", folder: "exports/acme")
        setup.externalID = "2f0c4a4e-1111-4e86-b343-2fde3a6f0396"
        setup.region = "eu-west-3"
        change(&setup)
        return (setup, platform)
    }

    private static func full(_ setup: inout Setup) {
        setup.path = "/exports/"
        setup.roleName = "acme"
        setup.policyName = "write"
        setup.permissionsBoundary = "arn:aws:iam::111122223333:policy/limits"
        setup.tags = [Setup.Tag("managed-by", "s3-onboard")]
        setup.sessionDuration = 7200
        setup.accountID = "111122223333"
    }

    @Test(arguments: RenderingForm.allCases, Language.allCases)
    func aRoleInEveryForm(form: RenderingForm, language: Language) throws {
        let (setup, platform) = try Self.setup("dinmo", .assumedRole, Self.full)
        try TextGolden.expect(
            "dinmo-role.\(form.rawValue).\(language.rawValue).txt",
            try Rendering.text(form, setup, platform, language))
    }

    @Test(arguments: [RenderingForm.cli, .steps])
    func aUserInItsForms(form: RenderingForm) throws {
        let (setup, platform) = try Self.setup("adobe-rtcdp-legacy", .accessKey)
        try TextGolden.expect(
            "adobe-user.\(form.rawValue).en.txt", try Rendering.text(form, setup, platform, .en))
    }

    @Test func aReaderGetsAManagedPolicyForThemselves() throws {
        let (setup, platform) = try Self.setup("didomi", .reader) {
            $0.roleARN = "arn:aws:iam::567788990011:role/didomi-exports-acme-x7-role"
        }
        let blueprint = try BlueprintMaking.blueprint(setup, platform)
        guard case .managedPolicy(let policy) = blueprint.subject else {
            Issue.record("no managed policy")
            return
        }
        #expect(policy.name == "s3-onboard-didomi")
        #expect(blueprint.account == nil, "the role's account is Didomi's")
        try TextGolden.expect("didomi-policy.steps.fr.txt", try Rendering.text(.steps, setup, platform, .fr))
    }

    @Test func aBucketPolicyIsNeverReplacedByTheSteps() throws {
        let (setup, platform) = try Self.setup("custom", .bucketPolicy) {
            $0.principal = "arn:aws:iam::222233334444:root"
        }
        let steps = try Rendering.text(.steps, setup, platform, .en)
        #expect(steps.contains("If the bucket has one already, add these statements to it"))
        #expect(steps.contains("the bucket acme-exports"))
    }

    @Test func theNameComesFromTheSetupThenTheARNThenThePlatform() throws {
        func identity(_ change: (inout Setup) -> Void) throws -> IdentityBlueprint? {
            let (setup, platform) = try Self.setup("dinmo", .assumedRole, change)
            guard case .role(let role) = try BlueprintMaking.blueprint(setup, platform).subject else {
                return nil
            }
            return role.identity
        }
        #expect(try identity { _ in }?.name == "dinmo-s3-export")
        let arn = "arn:aws:iam::111122223333:role/a/b/theirs"
        #expect(try identity { $0.roleARN = arn }?.name == "theirs")
        #expect(try identity { $0.roleARN = arn }?.path == "/a/b/")
        #expect(try identity { $0.roleARN = "arn:aws:iam::111122223333:role/theirs" }?.path == "/")
        #expect(
            try identity {
                $0.roleARN = arn
                $0.roleName = "mine"
                $0.path = "/c/"
            }
                == identity {
                    $0.roleName = "mine"
                    $0.path = "/c/"
                })
    }

    @Test func eachPartitionHasItsConsole() throws {
        let (setup, platform) = try Self.setup("custom", .assumedRole) {
            $0.principal = "arn:aws-cn:iam::222233334444:root"
            $0.region = "cn-north-1"
        }
        #expect(
            try Rendering.text(.steps, setup, platform, .en).contains(
                "1. Open https://console.amazonaws.cn/iam/"))
        #expect(try Rendering.text(.cli, setup, platform, .en).contains("arn:aws-cn:s3:::acme-exports/"))
    }

    @Test func whatIsMissingIsNamed() throws {
        let (setup, platform) = try Self.setup("dinmo", .assumedRole) {
            $0.externalID = nil
            $0.bucket = ""
        }
        for form in RenderingForm.allCases {
            #expect(throws: BlueprintFailure.incomplete(["externalId", "bucket"])) {
                try Rendering.text(form, setup, platform, .en)
            }
        }
        let failure = BlueprintFailure.incomplete(["externalId", "bucket"])
        #expect(failure.message.en == "Not everything is answered yet: the setup lacks externalId, bucket.")
        #expect(
            failure.message.fr
                == "Tout n’est pas encore répondu : il manque externalId, bucket dans la configuration.")
    }

    @Test func whatAWSWouldRefuseIsNamedInWords() throws {
        let (setup, platform) = try Self.setup("dinmo", .assumedRole) {
            $0.path = "exports"
            $0.sessionDuration = 60
            $0.tags = [Setup.Tag("a\u{1B}[2J", "x"), Setup.Tag("aws:b", "y")]
            $0.permissionsBoundary = "limits"
        }
        do throws(BlueprintFailure) {
            _ = try Rendering.text(.cli, setup, platform, .en)
            Issue.record("an impossible role was rendered")
        } catch {
            #expect(
                error.message.en == """
                    The path “exports” must begin and end with a slash, such as /exports/. The permissions boundary \
                    “limits” is not the ARN of a policy, such as arn:aws:iam::123456789012:policy/limits. A tag’s key \
                    holds “\\u{1b}”, which AWS does not take there. The tag “aws:b” begins with aws:, which is \
                    reserved for AWS. A session may last 3600 to 43200 seconds, not 60.
                    """)
            #expect(error.message.fr.contains("Une session peut durer de 3600 à 43200 secondes, pas 60."))
            #expect(error.message.fr.contains("Clé d’une étiquette : « \\u{1b} » s’y trouve"))
        }
    }

    @Test func everyProblemHasItsSentence() {
        let problems: [BlueprintProblem] = [
            .empty(.policyName), .tooLong(.description, count: 1001, limit: 1000), .tooManyTags(51),
            .duplicateTag("A"), .otherPartition("arn:aws-cn:iam::1:policy/x", expected: "aws"),
            .empty(.roleName), .empty(.path), .empty(.permissionsBoundary), .empty(.tagKey),
            .empty(.tagValue),
        ]
        let sentences = problems.map(BlueprintSentences.problem)
        #expect(
            sentences.prefix(5).map(\.en) == [
                "The name of the policy is empty.", "The description has 1001 characters; AWS takes 1000.",
                "There are 51 tags; IAM takes 50.",
                "The tag “A” is given twice; IAM does not tell upper from lower case in keys.",
                "The permissions boundary arn:aws-cn:iam::1:policy/x is not of the partition aws, where the role will be.",
            ])
        for sentence in sentences { #expect(!sentence.fr.isEmpty && sentence.fr != sentence.en) }
    }
}
