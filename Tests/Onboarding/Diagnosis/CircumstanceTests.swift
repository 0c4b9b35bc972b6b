import AWS
import Testing

@testable import Onboarding

/// What is true of a setup and its caller, and what is not.
@Suite struct CircumstanceTests {
    private func holds(
        _ circumstance: Circumstance, answered region: String? = nil,
        _ change: (inout DiagnosisFacts) -> Void = { _ in }
    ) throws -> Bool {
        var symptom = Symptom()
        symptom.region = region
        return circumstance.holds(symptom, try DiagnosisFixture.facts(change))
    }

    @Test func nothingIsWrongWithARightSetup() throws {
        let wrong: [Circumstance] = [
            .externalIDHasBlank, .externalIDIsPlaceholder, .callerIsNotPrincipal, .roleInAnotherAccount,
            .temporaryKeyWithoutToken, .temporaryKey, .answerNamesAnotherRegion, .hasKMSKey,
        ]
        for circumstance in wrong { #expect(try !holds(circumstance), "\(circumstance)") }
        #expect(try holds(.sendsExternalID))
    }

    @Test(arguments: [" x", "x ", "x y", "x\u{a0}", "x\n"])
    func anyBlankCounts(_ externalID: String) throws {
        #expect(try holds(.externalIDHasBlank) { $0.externalID = externalID })
    }

    @Test func theSetupsExternalIDCountsWhereNoneWasSent() throws {
        #expect(try holds(.sendsExternalID) { $0.externalID = nil })
        #expect(
            try !holds(.sendsExternalID) {
                $0.externalID = nil
                $0.setup?.externalID = nil
            })
    }

    @Test func keysAreToldByTheirFirstLetters() throws {
        #expect(try holds(.temporaryKey) { $0.accessKeyID = "ASIAX" })
        #expect(try holds(.temporaryKeyWithoutToken) { $0.accessKeyID = "ASIAX" })
        #expect(
            try !holds(.temporaryKeyWithoutToken) {
                $0.accessKeyID = "ASIAX"
                $0.hasSessionToken = true
            })
    }

    @Test func theRegionThatWasAskedIsCompared() throws {
        #expect(try holds(.answerNamesAnotherRegion, answered: "eu-west-1"))
        #expect(try !holds(.answerNamesAnotherRegion, answered: "eu-west-3"))
        #expect(
            try holds(.answerNamesAnotherRegion, answered: "eu-west-3") { $0.region = "us-east-1" })
    }

    @Test func aReadersRoleIsInThePlatformsAccount() throws {
        #expect(try holds(.roleInAnotherAccount) { $0.setup?.accountID = "444455556666" })
        #expect(
            try !holds(.roleInAnotherAccount) {
                $0.setup?.accountID = "444455556666"
                $0.setup?.method = .reader
            })
    }

    @Test func anUnknownCallerIsNotASuspect() throws {
        #expect(try !holds(.callerIsNotPrincipal) { $0.callerARN = nil })
        #expect(try !holds(.callerIsNotPrincipal) { $0.setup?.principal = nil })
        #expect(try holds(.callerIsNotPrincipal) { $0.callerARN = "arn:aws:iam::111122223333:user/alice" })
    }
}
