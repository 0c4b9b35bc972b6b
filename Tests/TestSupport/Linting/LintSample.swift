/// Policies to lint, made from the few words that matter.
public enum LintSample {
    public static let vendor = "arn:aws:iam::724998534403:role/exporter"
    public static let externalID = "40cef540-b3b4-4e86-b343-2fde3a6f0396"

    /// A policy of these statements.
    public static func policy(_ statements: String..., version: String = #""Version": "2012-10-17", "#)
        -> String
    {
        "{\(version)\"Statement\": [\(statements.joined(separator: ", "))]}"
    }

    /// A permissions policy that allows `actions` on `resources`, each one as JSON.
    public static func allow(
        _ actions: String = #""s3:PutObject""#, on resources: String = #""arn:aws:s3:::acme-exports/in/*""#,
        where condition: String? = nil, sid: String? = nil
    ) -> String {
        let named = sid.map { "\"Sid\": \"\($0)\", " } ?? ""
        let limit = condition.map { ", \"Condition\": \($0)" } ?? ""
        return "{\(named)\"Effect\": \"Allow\", \"Action\": \(actions), \"Resource\": \(resources)\(limit)}"
    }

    /// A statement of a trust policy.
    public static func trust(
        _ principal: String = "{\"AWS\": \"\(vendor)\"}",
        where condition: String? = "{\"StringEquals\": {\"sts:ExternalId\": \"\(externalID)\"}}",
        action: String = #""sts:AssumeRole""#
    ) -> String {
        let limit = condition.map { ", \"Condition\": \($0)" } ?? ""
        return "{\"Effect\": \"Allow\", \"Principal\": \(principal), \"Action\": \(action)\(limit)}"
    }

    /// A statement of a bucket policy.
    public static func bucket(
        _ principal: String = "{\"AWS\": \"\(vendor)\"}", effect: String = "Allow",
        actions: String = #""s3:PutObject""#, on resources: String = #""arn:aws:s3:::acme-exports/in/*""#,
        where condition: String? = nil
    ) -> String {
        let limit = condition.map { ", \"Condition\": \($0)" } ?? ""
        return """
            {"Effect": "\(effect)", "Principal": \(principal), "Action": \(actions), "Resource": \(resources)\(limit)}
            """
    }
}
