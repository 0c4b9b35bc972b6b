import Platforms
import Testing

@testable import Onboarding

@Suite struct SetupAnswersTests {
    private func answer(
        _ platform: String, _ kind: PlatformMethod.Kind = .assumedRole,
        change: (inout Setup) -> Void = { _ in }
    ) throws -> Setup.ExternalIDAnswer {
        let method = try #require(PlatformCatalog.platform(id: platform)?.method(kind))
        var setup = Setup(platform: platform, method: kind)
        change(&setup)
        return setup.externalIDAnswer(for: method)
    }

    @Test func dinMosExternalIdIsItsOwn() throws {
        #expect(try answer("dinmo") == .open)
        #expect(try answer("dinmo") { $0.externalID = "x-1" } == .value("x-1"))
        #expect(try answer("dinmo") { $0.organizationID = "x-1" } == .open)
        #expect(try answer("dinmo") { $0.externalID = "" } == .open)
        #expect(try answer("dinmo", .accessKey) { $0.externalID = "x-1" } == .none)
    }

    @Test func adobesIsTheOrganizationID() throws {
        let id = "0123456789ABCDEF01234567@AdobeOrg"
        #expect(try answer("adobe-experience-platform") == .open)
        #expect(try answer("adobe-experience-platform") { $0.organizationID = id } == .value(id))
        // A setup may give it under either name; the Organization ID is the one that counts.
        #expect(try answer("adobe-experience-platform") { $0.externalID = id } == .value(id))
        #expect(
            try answer("adobe-experience-platform") {
                $0.organizationID = id
                $0.externalID = ""
            } == .value(id))
    }

    @Test func onlyAnEmptyAnswerLeavesItOut() throws {
        #expect(try answer("adobe-experience-platform") { $0.organizationID = "" } == .leftOut)
        #expect(try answer("adobe-experience-platform") { $0.externalID = "" } == .leftOut)
        #expect(try answer("custom") { $0.externalID = "" } == .leftOut)
    }

    @Test func thePrincipalIsThePlatformsUnlessChosen() throws {
        let adobe = try #require(
            PlatformCatalog.platform(id: "adobe-experience-platform")?.method(.assumedRole))
        let custom = try #require(PlatformCatalog.platform(id: "custom")?.method(.assumedRole))
        var setup = Setup(platform: "adobe-experience-platform", method: .assumedRole)
        #expect(setup.trustedPrincipal(for: adobe) == "arn:aws:iam::670664943635:root")
        #expect(setup.trustedPrincipal(for: custom) == nil)
        setup.principal = ""
        #expect(setup.trustedPrincipal(for: adobe) == "arn:aws:iam::670664943635:root")
        setup.principal = "444455556666"
        #expect(setup.trustedPrincipal(for: adobe) == "444455556666")
    }

    @Test func theRolesAccountComesFromItsARNFirst() {
        var setup = Setup(platform: "dinmo", method: .assumedRole)
        #expect(setup.roleAccount == nil)
        setup.accountID = "111122223333"
        #expect(setup.roleAccount == "111122223333")
        setup.roleARN = "arn:aws:iam::444455556666:role/x"
        #expect(setup.roleAccount == "444455556666")
        setup.roleARN = "arn:aws:iam:::role/x"
        #expect(setup.roleAccount == "111122223333")
    }
}
