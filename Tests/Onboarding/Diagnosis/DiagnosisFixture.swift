import AWS
import Documents
import Platforms
import Testing

@testable import Onboarding

/// The setup that diagnoses are made for: DinMo, assumed role, folder `exports/dinmo`.
enum DiagnosisFixture {
    static var setup: Setup {
        var setup = Setup(
            platform: "dinmo", method: .assumedRole, bucket: "acme-exports", folder: "exports/dinmo")
        setup.region = "eu-west-3"
        setup.externalID = "5b1f7c0a-93de-4d0e-8a55-0d6f3f2d9c11"
        setup.principal = "arn:aws:iam::724998534403:role/DinmoS3AccessorRole-dinmo-prod"
        setup.roleName = "dinmo-exports"
        setup.roleARN = "arn:aws:iam::111122223333:role/dinmo-exports"
        setup.accountID = "111122223333"
        return setup
    }

    static func facts(_ change: (inout DiagnosisFacts) -> Void = { _ in }) throws -> DiagnosisFacts {
        let platform = try #require(PlatformCatalog.platform(id: "dinmo") as Platform?)
        var facts = DiagnosisFacts(setup: setup, platform: platform)
        facts.callerARN =
            "arn:aws:sts::724998534403:assumed-role/DinmoS3AccessorRole-dinmo-prod/export-worker"
        facts.accessKeyID = "AKIAIOSFODNN7EXAMPLE"
        facts.externalID = setup.externalID
        facts.region = "eu-west-3"
        facts.key = "exports/dinmo/s3-onboard-test.txt"
        change(&facts)
        return facts
    }

    /// The causes of a recorded answer.
    static func causes(
        _ answer: RecordedAnswer, at rung: Rung?, region: String = "eu-west-3",
        _ change: (inout DiagnosisFacts) -> Void = { _ in }
    ) async throws -> [Diagnosis] {
        let failure = try #require(await answer.failure(region: region))
        return Diagnostics.causes(rung: rung, failure: failure, facts: try facts(change))
    }
}
