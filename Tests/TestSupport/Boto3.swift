import AWS
import Foundation

/// boto3, AWS's own client for Python, looking at one endpoint.
///
///     let boto3 = Boto3(endpoint: sandbox.endpoint, region: sandbox.facts.region)
///     let answer = try boto3.call("sts", "get_caller_identity", as: sandbox.facts.customer.credentials)
///     #expect(try answer.text("Account") == "111122223333")
public struct Boto3: Sendable {
    /// What boto3 raised.
    public struct ServiceError: Hashable, Sendable {
        /// Such as `AccessDenied`.
        public let code: String
        /// The service's sentence.
        public let message: String
        /// The HTTP status.
        public let status: Int
        /// The answer's header fields, their names in lower case.
        public let headers: [String: String]
        /// Further elements of the error, such as `Region`.
        public let details: [String: String]
    }

    private let endpoint: String
    private let region: String

    /// Looks at `endpoint`.
    ///
    /// - Parameter region: The region of clients that are not told of another.
    public init(endpoint: String, region: String) {
        self.endpoint = endpoint
        self.region = region
    }

    /// Makes one call.
    ///
    /// - Parameters:
    ///   - operation: As Python names it, such as `get_caller_identity`.
    ///   - parameters: As boto3 takes them; bytes as `Data`.
    ///   - credentials: nil sends the request without a signature.
    public func call(
        _ service: String, _ operation: String, _ parameters: [String: Any] = [:],
        as credentials: Credentials?, region: String? = nil
    ) throws -> Boto3Answer {
        try Boto3Process.shared.get().exchange([
            "endpoint": endpoint, "service": service, "operation": operation,
            "parameters": Self.encoded(parameters), "region": region ?? self.region,
            "credentials": credentials.map(Self.fields) ?? [:],
        ])
    }

    /// Uploads (`upload`) or downloads (`download`) a file with boto3's transfer manager, in parts of 8 MiB.
    ///
    /// - Parameter options: boto3's `ExtraArgs`.
    public func transfer(
        _ direction: String, path: String, bucket: String, key: String, _ options: [String: String] = [:],
        as credentials: Credentials
    ) throws -> Boto3Answer {
        try Boto3Process.shared.get().exchange([
            "endpoint": endpoint, "transfer": direction, "path": path, "bucket": bucket, "key": key,
            "options": options, "region": region, "credentials": Self.fields(credentials),
        ])
    }

    private static func fields(_ credentials: Credentials) -> [String: String] {
        var fields = ["key": credentials.accessKeyID, "secret": text(credentials.secretAccessKey)]
        fields["token"] = credentials.sessionToken.map(text)
        return fields
    }

    private static func text(_ secret: Secret) -> String {
        secret.revealed
    }

    private static func encoded(_ value: Any) -> Any {
        switch value {
        case let data as Data: ["$base64": data.base64EncodedString()]
        case let object as [String: Any]: object.mapValues(encoded)
        case let list as [Any]: list.map(encoded)
        default: value
        }
    }
}
