import Documents
import Onboarding

/// What a test reports in stories.
enum Reports {
    static func passed(_ rung: Rung, _ note: String? = nil, expected: RungResult.Expectation = .allow)
        -> RungResult
    {
        RungResult(
            rung: rung, expected: expected, verdict: .passed, note: note.map { LocalizedText($0) },
            seconds: 0.04)
    }

    static let dinmoPassed: [RungResult] = [
        passed(.endpoint, "127.0.0.1"), passed(.clock), passed(.identity, "724998534403"),
        passed(.bucket, "eu-west-3"), passed(.assumeRole, "dinmo-s3-export"),
        passed(.externalIDMissing, expected: .deny), passed(.externalIDWrong, expected: .deny),
        passed(.write, "s3-onboard-test.txt"),
        RungResult(
            rung: .readBack, expected: .allow, verdict: .notRun,
            note: LocalizedText(
                en: "The policy grants no s3:GetObject.", fr: "La politique n’accorde pas s3:GetObject."),
            seconds: 0),
    ]

    static let wrongExternalID = RungResult(
        rung: .assumeRole, expected: .allow,
        observed: .init(
            status: 403, code: "AccessDenied", message: "User is not authorized to perform: sts:AssumeRole"),
        verdict: .failed,
        causes: [
            Diagnosis(
                cause: "external-id-mismatch",
                message: LocalizedText(
                    en: "The role demands another ExternalId.", fr: "Le rôle exige un autre ExternalId."),
                fix: LocalizedText(
                    en: "Enter the ExternalId that DinMo shows.",
                    fr: "Saisissez l’ExternalId que DinMo affiche."),
                next: LocalizedText(en: "Read the trust policy.", fr: "Lisez la politique d’approbation."),
                answer: "externalId"),
            Diagnosis(
                cause: "principal-not-trusted",
                message: LocalizedText(
                    en: "The role does not trust DinMo.", fr: "Le rôle n’approuve pas DinMo."),
                fix: LocalizedText(
                    en: "Create the role again.", fr: "Recréez le rôle."), answer: "principal"),
        ], seconds: 0.12)

    static func report(_ results: [RungResult], _ verdict: Verdict) -> TestReport {
        TestReport(
            results: results, verdict: verdict, perspective: .asPlatform,
            tester: LocalizedText(
                en: "Tested as DinMo, played by the sandbox.",
                fr: "Testé en tant que DinMo, joué par le bac à sable."),
            proved: [
                LocalizedText(en: "DinMo can take the role.", fr: "DinMo peut prendre le rôle."),
                LocalizedText(en: "It can write into the folder.", fr: "Il peut écrire dans le dossier."),
            ],
            notProved: [LocalizedText(en: "Reading back: not granted.", fr: "Relecture : non accordée.")],
            leftovers: [
                Leftover(
                    .object(bucket: "acme-exports", key: "exports/s3-onboard-test.txt"),
                    at: .init(region: "eu-west-3"))
            ])
    }
}

extension Story {
    /// The test runs to its end with these rungs.
    mutating func testEnds(_ results: [RungResult], _ verdict: Verdict) {
        for result in results {
            test(.started(result.rung))
            test(.finished(result))
        }
        test(.report(Reports.report(results, verdict)))
    }
}
