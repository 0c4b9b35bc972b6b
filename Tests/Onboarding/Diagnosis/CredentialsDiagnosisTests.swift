import AWS
import Testing

@testable import Onboarding

/// What refused keys, secrets, tokens and clocks are put down to.
@Suite struct CredentialsDiagnosisTests {
    @Test(arguments: [
        RecordedAnswer.query(
            .getCallerIdentity, 403, "InvalidClientTokenId",
            "The security token included in the request is invalid."),
        .s3(
            .putObject, 403, "InvalidAccessKeyId",
            "The AWS Access Key Id you provided does not exist in our records.",
            more: "<AWSAccessKeyId>AKIAIOSFODNN7EXAMPLE</AWSAccessKeyId>"),
    ])
    func anUnknownKeyIsMistypedOrInactive(_ answer: RecordedAnswer) async throws {
        let causes = try await DiagnosisFixture.causes(answer, at: nil)
        #expect(causes.map(\.cause) == ["bad-key", "inactive-key", "key-still-propagating"])
        #expect(
            causes[0].message.en
                == "AWS does not know the access key AKIAIOSFODNN7EXAMPLE: it is mistyped, deleted, or of "
                + "another partition.")
        #expect(causes[0].answer == "accessKeyId")
        #expect(causes[1].next?.fr == "Regardez son Status : `aws iam list-access-keys --user-name NOM`.")
    }

    @Test func aTemporaryKeyWithoutItsTokenIsSeen() async throws {
        let answer = RecordedAnswer.s3(
            .putObject, 403, "InvalidAccessKeyId",
            "The AWS Access Key Id you provided does not exist in our records.")
        let alone = try await DiagnosisFixture.causes(answer, at: .write) {
            $0.accessKeyID = "ASIAIOSFODNN7EXAMPLE"
        }
        #expect(alone.map(\.cause) == ["temporary-key-without-token"])
        let withToken = try await DiagnosisFixture.causes(answer, at: .write) {
            $0.accessKeyID = "ASIAIOSFODNN7EXAMPLE"
            $0.hasSessionToken = true
        }
        #expect(withToken.map(\.cause) == ["bad-key"])
    }

    @Test func aWrongSecretIsNotAClock() async throws {
        let answer = RecordedAnswer.s3(
            .headBucket, 403, "SignatureDoesNotMatch",
            "The request signature we calculated does not match the signature you provided. Check your key and "
                + "signing method.")
        let causes = try await DiagnosisFixture.causes(answer, at: .bucket)
        #expect(causes.map(\.cause) == ["bad-secret", "request-altered"])
        #expect(
            causes[0].message.en
                == "The secret access key does not belong to the key AKIAIOSFODNN7EXAMPLE.")
        #expect(causes[0].answer == "secretAccessKey")
    }

    @Test(arguments: [
        RecordedAnswer.query(
            .getCallerIdentity, 403, "SignatureDoesNotMatch",
            "Signature expired: 20211124T143028Z is now earlier than 20211124T143033Z (20211124T144533Z - 15 min.)"
        ),
        .query(
            .assumeRole, 403, "SignatureDoesNotMatch",
            "Signature not yet current: 20211124T150000Z is still later than 20211124T145033Z "
                + "(20211124T143533Z + 15 min.)"),
        .s3(
            .putObject, 403, "RequestTimeTooSkewed",
            "The difference between the request time and the current time is too large.",
            more: "<MaxAllowedSkewMilliseconds>900000</MaxAllowedSkewMilliseconds>"),
    ])
    func aClockIsNotAWrongSecret(_ answer: RecordedAnswer) async throws {
        let causes = try await DiagnosisFixture.causes(answer, at: nil) { $0.skew = -1200 }
        #expect(causes.map(\.cause) == ["clock-skew"])
        #expect(
            causes[0].message.en == "This machine’s clock is wrong against the server’s: 20 min slow.")
        #expect(
            causes[0].message.fr
                == "L’horloge de cette machine est fausse par rapport à celle du serveur : en retard de 20 min."
        )
    }

    @Test(arguments: [
        RecordedAnswer.s3(.putObject, 400, "ExpiredToken", "The provided token has expired."),
        .query(
            .getCallerIdentity, 403, "ExpiredToken",
            "The security token included in the request is expired"),
    ])
    func anEndedSessionIsNeitherRightNorWrong(_ answer: RecordedAnswer) async throws {
        let failure = try #require(await answer.failure())
        let causes = Diagnostics.causes(rung: nil, failure: failure, facts: try DiagnosisFixture.facts())
        #expect(causes.map(\.cause) == ["expired-token"])
        #expect(causes[0].fix.en.contains("aws sso login"))
        #expect(Verdict(of: failure) == .unknown)
    }

    @Test func aTokenOfAnotherRegionIsNotAnEndedOne() async throws {
        let answer = RecordedAnswer.s3(
            .putObject, 400, "InvalidToken", "The provided token is malformed or otherwise invalid.")
        let causes = try await DiagnosisFixture.causes(answer, at: .write)
        #expect(causes.map(\.cause) == ["invalid-token"])
    }

    @Test func noCredentialsAtAllAreSaidSo() {
        let causes = Diagnostics.causes(
            rung: .identity, failure: .credentials(.notFound(lookedAt: [.environment])))
        #expect(causes.map(\.cause) == ["no-credentials"])
        #expect(causes[0].answer == "profile")
    }

    @Test func credentialsThatCouldBeHadAreSaidHow() {
        let need = SignInNeed(profile: "corp", command: .singleSignOn, reason: .ended)
        let causes = Diagnostics.causes(rung: .identity, failure: .credentials(.signIn(need)))
        #expect(causes.map(\.cause) == ["no-credentials"])
        #expect(causes[0].message.en == "The session has ended. Sign in: aws sso login --profile corp")
    }
}
