import Foundation

/// What came of one call with boto3.
public struct Boto3Answer {
    /// The result; nil when boto3 raised an error.
    public let result: [String: Any]?
    /// The error of the service.
    public let error: Boto3.ServiceError?

    init(json: Data) throws {
        let answer = try JSONSerialization.jsonObject(with: json) as? [String: Any] ?? [:]
        if let failure = answer["failure"] as? String { throw Judge.Failure(description: failure) }
        result = answer["result"] as? [String: Any]
        error = (answer["error"] as? [String: Any]).map { error in
            let details = error["details"] as? [String: Any] ?? [:]
            return Boto3.ServiceError(
                code: error["code"] as? String ?? "", message: error["message"] as? String ?? "",
                status: error["status"] as? Int ?? 0, headers: error["headers"] as? [String: String] ?? [:],
                details: details.compactMapValues { $0 as? String })
        }
    }

    /// The value at `path`, such as `Credentials.AccessKeyId` or `Parts.0.ETag`.
    public func value(_ path: String) throws -> Any {
        guard let result else {
            throw Judge.Failure(description: "boto3 raised \(error.map { "\($0)" } ?? "nothing")")
        }
        return try path.split(separator: ".").reduce(result as Any) { value, step in
            let next: Any?
            switch value {
            case let object as [String: Any]: next = object[String(step)]
            case let list as [Any]: next = Int(step).flatMap { list.indices.contains($0) ? list[$0] : nil }
            default: next = nil
            }
            guard let next else { throw Judge.Failure(description: "no \(path) in \(result)") }
            return next
        }
    }

    /// The text at `path`.
    public func text(_ path: String) throws -> String {
        guard let text = try value(path) as? String else {
            throw Judge.Failure(description: "\(path) is no text")
        }
        return text
    }

    /// The number at `path`.
    public func number(_ path: String) throws -> Int {
        guard let number = try value(path) as? Int else {
            throw Judge.Failure(description: "\(path) is no number")
        }
        return number
    }

    /// The bytes at `path`.
    public func bytes(_ path: String) throws -> Data {
        guard let object = try value(path) as? [String: String],
            let data = object["$base64"].flatMap({ Data(base64Encoded: $0) })
        else { throw Judge.Failure(description: "\(path) holds no bytes") }
        return data
    }
}
