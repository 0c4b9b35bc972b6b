import AWS
import Documents
import Platforms
import Policies
import TestSupport
import Testing

@testable import Onboarding

/// The deployed role against the setup, as the role's owner reads it back.
@Suite struct DeployedRoleTests {
    private static let principal = "arn:aws:iam::724998534403:role/DinmoS3AccessorRole-dinmo-prod"
    private static let externalID = "5b1f7c0a-93de-4d0e-8a55-0d6f3f2d9c11"
    private static let bucket = "arn:aws:s3:::acme-exports"
    private static let writing = ["s3:PutObject", "s3:AbortMultipartUpload", "s3:ListMultipartUploadParts"]

    private static func trust(_ operator: String = "StringEquals", _ value: String = externalID)
        -> PolicyDocument
    {
        .trusting(principal, [.init(`operator`, "sts:ExternalId", [value])])
    }

    private static func permissions(
        _ actions: [String] = writing, on resource: String = "\(bucket)/exports/dinmo/*"
    ) -> PolicyDocument {
        var policy = PolicyDocument.allowing(actions, on: [resource])
        policy.statements +=
            PolicyDocument.allowing(["s3:ListBucketMultipartUploads"], on: [bucket]).statements
        return policy
    }

    private func judgement(
        _ trust: PolicyDocument?, _ permissions: PolicyDocument,
        mode: PolicySpecification.Mode = .leastPrivilege
    ) throws -> (judgement: RoleJudgement, state: LadderState) {
        var setup = DiagnosisFixture.setup
        setup.mode = mode
        let platform = try #require(PlatformCatalog.platform(id: "dinmo") as Platform?)
        let state = LadderState(
            setup: setup, platform: platform, perspective: .asSelf,
            objects: TestObjects(
                folder: "exports/dinmo", platform: "DinMo", time: UTCTime(secondsSinceEpoch: 0), random: 1),
            rights: GrantedRights(setup: setup, platform: platform), region: "eu-west-3")
        let role = DeployedRole(
            arn: try #require(setup.roleARN), trust: trust, permissions: [permissions],
            answer: AnswerFacts(status: 200))
        return (RoleJudgement(role, state), state)
    }

    @Test func aRoleThatMeansTheSameHasNoFault() throws {
        let (judgement, _) = try judgement(Self.trust(), Self.permissions())
        #expect(judgement.faults.isEmpty)
        #expect(judgement.harmlessDifferences.isEmpty)
        #expect(judgement.rights.source == .deployed)
    }

    @Test(arguments: [
        (nil, RoleFault.platformKeptOut), (trust("StringEquals", "another"), .platformKeptOut),
        (PolicyDocument.trusting("arn:aws:iam::111122223333:root", []), .platformKeptOut),
        (PolicyDocument.trusting(principal, []), .externalIDNotRequired),
        (trust("StringEqualsIfExists"), .externalIDNotRequired),
        (trust("StringLike", "*"), .externalIDNotCompared),
        (trust("StringEqualsIgnoreCase"), .externalIDNotCompared),
    ])
    func eachFaultOfATrustPolicyIsNamed(_ trust: PolicyDocument?, _ fault: RoleFault) throws {
        #expect(try judgement(trust, Self.permissions()).judgement.faults.first == fault)
    }

    @Test(arguments: [
        (trust("StringEquals", externalID + " "), "sts:ExternalId"),
        (
            PolicyDocument.trusting(
                principal,
                [
                    .init("StringEquals", "sts:ExternalId", [externalID]),
                    .init("Bool", "aws:MultiFactorAuthPresent", ["true"]),
                ]),
            "aws:MultiFactorAuthPresent"
        ),
        (PolicyDocument.trusting("arn:aws:iam::999999999999:root", []), "999999999999"),
    ])
    func theLineThatKeepsThePlatformOutIsNamed(_ trust: PolicyDocument, _ word: String) throws {
        let (judgement, state) = try judgement(trust, Self.permissions())
        let fault = try #require(judgement.faults.first)
        let message = fault.diagnosis(state, why: judgement.reasons(for: fault)).message
        #expect(message.en.contains("Statement 1 of the trust policy does not apply"), "\(message.en)")
        #expect(message.en.contains(word) && message.fr.contains(word), "\(message.en)")
    }

    @Test func theConditionThatAWriteDoesNotMeetIsNamed() throws {
        var permissions = Self.permissions()
        permissions.statements[0].conditions = [
            .init("StringEquals", "s3:x-amz-acl", ["bucket-owner-full-control"])
        ]
        let (judgement, state) = try judgement(Self.trust(), permissions)
        let fault = try #require(judgement.faults.first)
        #expect(fault == .missing(action: "s3:PutObject"))
        #expect(
            fault.diagnosis(state, why: judgement.reasons(for: fault)).message.en.contains("s3:x-amz-acl"))
    }

    @Test func aRoleOfAnotherPathIsAnother() throws {
        var (_, state) = try judgement(Self.trust(), Self.permissions())
        let arn = "arn:aws:iam::111122223333:role/DinMo-Exports"
        state.roleARN = arn.replacing("role/", with: "role/service/")
        let role = DeployedRole(
            arn: arn, trust: Self.trust(), permissions: [Self.permissions()], answer: AnswerFacts(status: 200)
        )
        let faults = RoleJudgement(role, state).faults
        #expect(faults == [.anotherARN(arn)])
        #expect(faults[0].diagnosis(state).message.en.hasPrefix("The role of this name is \(arn), but"))
    }

    @Test func somebodyElseWhoIsTrustedToo() throws {
        var trust = Self.trust()
        trust.statements += PolicyDocument.trusting("arn:aws:iam::999999999999:root", []).statements
        let (judgement, state) = try judgement(trust, Self.permissions())
        guard case .trustsMore(let sentence)? = judgement.faults.first else {
            Issue.record("the other principal is a fault")
            return
        }
        #expect(sentence.en.contains("999999999999"))
        #expect(judgement.faults.first?.diagnosis(state).message.fr.contains("999999999999") == true)
    }

    @Test(arguments: [
        (
            permissions(["s3:PutObject", "s3:AbortMultipartUpload"]),
            [RoleFault.missing(action: "s3:ListMultipartUploadParts")]
        ),
        (permissions(on: "\(bucket)/*"), [.writesOutside]),
        (permissions(on: "\(bucket)/exports/dinmo*"), [.writesOutside]),
        (
            permissions(on: "\(bucket)/exports/other/*"), writing.map(RoleFault.missing)
        ),
    ])
    func eachFaultOfThePermissionsIsNamed(_ permissions: PolicyDocument, _ faults: [RoleFault]) throws {
        #expect(try judgement(Self.trust(), permissions).judgement.faults == faults)
    }

    @Test func aListingThatNobodyAskedFor() throws {
        var permissions = Self.permissions()
        permissions.statements += PolicyDocument.allowing(["s3:ListBucket"], on: [Self.bucket]).statements
        #expect(try judgement(Self.trust(), permissions).judgement.faults == [.listsOutside])
    }

    @Test func theWholeBucketIsNoFaultWhereTheSetupSaysSo() throws {
        let (judgement, _) = try judgement(
            Self.trust(), Self.permissions(on: "\(Self.bucket)/*"), mode: .documented)
        #expect(judgement.faults.isEmpty)
    }

    @Test func oneMoreRightInTheFolderIsNoFaultButTold() throws {
        let (judgement, _) = try judgement(Self.trust(), Self.permissions(Self.writing + ["s3:GetObject"]))
        #expect(judgement.faults.isEmpty)
        #expect(judgement.harmlessDifferences.contains { $0.en.contains("s3:GetObject") })
    }

    @Test func everyFaultIsSaidInBothLanguages() throws {
        let (_, state) = try judgement(Self.trust(), Self.permissions())
        let faults: [RoleFault] = [
            .platformKeptOut, .externalIDNotRequired, .externalIDNotCompared,
            .trustsMore(LocalizedText(en: "a", fr: "b")), .missing(action: "s3:PutObject"), .writesOutside,
            .listsOutside, .anotherARN("arn:aws:iam::111122223333:role/other"),
        ]
        for fault in faults {
            let diagnosis = fault.diagnosis(state)
            #expect(diagnosis.message.en != diagnosis.message.fr && diagnosis.fix.en != diagnosis.fix.fr)
        }
        #expect(Set(faults.map { $0.diagnosis(state).cause }).count == faults.count)
    }

    @Test func aPersonReadsTheirOwnRoleBack() async throws {
        try await TestWorld.run { world in
            try await world.makeRole()
            let report = try await world.test(.asSelf, with: world.customer).report
            #expect(report[.rolePolicies]?.verdict == .passed)
            #expect(report[.rolePolicies]?.note?.en == world.setup.roleARN)
        }
    }

    @Test func aRoleThatLetsEverybodyInFailsWithoutThePlatform() async throws {
        try await TestWorld.run { world in
            let principal = try #require(world.setup.principal)
            try await world.makeRole(trust: .trusting(principal, []))
            let report = try await world.test(.asSelf, with: world.customer).report
            #expect(report[.rolePolicies]?.verdict == .failed)
            #expect(report.causes(.rolePolicies) == ["external-id-not-required", "external-id-not-compared"])
            #expect(report.verdict == .failed)
        }
    }

    @Test func theDeployedPolicyDecidesWhatIsTried() async throws {
        try await TestWorld.run { world in
            try await world.makeRole(
                permissions: .allowing(["s3:*"], on: ["arn:aws:s3:::\(world.setup.bucket)/*"]))
            var customer = world.customer
            // A narrowed session has the generated policy in force.
            customer.transport = RefusingTransport(CurlTransport(), actions: ["GetFederationToken"])
            let report = try await world.test(.asSelf, with: customer).report
            #expect(report.causes(.rolePolicies).contains("object-rights-too-wide"))
            #expect(report[.readBack]?.verdict == .passed, "the deployed policy grants it")
        }
    }

    @Test func aRoleThatIsNotThereIsAFailure() async throws {
        try await TestWorld.run { world in
            let report = try await world.test(.asSelf, with: world.customer).report
            #expect(report[.rolePolicies]?.verdict == .failed)
            #expect(report[.rolePolicies]?.observed?.code == "NoSuchEntity")
        }
    }

    @Test func whoMayNotReadTheRoleIsToldAndNothingFails() async throws {
        try await TestWorld.run { world in
            try await world.makeRole()
            var customer = world.customer
            customer.transport = RefusingTransport(CurlTransport(), actions: ["GetRole"])
            let report = try await world.test(.asSelf, with: customer).report
            #expect(
                report[.rolePolicies]?.note?.en
                    == "These credentials may not call iam:GetRole, so IAM was not asked.")
            #expect(report[.simulation]?.note?.en == "It needs `role-policies`, which did not pass.")
            #expect(report.verdict == .passed)
        }
    }

    @Test(arguments: [(true, Verdict.passed), (false, .failed)])
    func theSimulatorIsAskedAboutInsideAndOutside(_ agrees: Bool, _ verdict: Verdict) async throws {
        let (judgement, state) = try judgement(Self.trust(), Self.permissions())
        var known = state
        known.rights = judgement.rights
        let questions = SimulatedQuestion.all(known)
        #expect(questions.map(\.isExpectedAllowed) == [true, false, false, false])
        #expect(questions.map(\.action) == ["s3:PutObject", "s3:PutObject", "s3:PutObject", "s3:ListBucket"])
        let transport = ScriptedTransport { request in
            let inside = request.bodyText.contains("dinmo%2Fs3-onboard-test")
            let decision = inside || !agrees ? "allowed" : "implicitDeny"
            return .success(
                .xml(
                    """
                    <SimulatePrincipalPolicyResponse><SimulatePrincipalPolicyResult><EvaluationResults><member>\
                    <EvalActionName>a</EvalActionName><EvalDecision>\(decision)</EvalDecision></member>\
                    </EvaluationResults><IsTruncated>false</IsTruncated></SimulatePrincipalPolicyResult>\
                    </SimulatePrincipalPolicyResponse>
                    """))
        }
        let test = ConnectionTest(
            setup: known.setup, platform: known.platform, perspective: .asSelf,
            context: transport.context(region: "eu-west-3"))
        var climb = LadderClimb(test) { _ in }
        climb.state = known
        let outcome = await climb.simulate()
        #expect(outcome.verdict == verdict)
        #expect(outcome.causes.map(\.cause) == (agrees ? [] : ["object-rights-too-wide"]))
    }
}
