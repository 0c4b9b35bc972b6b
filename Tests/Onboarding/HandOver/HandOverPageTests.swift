import Documents
import Platforms
import Testing

@testable import Onboarding

/// Whole hand-over pages, as a person keeps them.
@Suite struct HandOverPageTests {
    private var dinmo: (Setup, TestReport?) {
        let report = TestReport(
            results: [], verdict: .passed, perspective: .asPlatform,
            tester: LocalizedText(en: "Tested as DinMo.", fr: "Testé en tant que DinMo."),
            proved: [
                LocalizedText(
                    en: "Without an ExternalId the role is refused.",
                    fr: "Sans ExternalId, le rôle est refusé.")
            ],
            notProved: [
                LocalizedText(
                    en: "Large exports in parts (multipart): the test wrote one small object.",
                    fr:
                        "Les gros exports en plusieurs parties (multipart) : le test a écrit un seul petit objet."
                )
            ],
            leftovers: [
                Leftover(
                    .object(
                        bucket: "acme-exports",
                        key: "exports/dinmo/s3-onboard-test-20261120T100000Z-0000beef.txt"),
                    at: .init(region: "eu-west-3"))
            ])
        var setup = DiagnosisFixture.setup
        setup.name = "Acme exports"
        return (setup, report)
    }

    private var adobe: (Setup, TestReport?) {
        var setup = Setup(
            platform: "adobe-experience-platform", method: .assumedRole, bucket: "acme-exports",
            folder: "cdp/%SEGMENT_NAME%")
        setup.roleARN = "arn:aws:iam::111122223333:role/adobe-exports"
        setup.organizationID = "5555467B5D8013E50A494220@AdobeOrg"
        setup.files.type = "CSV"
        setup.files.compression = "GZIP"
        setup.files.manifest = false
        setup.files.encryptionKeyFile = "/home/me/adobe.asc"
        return (setup, nil)
    }

    private var didomi: (Setup, TestReport?) {
        var setup = Setup(platform: "didomi", method: .reader, bucket: "didomi-exports-acme-x7k2")
        setup.accountID = "111122223333"
        setup.roleARN = "arn:aws:iam::444455556666:role/didomi-exports-acme-x7k2-role"
        return (setup, nil)
    }

    private var accessKey: (Setup, TestReport?) {
        var setup = DiagnosisFixture.setup
        setup.method = .accessKey
        return (setup, nil)
    }

    @Test(arguments: ["dinmo", "adobe", "didomi", "access-key"], Language.allCases)
    func aPage(_ name: String, _ language: Language) throws {
        let (setup, report) =
            switch name {
            case "dinmo": dinmo
            case "adobe": adobe
            case "didomi": didomi
            default: accessKey
            }
        let platform = try #require(PlatformCatalog.platform(id: setup.platform) as Platform?)
        let page = HandOver(setup: setup, platform: platform, report: report).markdown(language)
        try TextGolden.expect("hand-over-\(name).\(language.rawValue).md", page)
    }
}
