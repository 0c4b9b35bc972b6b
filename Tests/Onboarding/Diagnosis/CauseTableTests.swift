import Testing

@testable import Onboarding

/// What holds for every row of the table.
@Suite struct CauseTableTests {
    @Test func eachCauseHasAnIDOfItsOwnAndSaysSomethingInBothLanguages() {
        let ids = Cause.table.map(\.id)
        #expect(Set(ids).count == ids.count)
        for cause in Cause.table {
            for text in [cause.message, cause.fix] + [cause.next].compactMap({ $0 }) {
                #expect(!text.en.isEmpty && !text.fr.isEmpty && text.en != text.fr, "\(cause.id)")
            }
        }
    }

    @Test func bothLanguagesTellTheSameFacts() throws {
        func names(_ text: String) -> Set<String> {
            Set(text.matches(of: /\{([A-Za-z]+)\}/).map { String($0.output.1) })
        }
        for cause in Cause.table {
            for text in [cause.message, cause.fix] + [cause.next].compactMap({ $0 }) {
                #expect(names(text.en) == names(text.fr), "\(cause.id)")
            }
        }
    }

    @Test func everyFactThatATextNamesIsKnown() throws {
        var symptom = Symptom()
        symptom.region = "eu-central-1"
        symptom.host = "h"
        symptom.code = "c"
        symptom.status = 1
        symptom.requestID = "r"
        symptom.message = .init("m")
        symptom.operation = "PutObject"
        let facts = try DiagnosisFixture.facts {
            $0.skew = 1
            $0.setup?.kmsKeyARN = "k"
        }
        let text = CauseText(symptom, facts)
        for cause in Cause.table {
            let diagnosis = text.diagnosis(cause)
            let shown = [diagnosis.message.en, diagnosis.fix.fr, diagnosis.next?.en ?? ""]
            // The resource stands in AWS's own words alone.
            if shown.joined().contains("(not known)") || shown.joined().contains("(inconnu)") {
                #expect(cause.id == "identity-policy-deny")
            }
        }
    }

    @Test func anAnswerToChangeIsAKeyOfASetupOrOfItsKeyPair() {
        let keys: Set<String> = [
            "bucket", "region", "folder", "externalId", "principal", "roleName", "roleArn", "accountId",
            "profile", "kmsKeyArn", "permissionsBoundary", "accessKeyId", "secretAccessKey",
        ]
        for cause in Cause.table {
            if let answer = cause.answer { #expect(keys.contains(answer), "\(cause.id)") }
        }
    }
}
