import AWS
import Foundation
import TestSupport
import Testing

@testable import Sandbox

/// The policy simulator, as boto3 reads it and as our own client does.
@Suite struct SimulationTests {
    private static let source = "arn:aws:iam::111122223333:user/ada"
    private static let key = "arn:aws:s3:::acme-data-exports/exports/a.csv"
    private static let statements =
        #"{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::acme-data-exports/exports/*","#
        + #""Condition":{"StringLike":{"aws:PrincipalTag/team":"red"}}},"#
        + #"{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"},"#
        + #"{"Effect":"Deny","Action":"s3:DeleteObject","Resource":"*"}"#

    private func simulate(_ world: BotoWorld, _ more: [String: Any]) throws -> Boto3Answer {
        try world.call(
            "iam", "simulate_principal_policy",
            ["PolicySourceArn": Self.source, "ResourceArns": [Self.key]].merging(more) { $1 })
    }

    @Test func botoReadsTheVerdictsWithTheirStatements() async throws {
        try await BotoWorld.run { world in
            _ = try world.user("ada", allowing: Self.statements)
            let answer = try simulate(
                world, ["ActionNames": ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"]])
            let results = try #require(answer.value("EvaluationResults") as? [[String: Any]])
            #expect(
                results.compactMap { $0["EvalActionName"] as? String } == [
                    "s3:GetObject", "s3:PutObject", "s3:DeleteObject",
                ])
            #expect(
                results.compactMap { $0["EvalDecision"] as? String } == [
                    "allowed", "implicitDeny", "explicitDeny",
                ])
            #expect(try answer.text("EvaluationResults.0.EvalResourceName") == Self.key)
            #expect(try answer.text("EvaluationResults.0.MatchedStatements.0.SourcePolicyId") == "user_ada_p")
            #expect(
                try answer.text("EvaluationResults.1.ResourceSpecificResults.0.MissingContextValues.0")
                    == "aws:PrincipalTag/team")
        }
    }

    @Test func contextAndAddedPoliciesTakePart() async throws {
        try await BotoWorld.run { world in
            _ = try world.user("ada", allowing: Self.statements)
            let tag: [String: Any] = [
                "ContextKeyName": "aws:PrincipalTag/team", "ContextKeyType": "string",
                "ContextKeyValues": ["red"],
            ]
            let tagged = try simulate(world, ["ActionNames": ["s3:PutObject"], "ContextEntries": [tag]])
            #expect(try tagged.text("EvaluationResults.0.EvalDecision") == "allowed")
            let added =
                #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:PutObject","Resource":"*"}}"#
            let widened = try simulate(world, ["ActionNames": ["s3:PutObject"], "PolicyInputList": [added]])
            #expect(
                try widened.text("EvaluationResults.0.MatchedStatements.0.SourcePolicyId")
                    == "PolicyInputList.1")
            let boundary =
                #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:Put*","Resource":"*"}}"#
            let limited = try simulate(
                world, ["ActionNames": ["s3:GetObject"], "PermissionsBoundaryPolicyInputList": [boundary]])
            #expect(try limited.text("EvaluationResults.0.EvalDecision") == "implicitDeny")
            #expect(
                try limited.value(
                    "EvaluationResults.0.PermissionsBoundaryDecisionDetail.AllowedByPermissionsBoundary")
                    as? Bool == false)
        }
    }

    @Test func aResourcePolicyOfAnotherAccountMustAllowToo() async throws {
        try await BotoWorld.run { world in
            _ = try world.user("ada", allowing: Self.statements)
            let open =
                #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"*"}}"#
            let shut = open.replacing("Allow", with: "Deny")
            func decide(_ policy: String) throws -> String {
                try simulate(
                    world,
                    [
                        "ActionNames": ["s3:GetObject"], "ResourcePolicy": policy,
                        "ResourceOwner": "arn:aws:iam::999988887777:root",
                    ]
                ).text("EvaluationResults.0.EvalDecision")
            }
            #expect(try decide(open) == "allowed")
            #expect(try decide(shut) == "explicitDeny")
        }
    }

    @Test func ourClientReadsTheSame() async throws {
        try await SandboxFixture.run { sandbox in
            let client = IAMClient(OwnClientTests.context(sandbox, sandbox.facts.customer.credentials))
            _ = try await client.createUser("ada")
            try await client.putInlinePolicy(
                "p", on: .user("ada"),
                document: #"{"Version":"2012-10-17","Statement":[\#(Self.statements)]}"#)
            let results = try await client.simulatePrincipalPolicy(
                SimulatePrincipalPolicyInput(
                    policySourceARN: Self.source, actionNames: ["s3:GetObject", "s3:PutObject"],
                    resourceARNs: [Self.key, "arn:aws:s3:::other/x"]))
            #expect(results.map(\.decision) == [.allowed, .allowed, .implicitDeny, .implicitDeny])
            #expect(results[1].resourceName == "arn:aws:s3:::other/x")
            #expect(results[0].matchedStatements == [.init(policyID: "user_ada_p", policyType: "IAM Policy")])
            #expect(results[2].missingContextKeys == ["aws:PrincipalTag/team"])
        }
    }

    @Test func anUnknownSourceIsNotFound() async throws {
        try await BotoWorld.run { world in
            let answer = try simulate(world, ["ActionNames": ["s3:GetObject"]])
            #expect(answer.error?.code == "NoSuchEntity")
        }
    }

    @Test func whoMayNotSimulateIsDenied() async throws {
        try await BotoWorld.run { world in
            let ada = try world.user("ada", allowing: Self.statements)
            let error = try world.boto.call(
                "iam", "simulate_principal_policy",
                ["PolicySourceArn": Self.source, "ActionNames": ["s3:GetObject"]], as: ada
            ).error
            #expect(
                error?.message
                    == "User: \(Self.source) is not authorized to perform: iam:SimulatePrincipalPolicy on "
                    + "resource: \(Self.source) because no identity-based policy allows the "
                    + "iam:SimulatePrincipalPolicy action")
        }
    }
}
