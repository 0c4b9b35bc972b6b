import AWS
import Documents
import Testing

@testable import Onboarding

/// The words of every cause, as a person reads them, in Goldens/causes.en.txt and causes.fr.txt.
@Suite struct CauseWordsTests {
    private var everyCause: [Cause] {
        Cause.table + [
            .externalIDNotRequired, .externalIDNotCompared, .externalIDCaseIgnored, .objectRightsTooWide,
            .listRightsTooWide,
            .readBackDiffers, .wrongCaller, .wrongAccount,
            .fallback(Symptom()), .fallback(Symptom(.cancelled)),
            .fallback(Symptom(.credentials(.notFound(lookedAt: [])))),
            .fallback(
                Symptom(.unexpectedAnswer(operation: "PutObject", status: 200, detail: ServerText("")))),
            .fallback(Symptom(.endpoint(.missingRegion))), .fallback(Symptom(.endpoint(.missingBucket))),
            .fallback(Symptom(.endpoint(.invalidRegion("eu west")))),
            .fallback(Symptom(.endpoint(.invalidEndpoint("ftp://x")))),
            .fallback(Symptom(.endpoint(.fipsWithCustomEndpoint))),
        ]
    }

    /// A failure with every fact in it.
    private var symptom: Symptom {
        Symptom(
            .service(
                ServiceError(
                    service: "s3", operation: "PutObject", status: 403, code: "AccessDenied",
                    message: ServerText(
                        "User: arn:aws:sts::111122223333:assumed-role/dinmo-exports/s3-onboard-test is not authorized "
                            + "to perform: s3:PutObject on resource: \"arn:aws:s3:::acme-exports/exports/dinmo/x.txt\""
                    ),
                    requestID: "4442587FB7D0A2F9", region: "eu-central-1", serverTime: nil,
                    host: "acme-exports.s3.eu-west-3.amazonaws.com")))
    }

    @Test(arguments: Language.allCases)
    func theWordsOfEveryCause(_ language: Language) throws {
        let facts = try DiagnosisFixture.facts {
            $0.skew = 1200
            $0.setup?.kmsKeyARN = "arn:aws:kms:eu-west-3:111122223333:key/1234abcd"
        }
        let text = CauseText(symptom, facts)
        let sections = everyCause.map { cause in
            let diagnosis = text.diagnosis(cause)
            var lines = [
                cause.id, "    \(diagnosis.message[language])", "  > \(diagnosis.fix[language])",
            ]
            if let next = diagnosis.next { lines.append("  ? \(next[language])") }
            if let answer = diagnosis.answer { lines.append("  @ \(answer)") }
            return lines.joined(separator: "\n")
        }
        try TextGolden.expect("causes.\(language.rawValue).txt", sections.joined(separator: "\n\n") + "\n")
    }
}
