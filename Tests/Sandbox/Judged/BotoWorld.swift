import AWS
import Foundation
import Sandbox
import TestSupport

/// A sandbox and boto3 looking at it.
struct BotoWorld {
    let sandbox: Sandbox
    let boto: Boto3

    var facts: SandboxFacts { sandbox.facts }
    var administrator: Credentials { facts.customer.credentials }

    /// Runs `body` with a sandbox of its own.
    static func run(_ body: @Sendable (BotoWorld) throws -> Void) async throws {
        try await SandboxFixture.run { sandbox in
            try body(
                BotoWorld(
                    sandbox: sandbox, boto: Boto3(endpoint: sandbox.endpoint, region: sandbox.facts.region)))
        }
    }

    /// Calls as the customer's administrator.
    func call(_ service: String, _ operation: String, _ parameters: [String: Any] = [:]) throws -> Boto3Answer
    {
        try boto.call(service, operation, parameters, as: administrator)
    }

    /// Calls S3 about the customer's bucket.
    func s3(
        _ operation: String, _ parameters: [String: Any] = [:], as credentials: Credentials? = nil
    ) throws -> Boto3Answer {
        try boto.call(
            "s3", operation, parameters.merging(["Bucket": facts.bucket]) { given, _ in given },
            as: credentials ?? administrator)
    }

    /// Makes a user of the customer with these statements and a key.
    func user(_ name: String, allowing statements: String) throws -> Credentials {
        _ = try call("iam", "create_user", ["UserName": name]).text("User.Arn")
        let policy = #"{"Version":"2012-10-17","Statement":[\#(statements)]}"#
        _ = try call(
            "iam", "put_user_policy", ["UserName": name, "PolicyName": "p", "PolicyDocument": policy]
        ).value("ResponseMetadata")
        let key = try call("iam", "create_access_key", ["UserName": name])
        return Credentials(
            accessKeyID: try key.text("AccessKey.AccessKeyId"),
            secretAccessKey: Secret(try key.text("AccessKey.SecretAccessKey")), source: .sandbox)
    }

    /// The temporary credentials in an answer of AssumeRole.
    func credentials(in answer: Boto3Answer) throws -> Credentials {
        Credentials(
            accessKeyID: try answer.text("Credentials.AccessKeyId"),
            secretAccessKey: Secret(try answer.text("Credentials.SecretAccessKey")),
            sessionToken: Secret(try answer.text("Credentials.SessionToken")), source: .sandbox)
    }
}
