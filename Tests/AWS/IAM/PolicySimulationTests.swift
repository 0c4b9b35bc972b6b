import AWS
import TestSupport
import Testing

/// What IAM's simulator is asked, and what becomes of its answers.
struct PolicySimulationTests {
    private func page(_ members: String, more: String = "<IsTruncated>false</IsTruncated>") -> HTTPResponse {
        HTTPResponse.xml(
            "<SimulatePrincipalPolicyResponse><SimulatePrincipalPolicyResult>"
                + "<EvaluationResults>\(members)</EvaluationResults>\(more)"
                + "</SimulatePrincipalPolicyResult></SimulatePrincipalPolicyResponse>")
    }

    private static let denied = """
        <member><EvalActionName>s3:PutObject</EvalActionName>\
        <EvalResourceName>arn:aws:s3:::b/k</EvalResourceName><EvalDecision>explicitDeny</EvalDecision>\
        <MatchedStatements><member><SourcePolicyId>role_r_p</SourcePolicyId>\
        <SourcePolicyType>IAM Policy</SourcePolicyType></member></MatchedStatements>\
        <MissingContextValues><member>aws:SourceIp</member></MissingContextValues>\
        <ResourceSpecificResults><member><MissingContextValues><member>s3:prefix</member>\
        </MissingContextValues></member></ResourceSpecificResults>\
        <PermissionsBoundaryDecisionDetail><AllowedByPermissionsBoundary>true</AllowedByPermissionsBoundary>\
        </PermissionsBoundaryDecisionDetail></member>
        """

    private func form(_ transport: ScriptedTransport, _ index: Int = 0) -> [String] {
        transport.requests[index].bodyText.split(separator: "&").map(String.init)
    }

    @Test func everythingThatIsGivenIsSent() async throws {
        let transport = ScriptedTransport(page(""))
        _ = try await IAMClient(transport.context()).simulatePrincipalPolicy(
            SimulatePrincipalPolicyInput(
                policySourceARN: "arn:r", actionNames: ["s3:A", "s3:B"], resourceARNs: ["arn:x"],
                resourcePolicy: "{}", resourceOwner: "1", callerARN: "arn:u",
                contextEntries: [.init("s3:prefix", ["a", "b"], kind: .stringList)]))
        #expect(
            form(transport).dropFirst(2) == [
                "PolicySourceArn=arn%3Ar", "ActionNames.member.1=s3%3AA", "ActionNames.member.2=s3%3AB",
                "ResourceArns.member.1=arn%3Ax", "ResourcePolicy=%7B%7D", "ResourceOwner=1",
                "CallerArn=arn%3Au", "ContextEntries.member.1.ContextKeyName=s3%3Aprefix",
                "ContextEntries.member.1.ContextKeyType=stringList",
                "ContextEntries.member.1.ContextKeyValues.member.1=a",
                "ContextEntries.member.1.ContextKeyValues.member.2=b",
            ])
    }

    @Test func aVerdictIsReadWithItsReasons() async throws {
        let transport = ScriptedTransport(page(Self.denied))
        let results = try await IAMClient(transport.context()).simulatePrincipalPolicy(
            SimulatePrincipalPolicyInput(policySourceARN: "arn:r", actionNames: ["s3:PutObject"]))
        #expect(
            results == [
                SimulationResult(
                    actionName: "s3:PutObject", resourceName: "arn:aws:s3:::b/k", decision: .explicitDeny,
                    matchedStatements: [.init(policyID: "role_r_p", policyType: "IAM Policy")],
                    missingContextKeys: ["aws:SourceIp", "s3:prefix"], allowedByPermissionsBoundary: true)
            ])
    }

    @Test func everyPageIsAskedFor() async throws {
        let transport = ScriptedTransport(
            page(Self.denied, more: "<IsTruncated>true</IsTruncated><Marker>m+1</Marker>"), page(Self.denied))
        let results = try await IAMClient(transport.context()).simulatePrincipalPolicy(
            SimulatePrincipalPolicyInput(policySourceARN: "arn:r", actionNames: ["s3:PutObject"]))
        #expect(results.count == 2)
        #expect(transport.requests.count == 2)
        #expect(form(transport, 1).contains("Marker=m%2B1"))
    }

    @Test func aVerdictThatIAMDoesNotHaveIsNoAnswer() async throws {
        let strange = Self.denied.replacing("explicitDeny", with: "perhaps")
        await #expect(throws: AWSFailure.self) {
            try await IAMClient(ScriptedTransport(page(strange)).context()).simulatePrincipalPolicy(
                SimulatePrincipalPolicyInput(policySourceARN: "arn:r", actionNames: ["s3:PutObject"]))
        }
    }
}
