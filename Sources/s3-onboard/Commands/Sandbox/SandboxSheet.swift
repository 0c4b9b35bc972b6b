import AWS
import JSON
import Sandbox

/// What `sandbox` says when it is ready.
enum SandboxSheet {
    /// Shell lines that make the AWS CLI and boto3 use the sandbox as the customer's administrator.
    static func exports(_ sandbox: Sandbox) -> [String] {
        let facts = sandbox.facts
        // boto3 reads AWS_DEFAULT_REGION, everybody else AWS_REGION.
        let variables = [
            ("AWS_ENDPOINT_URL", sandbox.endpoint),
            ("AWS_ACCESS_KEY_ID", facts.customer.accessKeyID),
            ("AWS_SECRET_ACCESS_KEY", facts.customer.secretAccessKey.revealed),
            ("AWS_REGION", facts.region),
            ("AWS_DEFAULT_REGION", facts.region),
        ]
        return variables.map { "export \($0)='\($1)'" }
    }

    /// Every key of every player.
    static func json(_ sandbox: Sandbox) -> JSONValue {
        let facts = sandbox.facts
        return .object([
            .init("endpoint", .string(sandbox.endpoint)),
            .init("region", .string(facts.region)),
            .init("bucket", .string(facts.bucket)),
            .init(
                "customer",
                .object([
                    .init("accountId", .string(facts.customer.accountID)),
                    .init("accessKeyId", .string(facts.customer.accessKeyID)),
                    .init("secretAccessKey", .string(facts.customer.secretAccessKey.revealed)),
                ])),
            .init(
                "platforms",
                .object(
                    facts.platforms.sorted { $0.key < $1.key }.map { id, player in
                        .init(id, json(player))
                    })),
        ])
    }

    private static func json(_ player: SandboxPlatform) -> JSONValue {
        .object([
            .init("principalArn", .string(player.principalARN)),
            .init("accessKeyId", .string(player.accessKeyID)),
            .init("secretAccessKey", .string(player.secretAccessKey.revealed)),
            .init("sessionToken", .optional(player.sessionToken?.revealed)),
            .init("externalId", .optional(player.externalID)),
        ])
    }
}
