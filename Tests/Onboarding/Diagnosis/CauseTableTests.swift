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
        let known = Set(CauseText.blanks.keys).union([
            "kmsKey", "allowStatement", "trustStatement", "bucketStatement", "keyStatement",
            "keyUseStatement", "assumeStatement",
        ])
        for cause in Cause.table {
            for text in [cause.message, cause.fix] + [cause.next].compactMap({ $0 }) {
                for match in text.en.matches(of: /\{([A-Za-z]+)\}/) {
                    #expect(known.contains(String(match.output.1)), "\(cause.id): \(match.output.1)")
                }
            }
        }
    }

    @Test func anAnswerToChangeIsAKeyOfASetupOrOfItsKeyPair() {
        let keys: Set<String> = [
            "bucket", "region", "folder", "externalId", "principal", "roleName", "roleArn", "accountId",
            "profile", "kmsKeyArn", "permissionsBoundary", "accessKeyId", "secretAccessKey",
            "sessionDuration", "expectedOwner",
        ]
        for cause in Cause.table {
            if let answer = cause.answer { #expect(keys.contains(answer), "\(cause.id)") }
        }
    }
}
