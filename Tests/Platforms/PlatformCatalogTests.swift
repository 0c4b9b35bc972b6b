import Documents
import Platforms
import Testing

@Suite struct PlatformCatalogTests {
    @Test func carriesTheFiveAndTheGenericOneLast() {
        #expect(
            PlatformCatalog.builtIn.map(\.id) == [
                "adobe-experience-platform", "adobe-rtcdp-legacy", "didomi", "dinmo", "custom",
            ])
        #expect(PlatformCatalog.platform(id: "dinmo")?.name.en == "DinMo")
        #expect(PlatformCatalog.platform(id: "Dinmo") == nil)
    }

    @Test(arguments: PlatformCatalog.builtIn)
    func everyPackIsComplete(platform: Platform) {
        #expect(!platform.sources.isEmpty)
        #expect(platform.sources.allSatisfy { $0.retrieved == "2026-11-20" })
        #expect(!platform.form.isEmpty)
        for method in platform.methods {
            #expect(!method.actions.isEmpty, "\(method.kind)")
            #expect(!platform.form(for: method.kind).isEmpty)
            switch method.kind {
            case .assumedRole, .bucketPolicy: #expect(!method.principals.isEmpty)
            case .accessKey, .reader: #expect(method.principals.isEmpty)
            }
            if method.kind != .reader {
                // The mode `documented` must not lose an action that `leastPrivilege` has.
                #expect(
                    Set(method.documentedGrants.flatMap(\.actions)) == Set(method.actions), "\(method.kind)")
            }
        }
        #expect((platform.reading != nil) == (platform.direction == .customerReads))
    }

    /// Keys of a setup file, and the two halves of an access key, which no file holds.
    private static let answers: Set<String> = [
        "name", "description", "bucket", "region", "folder", "roleArn", "externalId", "accountId",
        "accessKeyId",
        "secretAccessKey", "files.type", "files.compression", "files.manifest", "files.encryptionKeyFile",
    ]

    @Test(arguments: PlatformCatalog.builtIn)
    func everyFieldOfAFormTakesAnAnswerThatExists(platform: Platform) {
        for field in platform.form { #expect(Self.answers.contains(field.answer), "\(field.label)") }
    }

    @Test(arguments: PlatformCatalog.builtIn)
    func noFrenchTextIsLeftInEnglish(platform: Platform) {
        var texts = [platform.summary] + platform.corrections.map(\.explanation) + platform.notes.map(\.text)
        for method in platform.methods {
            texts.append(method.hint)
            texts += [method.externalID?.whereToFind, method.externalID?.leavingOut].compactMap { $0 }
        }
        for text in texts {
            #expect(text.en != text.fr)
            // Straight apostrophes and quotation marks come from a keyboard, not from a text.
            #expect(!text.fr.contains("'") && !text.en.contains("'"), "\(text.en)")
        }
    }

    @Test func dinMoIsAsItsDocumentSays() throws {
        let dinmo = try #require(PlatformCatalog.platform(id: "dinmo"))
        #expect(dinmo.methods.map(\.kind) == [.assumedRole, .accessKey])
        let role = try #require(dinmo.method(.assumedRole))
        #expect(
            role.principals.map(\.arn) == ["arn:aws:iam::724998534403:role/DinmoS3AccessorRole-dinmo-prod"])
        #expect(role.externalID?.madeBy == .platform)
        #expect(role.externalID?.leavingOut == nil)
        #expect(!role.asksRegion)
        #expect(dinmo.method(.accessKey)?.asksRegion == true)
        #expect(dinmo.corrections.map(\.id) == ["policy-version", "bucket-placeholder", "resource-levels"])
    }

    @Test func adobeSendsTheOrganizationID() throws {
        let adobe = try #require(PlatformCatalog.platform(id: "adobe-experience-platform"))
        let role = try #require(adobe.method(.assumedRole))
        #expect(
            role.principals.map(\.arn) == [
                "arn:aws:iam::670664943635:root", "arn:aws:iam::670664943635:user/destinations-adobe-user",
            ])
        #expect(role.externalID?.madeBy == .organizationID)
        #expect(role.externalID?.required == true)
        #expect(role.externalID?.leavingOut != nil)
        #expect(adobe.folderRules.macros == ["%SEGMENT_NAME%", "%SEGMENT_ID%"])
        #expect(adobe.accessKeyRules.base32Only)
        #expect(adobe.files.rowsPerFile == 5_000_000)
        #expect(
            adobe.files.csvOptions.map(\.name) == ["delimiter", "quote", "escape", "emptyValue", "nullValue"])
        #expect(adobe.files.csvOptions[0].values == [",", "\t", "|", ";", ":"])
        #expect(adobe.addresses.count == 6)
    }

    @Test func correctionsAreShownOnlyWhereTheyMatter() throws {
        let adobe = try #require(PlatformCatalog.platform(id: "adobe-experience-platform"))
        let ofRole = adobe.corrections(for: .assumedRole).map(\.id)
        let ofKey = adobe.corrections(for: .accessKey).map(\.id)
        #expect(ofRole.contains("external-id") && !ofKey.contains("external-id"))
        #expect(ofKey.contains("action-list") && !ofRole.contains("action-list"))
        #expect(ofRole.contains("get-bucket-location") && ofKey.contains("get-bucket-location"))
    }

    @Test func didomiIsReadFrom() throws {
        let didomi = try #require(PlatformCatalog.platform(id: "didomi"))
        #expect(didomi.direction == .customerReads)
        #expect(didomi.methods.map(\.kind) == [.reader])
        #expect(didomi.bucketRules.maximumLength == 59)
        #expect(didomi.reading?.requesterPays == true)
        #expect(didomi.reading?.retentionDays == 7)
        #expect(didomi.reading?.roleName == "{bucket}-role")
        #expect(didomi.form.map(\.answer) == ["accountId"])
    }

    @Test func theFormOfAMethodShowsItsFieldsInOrder() throws {
        let dinmo = try #require(PlatformCatalog.platform(id: "dinmo"))
        #expect(
            dinmo.form(for: .assumedRole).map(\.label) == [
                "Platform Name", "S3 Bucket Name", "Role ARN", "External ID", "S3 Folder Path",
            ])
        #expect(
            dinmo.form(for: .accessKey).map(\.answer) == [
                "name", "bucket", "accessKeyId", "secretAccessKey", "region", "folder",
            ])
    }
}
