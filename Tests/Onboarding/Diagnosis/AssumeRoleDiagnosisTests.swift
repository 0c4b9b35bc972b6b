import AWS
import Testing

@testable import Onboarding

/// What a refused AssumeRole is put down to.
@Suite struct AssumeRoleDiagnosisTests {
    private static let session =
        "arn:aws:sts::724998534403:assumed-role/DinmoS3AccessorRole-dinmo-prod/export-worker"
    private static let role = "arn:aws:iam::111122223333:role/dinmo-exports"

    private static func denied(_ reason: String = "") -> RecordedAnswer {
        .query(
            .assumeRole, 403, "AccessDenied",
            "User: \(session) is not authorized to perform: sts:AssumeRole on resource: \(role)\(reason)")
    }

    @Test func everyCauseOfABareRefusalIsNamedMostLikelyFirst() async throws {
        let causes = try await DiagnosisFixture.causes(Self.denied(), at: .assumeRole)
        #expect(
            causes.map(\.cause) == [
                "external-id-mismatch", "principal-not-trusted", "role-not-found",
                "trust-condition-not-met", "principal-recreated",
                "role-still-propagating", "caller-may-not-assume",
            ])
        #expect(causes.allSatisfy { $0.next != nil }, "each cause needs the check that separates it")
        #expect(
            causes[0].message.en
                == "The trust policy of \(Self.role) may ask for another ExternalId than "
                + "“5b1f7c0a-93de-4d0e-8a55-0d6f3f2d9c11”.")
        #expect(causes[0].answer == "externalId")
        #expect(
            causes[1].message.fr.contains(
                "ne nomme peut-être pas arn:aws:iam::724998534403:role/DinmoS3AccessorRole-dinmo-prod"))
        #expect(causes[2].next?.en.contains("aws iam get-role --role-name 'dinmo-exports'") == true)
        #expect(causes[6].message.en.hasPrefix(Self.session))
    }

    // https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
    @Test func aRefusalByTheTrustPolicyProvesThatTheRoleExists() async throws {
        let causes = try await DiagnosisFixture.causes(
            Self.denied(" because no role trust policy allows the sts:AssumeRole action"), at: .assumeRole)
        #expect(
            causes.map(\.cause) == [
                "external-id-mismatch", "principal-not-trusted", "trust-condition-not-met",
                "principal-recreated",
                "role-still-propagating",
            ])
    }

    @Test func aRefusalByTheCallersOwnPoliciesIsNotTheTrustPolicys() async throws {
        let causes = try await DiagnosisFixture.causes(
            Self.denied(" because no identity-based policy allows the sts:AssumeRole action"),
            at: .assumeRole)
        #expect(causes.map(\.cause) == ["caller-may-not-assume"])
        #expect(causes[0].next == nil)
    }

    @Test func anOldShortRefusalIsReadToo() async throws {
        let answer = RecordedAnswer.query(
            .assumeRole, 403, "AccessDenied", "Not authorized to perform sts:AssumeRole")
        let causes = try await DiagnosisFixture.causes(answer, at: .assumeRole)
        #expect(causes.first?.cause == "external-id-mismatch")
        #expect(causes.count == 7)
    }

    @Test func withoutAnExternalIDTheMissingOneIsTheCause() async throws {
        let causes = try await DiagnosisFixture.causes(Self.denied(), at: .assumeRole) {
            $0.externalID = nil
            $0.setup?.externalID = nil
        }
        #expect(
            causes.map(\.cause) == [
                "principal-not-trusted", "role-not-found", "external-id-expected", "trust-condition-not-met",
                "principal-recreated",
                "role-still-propagating", "caller-may-not-assume",
            ])
        #expect(
            causes[2].message.en
                == "The trust policy of \(Self.role) may ask for an ExternalId, and none was sent.")
    }

    @Test func aBlankInTheExternalIDIsSeen() async throws {
        let causes = try await DiagnosisFixture.causes(Self.denied(), at: .assumeRole) {
            $0.externalID = "5b1f7c0a-93de-4d0e-8a55-0d6f3f2d9c11 "
        }
        #expect(causes.first?.cause == "external-id-blank")
        #expect(
            causes.first?.message.en
                == "The ExternalId “5b1f7c0a-93de-4d0e-8a55-0d6f3f2d9c11 ” has a blank in it, so it cannot "
                + "match the trust policy.")
    }

    @Test(arguments: ["EXTERNAL_ID", "40cef540-b3b4-4e86-b343-2fde3a6f0396"])
    func theDocumentsPlaceholderIsSeen(_ externalID: String) async throws {
        let causes = try await DiagnosisFixture.causes(Self.denied(), at: .assumeRole) {
            $0.externalID = externalID
        }
        #expect(causes.first?.cause == "external-id-placeholder")
        #expect(causes.first?.message.fr.hasPrefix("L’ExternalId « \(externalID) » est l’exemple") == true)
    }

    @Test func aCallerThatTheRoleDoesNotTrustIsNamed() async throws {
        let caller = "arn:aws:sts::724998534403:assumed-role/AnotherRole/me"
        let causes = try await DiagnosisFixture.causes(Self.denied(), at: .assumeRole) {
            $0.callerARN = caller
        }
        #expect(causes.first?.cause == "caller-is-not-the-principal")
        #expect(causes.first?.message.en.contains("The test ran as \(caller)") == true)
        #expect(causes.first?.answer == "principal")
    }

    @Test func aRoleOfAnotherAccountIsNamed() async throws {
        let causes = try await DiagnosisFixture.causes(Self.denied(), at: .assumeRole) {
            $0.setup?.accountID = "444455556666"
        }
        #expect(causes.first?.cause == "role-in-another-account")
        #expect(
            causes.first?.message.en
                == "The role \(Self.role) is in account 111122223333, but your account is 444455556666.")
    }

    // Near misses: a refusal of AssumeRole whose reason lies elsewhere.

    @Test func aServiceControlPolicyIsNoMatterOfTheTrustPolicy() async throws {
        let causes = try await DiagnosisFixture.causes(
            Self.denied(" with an explicit deny in a service control policy"), at: .assumeRole)
        #expect(causes.map(\.cause) == ["service-control-policy"])
    }

    @Test func aTooLongSessionIsNotAMalformedARN() async throws {
        let duration = RecordedAnswer.query(
            .assumeRole, 400, "ValidationError",
            "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.")
        #expect(
            try await DiagnosisFixture.causes(duration, at: .assumeRole).map(\.cause) == ["session-duration"])
        let arn = RecordedAnswer.query(
            .assumeRole, 400, "ValidationError", "Request ARN is invalid")
        let causes = try await DiagnosisFixture.causes(arn, at: .assumeRole)
        #expect(causes.map(\.cause) == ["role-arn-malformed"])
        #expect(causes[0].answer == "roleArn")
    }

    @Test func aRegionWithoutSTSIsNoRefusal() async throws {
        let answer = RecordedAnswer.query(
            .assumeRole, 403, "RegionDisabledException",
            "STS is not activated in this region for account:111122223333. Your account administrator can "
                + "activate STS in this region using the IAM Console.")
        let causes = try await DiagnosisFixture.causes(answer, at: .assumeRole)
        #expect(causes.map(\.cause) == ["region-disabled"])
        #expect(
            causes[0].message.en == "STS is switched off in region eu-west-3 for the account of the role.")
    }

    @Test func theNegativeRungsNameWhatTheTrustPolicyLacks() throws {
        let facts = try DiagnosisFixture.facts()
        let missing = Diagnostics.notDenied(rung: .externalIDMissing, facts: facts)
        #expect(missing.map(\.cause) == ["external-id-not-required"])
        #expect(
            missing[0].fix.en
                == "Add to the trust policy: \"Condition\": {\"StringEquals\": {\"sts:ExternalId\": "
                + "\"5b1f7c0a-93de-4d0e-8a55-0d6f3f2d9c11\"}}.")
        let wrong = Diagnostics.notDenied(rung: .externalIDWrong, facts: facts)
        #expect(wrong.map(\.cause) == ["external-id-not-compared"])
        #expect(wrong[0].fix.fr.contains("StringEquals avec « 5b1f7c0a"))
    }
}
