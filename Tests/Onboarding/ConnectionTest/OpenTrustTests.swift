import Policies
import Testing

@testable import Onboarding

/// Trust policies that let in whom they must not: each must make its negative rung fail.
@Suite struct OpenTrustTests {
    private static let principal = "arn:aws:iam::724998534403:role/DinmoS3AccessorRole-dinmo-prod"

    private func report(_ conditions: @Sendable (String) -> [Statement.Condition]) async throws -> TestReport
    {
        try await TestWorld.run { world in
            let externalID = try #require(world.setup.externalID)
            try await world.makeRole(trust: .trusting(Self.principal, conditions(externalID)))
            return try await world.test().report
        }
    }

    @Test func aTrustPolicyWithoutACondition() async throws {
        let report = try await report { _ in [] }
        #expect(report[.externalIDMissing]?.verdict == .failed)
        #expect(report.causes(.externalIDMissing) == ["external-id-not-required"])
        #expect(report[.externalIDWrong]?.verdict == .failed)
        #expect(report.verdict == .failed)
    }

    @Test func aTrustPolicyThatTakesAnyExternalID() async throws {
        let report = try await report { _ in [.init("StringLike", "sts:ExternalId", ["*"])] }
        #expect(report[.externalIDMissing]?.verdict == .passed)
        #expect(report[.externalIDWrong]?.verdict == .failed)
        #expect(report.causes(.externalIDWrong) == ["external-id-not-compared"])
    }

    @Test func aTrustPolicyThatComparesOnlyWhatIsSent() async throws {
        let report = try await report { [.init("StringEqualsIfExists", "sts:ExternalId", [$0])] }
        #expect(report[.externalIDMissing]?.verdict == .failed)
        #expect(report[.externalIDWrong]?.verdict == .passed)
    }

    @Test func aTrustPolicyThatIgnoresCase() async throws {
        let report = try await report { [.init("StringEqualsIgnoreCase", "sts:ExternalId", [$0])] }
        #expect(report[.externalIDMissing]?.verdict == .passed)
        #expect(report[.externalIDWrong]?.verdict == .failed)
        #expect(
            report[.externalIDWrong]?.causes.first?.fix.en.hasPrefix(
                "Write StringEquals in place of StringEqualsIgnoreCase") == true)
    }
}
