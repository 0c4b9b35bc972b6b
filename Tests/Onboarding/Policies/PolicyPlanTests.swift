import Platforms
import Policies
import Testing

@testable import Onboarding

@Suite struct PolicyPlanTests {
    private static func plan(
        _ platform: String, _ method: PlatformMethod.Kind, _ mode: PolicySpecification.Mode = .documented,
        change: (inout Setup) -> Void = { _ in }
    ) throws -> PolicyPlan {
        let platform = try #require(PlatformCatalog.platform(id: platform))
        var setup = Setup(platform: platform.id, method: method, bucket: "acme-exports", folder: "exports")
        setup.mode = mode
        setup.externalID = "2f0c4a4e-1111-4e86-b343-2fde3a6f0396"
        change(&setup)
        return PolicyPlan(setup: setup, platform: platform)
    }

    private static func document(_ kind: PolicyKind, of plan: PolicyPlan) throws -> PolicyDocument {
        try #require(plan.policies.first { $0.kind == kind }).document
    }

    // MARK: As the documents have it, corrected

    @Test func dinMosTrustPolicyIsTheDocuments() throws {
        let plan = try Self.plan("dinmo", .assumedRole)
        let sample = DocumentSamples.dinmoTrust.replacing(
            "EXTERNAL_ID", with: "2f0c4a4e-1111-4e86-b343-2fde3a6f0396")
        #expect(try Self.document(.trust, of: plan) == PolicyDocument(parsing: sample))
        #expect(plan.policies.map(\.kind) == [.trust, .permissions])
    }

    @Test(arguments: [
        (PlatformMethod.Kind.assumedRole, DocumentSamples.dinmoPermissions),
        (.accessKey, DocumentSamples.dinmoAccessKey),
    ])
    func dinMosPermissionsAreTheDocumentsWithAVersionThatExists(
        method: PlatformMethod.Kind, sample: String
    ) throws {
        let corrected = sample.replacing("2025-10-17", with: "2012-10-17")
            .replacing("${bucketName}", with: "acme-exports")
        let plan = try Self.plan("dinmo", method)
        #expect(try Self.document(.permissions, of: plan) == PolicyDocument(parsing: corrected))
        #expect(plan.corrections.map(\.id).contains("policy-version"))
    }

    @Test func adobesTrustPolicyIsTheDocumentsPlusTheOrganizationID() throws {
        let user = "arn:aws:iam::670664943635:user/destinations-adobe-user"
        let asInTheDocument = try Self.plan("adobe-experience-platform", .assumedRole) {
            $0.principal = user
            $0.externalID = ""
        }
        #expect(
            try Self.document(.trust, of: asInTheDocument)
                == PolicyDocument(parsing: DocumentSamples.adobeTrust))
        #expect(asInTheDocument.policies[0].notes.first?.en.contains("Without it, whoever learns") == true)

        let withID = try Self.plan("adobe-experience-platform", .assumedRole) {
            $0.principal = user
            $0.externalID = nil
            $0.organizationID = "0123456789ABCDEF01234567@AdobeOrg"
        }
        let corrected = DocumentSamples.adobeTrust.replacing(
            "\"Condition\": {}",
            with: """
                "Condition": {"StringEquals": {"sts:ExternalId": "0123456789ABCDEF01234567@AdobeOrg"}}
                """)
        #expect(try Self.document(.trust, of: withID) == PolicyDocument(parsing: corrected))
        #expect(withID.policies[0].notes.isEmpty)
    }

    @Test(arguments: [PlatformMethod.Kind.assumedRole, .accessKey])
    func adobesPermissionsAreTheDocumentsWithTheLocationOnTheBucket(method: PlatformMethod.Kind) throws {
        let corrected = DocumentSamples.adobePermissions
            .replacing("                \"s3:GetBucketLocation\",\n", with: "")
            .replacing("\"s3:ListBucket\"", with: "\"s3:ListBucket\",\n\"s3:GetBucketLocation\"")
            .replacing("bucket/folder", with: "acme-exports/exports")
            .replacing("arn:aws:s3:::bucket\"", with: "arn:aws:s3:::acme-exports\"")
        let plan = try Self.plan("adobe-experience-platform", method)
        let sample = try PolicyDocument(parsing: corrected)
        #expect(try Self.document(.permissions, of: plan) == sample)
        #expect(sample.statements.map(\.actions.values.count) == [4, 2])
    }

    @Test func theWholeAccountIsAdobesDefault() throws {
        let trust = try Self.document(.trust, of: Self.plan("adobe-experience-platform", .assumedRole))
        #expect(
            trust.statements[0].principals
                == .including(.listed([.init(.aws, "arn:aws:iam::670664943635:root")])))
    }

    @Test func theLegacyDestinationWritesAndNothingElse() throws {
        let plan = try Self.plan("adobe-rtcdp-legacy", .accessKey)
        #expect(plan.policies.map(\.kind) == [.permissions])
        #expect(
            try Self.document(.permissions, of: plan)
                == PolicyDocument(
                    parsing: """
                        {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:PutObject",
                         "Resource": "arn:aws:s3:::acme-exports/exports/*"}]}
                        """))
    }

    @Test func didomisReaderGetsAPolicyOfItsOwn() throws {
        let role = "arn:aws:iam::111122223333:role/didomi-exports-acme-4f2a-role"
        let plan = try Self.plan("didomi", .reader) { $0.roleARN = role }
        #expect(
            try Self.document(.caller, of: plan)
                == PolicyDocument(
                    parsing: """
                        {"Version": "2012-10-17", "Statement": [{"Sid": "AssumeExportRole", "Effect": "Allow",
                         "Action": "sts:AssumeRole", "Resource": "\(role)"}]}
                        """))
        #expect(plan.isComplete)
        #expect(plan.policies[0].notes.map(\.en).first?.contains("requester pays") == true)
    }

    @Test func aBucketPolicyLetsThePrincipalIn() throws {
        let principal = "arn:aws:iam::111122223333:user/exporter"
        let plan = try Self.plan("custom", .bucketPolicy) { $0.principal = principal }
        let statements = try Self.document(.bucket, of: plan).statements
        #expect(plan.policies.map(\.kind) == [.bucket])
        #expect(statements.allSatisfy { $0.principals == .including(.listed([.init(.aws, principal)])) })
        #expect(
            statements.map(\.resources?.values) == [
                ["arn:aws:s3:::acme-exports/exports/*"], ["arn:aws:s3:::acme-exports"],
            ])
    }

    // MARK: Least privilege

    @Test func leastPrivilegeKeepsDinMoToTheFolder() throws {
        let plan = try Self.plan("dinmo", .assumedRole, .leastPrivilege)
        let statements = try Self.document(.permissions, of: plan).statements
        #expect(
            statements.map(\.actions.values) == [
                ["s3:PutObject", "s3:AbortMultipartUpload", "s3:ListMultipartUploadParts"],
                ["s3:ListBucketMultipartUploads"],
            ])
        #expect(
            statements.map(\.resources?.values) == [
                ["arn:aws:s3:::acme-exports/exports/*"], ["arn:aws:s3:::acme-exports"],
            ])
        #expect(!statements.flatMap(\.actions.values).contains("s3:ListBucket"))
    }

    @Test func adobesListingIsNotLimited() throws {
        let plan = try Self.plan("adobe-experience-platform", .assumedRole, .leastPrivilege)
        #expect(try Self.document(.permissions, of: plan).statements.allSatisfy(\.conditions.isEmpty))
    }

    @Test(arguments: [
        ("exports/%SEGMENT_NAME%/%SEGMENT_ID%", "arn:aws:s3:::acme-exports/exports/*"),
        ("exports%SEGMENT_ID%", "arn:aws:s3:::acme-exports/*"),
        ("%SEGMENT_ID%", "arn:aws:s3:::acme-exports/*"),
        ("/a/b/", "arn:aws:s3:::acme-exports/a/b/*"), ("/", "arn:aws:s3:::acme-exports/*"),
        ("", "arn:aws:s3:::acme-exports/*"),
    ])
    func aPolicyNamesTheFoldersBeforeTheFirstMacro(folder: String, resource: String) throws {
        for mode in PolicySpecification.Mode.allCases {
            let plan = try Self.plan("adobe-experience-platform", .assumedRole, mode) { $0.folder = folder }
            #expect(try Self.document(.permissions, of: plan).statements[0].resources?.values == [resource])
        }
    }

    @Test func theRegionDecidesThePartition() throws {
        let plan = try Self.plan("dinmo", .accessKey, .leastPrivilege) { $0.region = "us-gov-west-1" }
        #expect(
            try Self.document(.permissions, of: plan).statements[0].resources?.values
                == ["arn:aws-us-gov:s3:::acme-exports/exports/*"])
        #expect(try Self.plan("dinmo", .accessKey) { $0.region = "nowhere" }.specification.partition == "aws")
    }

    @Test func theOptionsReachThePolicy() throws {
        let key = "arn:aws:kms:eu-west-3:444455556666:key/1"
        let plan = try Self.plan("dinmo", .assumedRole, .leastPrivilege) {
            $0.expectedOwner = "444455556666"
            $0.kmsKeyARN = key
        }
        let statements = try Self.document(.permissions, of: plan).statements
        #expect(statements[0].conditions == [.init("StringEquals", "s3:ResourceAccount", ["444455556666"])])
        #expect(statements.last?.resources?.values == [key])
    }

    // MARK: Blanks and notes

    @Test func aPreviewExistsBeforeTheFirstAnswer() throws {
        let dinmo = try #require(PlatformCatalog.platform(id: "dinmo"))
        let plan = PolicyPlan(setup: Setup(platform: "dinmo", method: .assumedRole), platform: dinmo)
        #expect(!plan.isComplete)
        #expect(plan.blanks == ["externalId", "bucket"])
        #expect(plan.policies[0].document.rendered().contains("\"sts:ExternalId\": \"‹externalId›\""))
        #expect(plan.policies[1].document.rendered().contains("arn:aws:s3:::‹bucket›"))
    }

    @Test func theBlankNamesTheFieldToAnswer() throws {
        let adobe = try Self.plan("adobe-experience-platform", .assumedRole) { $0.externalID = nil }
        #expect(adobe.blanks == ["organizationId"])
        let custom = try Self.plan("custom", .assumedRole)
        #expect(custom.blanks == ["principal"])
        #expect(try Self.plan("didomi", .reader).blanks == ["roleArn"])
        // DinMo's ExternalId cannot be left out: an empty one is no answer.
        #expect(try Self.plan("dinmo", .assumedRole) { $0.externalID = "" }.blanks == ["externalId"])
        #expect(
            try Self.plan("custom", .assumedRole) {
                $0.externalID = ""; $0.principal = "111122223333"
            }.isComplete)
    }

    @Test func notesSayHowFarAPolicyReaches() throws {
        func note(_ mode: PolicySpecification.Mode, _ platform: String, folder: String) throws -> String {
            let plan = try Self.plan(platform, .accessKey, mode) { $0.folder = folder }
            return plan.policies[0].notes.first?.en ?? ""
        }
        #expect(
            try note(.documented, "dinmo", folder: "a").hasPrefix(
                "As the document has it, this reaches every object"))
        #expect(try note(.leastPrivilege, "dinmo", folder: "").hasPrefix("No folder is given"))
        #expect(try note(.leastPrivilege, "dinmo", folder: "a").hasPrefix("Nothing here may delete"))
        #expect(
            try note(.leastPrivilege, "adobe-experience-platform", folder: "%SEGMENT_ID%").hasPrefix(
                "The folder is made of macros only"))
        #expect(
            try note(.documented, "adobe-experience-platform", folder: "a/%SEGMENT_ID%")
                == "The folders that macros make lie in a/, which this reaches as a whole.")
        #expect(try note(.documented, "adobe-experience-platform", folder: "a") == "")
    }

    @Test func aMethodThatThePlatformLacksHasNoPolicies() throws {
        #expect(try Self.plan("adobe-rtcdp-legacy", .assumedRole).policies.isEmpty)
    }
}
