import AWS
import Policies

/// A role as it is deployed: who may assume it, and what it may do.
struct DeployedRole: Hashable, Sendable {
    /// The role's ARN.
    let arn: String
    /// The trust policy; nil where it cannot be read.
    let trust: PolicyDocument?
    /// The inline and the attached policies; one that cannot be read grants nothing here.
    let permissions: [PolicyDocument]
    /// About the first answer.
    let answer: AnswerFacts

    /// Reads a role back.
    static func read(_ name: String, _ client: IAMClient) async throws(AWSFailure) -> DeployedRole {
        let role = try await client.getRole(name)
        var texts: [String] = []
        for policy in try await client.inlinePolicies(of: .role(name)) {
            texts.append(try await client.inlinePolicy(policy, of: .role(name)))
        }
        for policy in try await client.attachedPolicies(of: .role(name)) {
            texts.append(try await client.defaultPolicyDocument(policyARN: policy.arn))
        }
        return DeployedRole(
            arn: role.arn, trust: document(role.assumeRolePolicyDocument),
            permissions: texts.compactMap(document), answer: role.answer)
    }

    private static func document(_ text: String) -> PolicyDocument? {
        do { return try PolicyDocument(parsing: text) } catch { return nil }
    }
}
