import Foundation
import JSON
import Policies

/// Compares our evaluator with moto's authorization: each policy is deployed there by boto3 and tried out.
public enum MotoAuthorization {
    /// What carries the permissions policy.
    public enum Carrier: String, Sendable {
        case role
        case user
    }

    /// One action to try.
    public struct Request: Hashable, Sendable {
        public var action: String
        public var bucket: String
        public var key: String?
        public var prefix: String?

        public init(_ action: String, bucket: String, key: String? = nil, prefix: String? = nil) {
            self.action = action
            self.bucket = bucket
            self.key = key
            self.prefix = prefix
        }

        /// The same request as our evaluator takes it.
        public func authorizationRequest(account: String) -> AuthorizationRequest {
            var context = ["s3:ResourceAccount": [account]]
            if let prefix { context["s3:prefix"] = [prefix] }
            return AuthorizationRequest(
                principal: "arn:aws:sts::\(account):assumed-role/exports/judge", action: action,
                resource: "arn:aws:s3:::\(bucket)" + (key.map { "/\($0)" } ?? ""), context: context)
        }
    }

    /// A user who tries to assume the role. moto knows no other principals, and takes a missing ExternalId
    /// for a right one.
    public struct Assumption: Hashable, Sendable {
        public var user: String
        public var externalID: String

        public init(user: String, externalID: String) {
            self.user = user
            self.externalID = externalID
        }
    }

    /// Policies to deploy and what to try with them.
    public struct Case: Sendable {
        public var name: String
        public var carrier: Carrier
        public var trust: PolicyDocument?
        public var permissions: PolicyDocument
        public var requests: [Request]
        public var assumptions: [Assumption]

        public init(
            name: String, carrier: Carrier = .role, trust: PolicyDocument? = nil,
            permissions: PolicyDocument, requests: [Request], assumptions: [Assumption] = []
        ) {
            self.name = name
            self.carrier = carrier
            self.trust = trust
            self.permissions = permissions
            self.requests = requests
            self.assumptions = assumptions
        }

        /// The account that owns the bucket in moto.
        var account: String {
            assumptions.first.flatMap { ARN($0.user)?.account } ?? "111122223333"
        }
    }

    /// One thing that the two see differently.
    public struct Disagreement: Hashable, Sendable, CustomStringConvertible {
        public var name: String
        /// The action and what it was tried on.
        public var attempt: String
        public var allowedByMoto: Bool
        public var allowedByUs: Bool
        /// What our evaluator says when it takes no notice of conditions, which moto never evaluates in a
        /// permissions policy. AWS does:
        /// https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html
        public var allowedWithoutConditions: Bool

        /// Whether moto's ignorance of conditions is all there is to it.
        public var isExplainedByConditions: Bool { allowedWithoutConditions == allowedByMoto }

        public var description: String {
            "\(name): \(attempt): moto \(allowedByMoto ? "allows" : "denies"), our evaluator does not"
        }
    }

    private struct Answer: Decodable {
        var name: String
        var allowed: [Bool]
        var assumed: [Bool]
    }

    /// Every action that moto can be asked for, in the folder and beside it, and writing elsewhere.
    public static func requests(bucket: String, folder: String) -> [Request] {
        let prefix = folder.isEmpty ? "" : "\(folder)/"
        let inside = "\(prefix)probe.csv"
        let other = "\(bucket)-other"
        let objectActions = [
            "s3:PutObject", "s3:GetObject", "s3:DeleteObject", "s3:PutObjectAcl", "s3:GetObjectAcl",
            "s3:GetObjectTagging", "s3:AbortMultipartUpload", "s3:ListMultipartUploadParts",
        ]
        let objects = objectActions.flatMap { action in
            [
                Request(action, bucket: bucket, key: inside),
                Request(action, bucket: bucket, key: "\(folder)-private/probe.csv"),
            ]
        }
        let buckets = ["s3:ListBucketMultipartUploads", "s3:GetBucketLocation"].flatMap { action in
            [Request(action, bucket: bucket), Request(action, bucket: other)]
        }
        let listings = [prefix, "\(folder)-private/", "other/"].map { prefix in
            Request("s3:ListBucket", bucket: bucket, prefix: prefix)
        }
        return objects + buckets + listings + [
            Request("s3:PutObject", bucket: bucket, key: "root.csv"),
            Request("s3:PutObject", bucket: other, key: inside),
            Request("s3:ListBucket", bucket: other, prefix: prefix),
        ]
    }

    /// Deploys the cases and returns all that moto and our evaluator see differently.
    public static func disagreements(_ cases: [Case]) throws -> [Disagreement] {
        let input = JSONValue.array(cases.map(\.json)).rendered()
        let output = try Judge.python("Policies/moto_authorization.py", input: Data(input.utf8))
        let answers = try JSONDecoder().decode([Answer].self, from: output)
        guard answers.map(\.name) == cases.map(\.name) else {
            throw Judge.Failure(description: "moto answered other cases than it was asked.")
        }
        return try zip(cases, answers).flatMap { item, answer in
            try disagreements(item, answer)
        }
    }

    private static func disagreements(_ item: Case, _ answer: Answer) throws -> [Disagreement] {
        guard answer.allowed.count == item.requests.count, answer.assumed.count == item.assumptions.count
        else { throw Judge.Failure(description: "moto left questions of \(item.name) unanswered.") }
        return zip(item.attempts, answer.allowed + answer.assumed).compactMap { attempt, allowed in
            guard attempt.isAllowed != allowed else { return nil }
            return Disagreement(
                name: item.name, attempt: attempt.words, allowedByMoto: allowed,
                allowedByUs: attempt.isAllowed,
                allowedWithoutConditions: attempt.isAllowedWithoutConditions)
        }
    }
}

/// Something tried, in words, and what our evaluator says to it.
private struct Attempt {
    var words: String
    var isAllowed: Bool
    var isAllowedWithoutConditions: Bool
}

extension MotoAuthorization.Case {
    fileprivate var attempts: [Attempt] {
        requests.map(attempt) + assumptions.map(attempt)
    }

    private func attempt(_ request: MotoAuthorization.Request) -> Attempt {
        let asked = request.authorizationRequest(account: account)
        let prefix = request.prefix.map { " with prefix \($0)" } ?? ""
        var unconditional = permissions
        for index in unconditional.statements.indices { unconditional.statements[index].conditions = [] }
        return Attempt(
            words: "\(request.action) on \(asked.resource)\(prefix)",
            isAllowed: PolicyEvaluator.evaluate(asked, identityPolicies: [permissions]).isAllowed,
            isAllowedWithoutConditions: PolicyEvaluator.evaluate(asked, identityPolicies: [unconditional])
                .isAllowed)
    }

    private func attempt(_ assumption: MotoAuthorization.Assumption) -> Attempt {
        let asked = AuthorizationRequest(
            principal: assumption.user, action: "sts:AssumeRole",
            resource: "arn:aws:iam::\(account):role/exports",
            context: ["sts:ExternalId": [assumption.externalID]])
        let isAllowed = trust.map { PolicyEvaluator.evaluateTrust(asked, trust: $0).isAllowed } ?? true
        return Attempt(
            words: "assume as \(assumption.user) with \(assumption.externalID)", isAllowed: isAllowed,
            isAllowedWithoutConditions: isAllowed)
    }

    fileprivate var json: JSONValue {
        .object([
            .init("name", .string(name)),
            .init("carrier", .string(carrier.rawValue)),
            .init("trust", trust?.json ?? .null),
            .init("permissions", permissions.json),
            .init("requests", .array(requests.map(\.json))),
            .init("assumptions", .array(assumptions.map(\.json))),
        ])
    }
}

extension MotoAuthorization.Request {
    fileprivate var json: JSONValue {
        .object([
            .init("action", .string(action)),
            .init("bucket", .string(bucket)),
            .init("key", key.map(JSONValue.string) ?? .null),
            .init("prefix", prefix.map(JSONValue.string) ?? .null),
        ])
    }
}

extension MotoAuthorization.Assumption {
    fileprivate var json: JSONValue {
        .object([.init("user", .string(user)), .init("externalId", .string(externalID))])
    }
}
