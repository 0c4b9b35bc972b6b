import AWS
import Foundation
import TestSupport
import Testing

@testable import Sandbox

/// Sessions of users, narrowed by a policy.
@Suite struct FederationTokenTests {
    private static let narrow =
        #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:PutObject","#
        + #""Resource":"arn:aws:s3:::acme-data-exports/exports/*"}}"#

    private func token(_ world: BotoWorld, policy: String?) throws -> (Credentials, Boto3Answer) {
        let answer = try world.call(
            "sts", "get_federation_token",
            ["Name": "probe"].merging(policy.map { ["Policy": $0] } ?? [:]) { $1 })
        return (try world.credentials(in: answer), answer)
    }

    private func put(_ world: BotoWorld, _ key: String, as credentials: Credentials) throws -> Boto3
        .ServiceError?
    {
        try world.s3("put_object", ["Key": key, "Body": Data("x".utf8)], as: credentials).error
    }

    @Test func botoReadsTheSession() async throws {
        try await BotoWorld.run { world in
            let (credentials, answer) = try token(world, policy: Self.narrow)
            #expect(try answer.text("FederatedUser.Arn") == "arn:aws:sts::111122223333:federated-user/probe")
            #expect(try answer.text("FederatedUser.FederatedUserId") == "111122223333:probe")
            #expect(try answer.number("PackedPolicySize") > 0)
            let identity = try world.boto.call("sts", "get_caller_identity", as: credentials)
            #expect(try identity.text("Arn") == "arn:aws:sts::111122223333:federated-user/probe")
            #expect(try identity.text("UserId") == "111122223333:probe")
        }
    }

    @Test func itMayDoWhatItsPolicyAllowsAndNoMore() async throws {
        try await BotoWorld.run { world in
            let (credentials, _) = try token(world, policy: Self.narrow)
            #expect(try put(world, "exports/a", as: credentials) == nil)
            let error = try put(world, "other/a", as: credentials)
            #expect(error?.code == "AccessDenied")
            #expect(
                error?.message
                    == "User: arn:aws:sts::111122223333:federated-user/probe is not authorized to perform: "
                    + #"s3:PutObject on resource: "arn:aws:s3:::acme-data-exports/other/a" because no session "#
                    + "policy allows the s3:PutObject action")
        }
    }

    @Test func withoutAPolicyItMayDoNothing() async throws {
        try await BotoWorld.run { world in
            let (credentials, _) = try token(world, policy: nil)
            #expect(
                try put(world, "exports/a", as: credentials)?.message.contains("because no session policy")
                    == true)
        }
    }

    @Test func aBucketPolicyMayNameIt() async throws {
        try await BotoWorld.run { world in
            let (credentials, _) = try token(world, policy: nil)
            let policy =
                #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"#
                + #""arn:aws:sts::111122223333:federated-user/probe"},"Action":"s3:PutObject","#
                + #""Resource":"arn:aws:s3:::acme-data-exports/*"}}"#
            _ = try world.s3("put_bucket_policy", ["Policy": policy]).value("ResponseMetadata")
            #expect(try put(world, "any", as: credentials) == nil)
        }
    }

    @Test func itCallsNeitherIAMNorOtherActionsOfSTS() async throws {
        try await BotoWorld.run { world in
            let (credentials, _) = try token(
                world,
                policy:
                    #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#)
            let iam = try world.boto.call("iam", "get_user", ["UserName": "administrator"], as: credentials)
                .error
            #expect(iam?.code == "InvalidClientTokenId")
            let sts = try world.boto.call("sts", "get_federation_token", ["Name": "again"], as: credentials)
                .error
            #expect(sts?.message == "Cannot call GetFederationToken with session credentials")
        }
    }

    @Test func ourClientGetsOne() async throws {
        try await SandboxFixture.run { sandbox in
            let federated = try await STSClient(
                OwnClientTests.context(sandbox, sandbox.facts.customer.credentials)
            ).getFederationToken(
                GetFederationTokenInput(name: "probe", policy: Self.narrow, durationSeconds: 900))
            #expect(federated.arn == "arn:aws:sts::111122223333:federated-user/probe")
            #expect(federated.credentials.sessionToken != nil && federated.credentials.expiration != nil)
            #expect(federated.credentials.source == .federatedUser(arn: federated.arn))
        }
    }
}
