import Documents
import JSON
import Platforms
import Testing

@testable import Onboarding

/// What a person takes to the platform's form.
@Suite struct HandOverTests {
    private func handOver(
        _ setup: Setup = DiagnosisFixture.setup, report: TestReport? = nil
    ) throws -> HandOver {
        HandOver(
            setup: setup, platform: try #require(PlatformCatalog.platform(id: setup.platform) as Platform?),
            report: report)
    }

    private var report: TestReport {
        TestReport(
            results: [], verdict: .passed, perspective: .asPlatform,
            tester: LocalizedText(en: "Tested as DinMo.", fr: "Testé en tant que DinMo."),
            proved: [LocalizedText(en: "It writes.", fr: "Il écrit.")],
            notProved: [LocalizedText(en: "Large files.", fr: "Les gros fichiers.")],
            leftovers: [
                Leftover(.object(bucket: "acme-exports", key: "it's.txt"), at: .init(region: "eu-west-3"))
            ])
    }

    @Test func eachFieldOfTheFormHasItsExactValue() throws {
        let fields = try handOver().fields
        func content(_ label: String) -> HandOverField.Content? {
            fields.first { $0.label == label }?.content
        }
        #expect(content("S3 Bucket Name") == .text("acme-exports"))
        #expect(content("Role ARN") == .text("arn:aws:iam::111122223333:role/dinmo-exports"))
        #expect(content("External ID") == .text("5b1f7c0a-93de-4d0e-8a55-0d6f3f2d9c11"))
        #expect(content("S3 Folder Path") == .text("exports/dinmo"))
        #expect(content("Platform Name") == .empty)
        #expect(content("AWS Secret Access Key") == nil, "fields of another method are not shown")
    }

    @Test func keysAreNamedAndNeverShown() throws {
        var setup = DiagnosisFixture.setup
        setup.method = .accessKey
        let fields = try handOver(setup).fields
        #expect(fields.first { $0.answer == "secretAccessKey" }?.content == .secret)
        #expect(fields.first { $0.answer == "region" }?.content == .text("eu-west-3"))
        let page = try handOver(setup).markdown(.en)
        #expect(
            page.contains(
                "- **AWS Secret Access Key**: (the key pair you created; it is written nowhere)"))
        #expect(!page.contains("Role ARN"))
    }

    @Test func thePageSaysWhatWasProvedAndByWhom() throws {
        let page = try handOver(report: report).markdown(.en)
        #expect(page.hasPrefix("# DinMo: `s3://acme-exports/exports/dinmo`\n\n## Paste into DinMo\n"))
        #expect(page.contains("- **S3 Bucket Name**: `acme-exports`\n"))
        #expect(page.contains("\n**Passed.** Tested as DinMo.\n\n### Proved\n\n- It writes.\n"))
        #expect(page.contains("### Not proved\n\n- Large files.\n"))
        #expect(
            page.contains(
                "### Left behind\n\n- The test object s3://acme-exports/it's.txt is still there. Remove it with: "
                    + "aws s3api delete-object --bucket 'acme-exports' --key 'it'\\''s.txt' --region 'eu-west-3'"
            ))
    }

    @Test func thePageIsInFrenchToo() throws {
        let page = try handOver(report: report).markdown(.fr)
        #expect(page.contains("## À coller dans DinMo\n"))
        #expect(page.contains("**Réussi.** Testé en tant que DinMo.\n\n### Prouvé\n\n- Il écrit.\n"))
        #expect(page.contains("- **Platform Name**: (laisser vide)"))
    }

    @Test func withoutATestNothingIsCalledProved() throws {
        let page = try handOver().markdown(.en)
        #expect(page.contains("No test was run: nothing is proved."))
        #expect(!page.contains("### Proved"))
    }

    @Test func programsGetTheSame() throws {
        let json = try handOver(report: report).json(.en)
        let again = try JSONValue.parse(json.rendered(indent: 2))
        #expect(again == json)
        let text = json.rendered()
        #expect(
            text.contains(
                #"{"label":"External ID","answer":"externalId","value":"5b1f7c0a-93de-4d0e-8a55-0d6f3f2d9c11","#
                    + #""secret":false}"#))
        #expect(text.contains(#""test":{"verdict":"passed","as":"platform","proved":["It writes."]"#))
        #expect(try handOver().json().rendered().hasSuffix(#""test":null}"#))
    }

    @Test func adobesFormHasFilesAndSwitches() throws {
        var setup = DiagnosisFixture.setup
        setup.platform = "adobe-experience-platform"
        setup.files.type = "CSV"
        setup.files.manifest = true
        setup.files.encryptionKeyFile = "/home/me/adobe.asc"
        let handOver = try handOver(setup)
        let page = handOver.markdown(.en)
        #expect(page.contains("- **Encryption key**: the whole content of /home/me/adobe.asc\n"))
        #expect(page.contains("- **File type**: `CSV`\n"))
        #expect(page.contains("- **Include manifest file**: switch on\n"))
        #expect(
            page.contains(
                "- `The role name should be treated as confidential, similar to a password.`: A role’s name is no "
                    + "secret to AWS"))
        #expect(handOver.markdown(.fr).contains("- **Include manifest file**: activer\n"))
    }
}
