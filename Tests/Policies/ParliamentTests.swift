import Foundation
import JSON
import Policies
import TestSupport
import Testing

/// parliament, a policy linter by others, reads everything we make.
@Suite("parliament as a judge")
struct ParliamentTests {
    private struct Verdict: Decodable {
        var name: String
        var findings: [String]
    }

    private static func findings(_ policies: [(name: String, text: String)]) throws -> [String: [String]] {
        let input = JSONValue.array(
            policies.map { .object([.init("name", .string($0.name)), .init("policy", .string($0.text))]) })
        let output = try Judge.python(
            "Policies/parliament_findings.py", input: Data(input.rendered().utf8))
        let verdicts = try JSONDecoder().decode([Verdict].self, from: output)
        try #require(verdicts.map(\.name) == policies.map(\.name))
        return Dictionary(uniqueKeysWithValues: verdicts.map { ($0.name, $0.findings) })
    }

    /// parliament takes every document for an identity policy; a trust policy has no resource.
    private static let trustFinding = "MALFORMED: Statement contains neither Resource nor NotResource"
    /// Worth knowing and meant: some platforms set the ACL of what they write.
    private static let permissionsFinding = "PERMISSIONS_MANAGEMENT_ACTIONS: "
    /// Worth knowing and meant: assuming a role hands out credentials.
    private static let credentialsFinding = "CREDENTIALS_EXPOSURE: "

    @Test("It finds no mistake in the policies we make")
    func findsNoMistake() throws {
        var policies: [(name: String, text: String)] = []
        var expected: [String: [String]] = [:]
        func ask(_ name: String, _ policy: PolicyDocument, expecting findings: [String]) {
            policies.append((name, policy.rendered()))
            expected[name] = findings
        }
        for vendor in VendorSpecifications.all {
            for mode in PolicySpecification.Mode.allCases {
                var specification = vendor.specification(mode)
                specification.resourceAccount = "111122223333"
                let name = "\(vendor.name), \(mode.rawValue)"
                let findings = vendor.actions.contains("s3:PutObjectAcl") ? [Self.permissionsFinding] : []
                ask(name, PolicyBuilder.permissionsPolicy(specification), expecting: findings)
                ask("\(name), bucket", PolicyBuilder.bucketPolicy(specification), expecting: findings)
                ask(
                    "\(name), trust", PolicyBuilder.trustPolicy(specification), expecting: [Self.trustFinding]
                )
            }
        }
        let role = "arn:aws:iam::123456789012:role/didomi-exports-acme-x7-role"
        ask(
            "caller", PolicyBuilder.callerPolicy(roleARN: role), expecting: [Self.credentialsFinding])
        for (name, findings) in try Self.findings(policies) {
            #expect(findings == expected[name], "\(name)")
        }
    }

    @Test("It does find what is wrong in the documents")
    func findsDocumentMistakes() throws {
        let statement = #""Effect": "Allow", "Action": "s3:GetBucketLocation", "Resource""#
        let findings = try Self.findings([
            (
                "level",
                #"{"Version": "2012-10-17", "Statement": [{\#(statement): "arn:aws:s3:::b/folder/*"}]}"#
            ),
            ("version", #"{"Version": "2025-10-17", "Statement": [{\#(statement): "arn:aws:s3:::b"}]}"#),
        ])
        #expect(findings["level"]?.contains { $0.hasPrefix("RESOURCE_MISMATCH") } == true)
        #expect(findings["version"] == ["INVALID_VERSION: "])
    }
}
