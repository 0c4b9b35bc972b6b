import AWS
import Onboarding
import TestSupport
import Testing

/// Whatever a server answers, what a person reads about it can be seen, and obeys nobody.
struct HostileDiagnosisTests {
    private static let rounds = 60

    @Test(arguments: Rung.allCases)
    func theWordsAreHarmless(rung: Rung) async {
        let context = HostileTransport(seed: UInt64(rung.rawValue.utf8.count)).context(
            region: "eu-west-3", sessionToken: "t")
        for _ in 0..<Self.rounds {
            do throws(AWSFailure) {
                _ = try await STSClient(context).getCallerIdentity()
                _ = try await S3Client(context).listObjectsV2(ListObjectsV2Input(bucket: "bucket-1"))
            } catch {
                let causes = Diagnostics.causes(rung: rung, failure: error)
                #expect(!causes.isEmpty)
                for cause in causes {
                    for text in [cause.message.en, cause.message.fr, cause.fix.en, cause.fix.fr] {
                        #expect(text.hiddenCharacters.isEmpty, "\(rung): \(text)")
                        #expect(!text.isEmpty)
                    }
                }
            }
        }
    }

    @Test func theGeneratorWouldShowSomething() {
        #expect(HostileAnswers.nasty.hiddenCharacters.count > 10)
    }
}
