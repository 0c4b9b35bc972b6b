import JSON
import Policies
import Testing

/// Policies to lint, made from the few words that matter.
enum LintSample {
    static let vendor = "arn:aws:iam::724998534403:role/exporter"
    static let externalID = "40cef540-b3b4-4e86-b343-2fde3a6f0396"

    /// A policy of these statements.
    static func policy(_ statements: String..., version: String = #""Version": "2012-10-17", "#) -> String {
        "{\(version)\"Statement\": [\(statements.joined(separator: ", "))]}"
    }

    /// A permissions policy that allows `actions` on `resources`, each one as JSON.
    static func allow(
        _ actions: String = #""s3:PutObject""#, on resources: String = #""arn:aws:s3:::acme-exports/in/*""#,
        where condition: String? = nil, sid: String? = nil
    ) -> String {
        let named = sid.map { "\"Sid\": \"\($0)\", " } ?? ""
        let limit = condition.map { ", \"Condition\": \($0)" } ?? ""
        return "{\(named)\"Effect\": \"Allow\", \"Action\": \(actions), \"Resource\": \(resources)\(limit)}"
    }

    /// A statement of a trust policy.
    static func trust(
        _ principal: String = "{\"AWS\": \"\(vendor)\"}",
        where condition: String? = "{\"StringEquals\": {\"sts:ExternalId\": \"\(externalID)\"}}",
        action: String = #""sts:AssumeRole""#
    ) -> String {
        let limit = condition.map { ", \"Condition\": \($0)" } ?? ""
        return "{\"Effect\": \"Allow\", \"Principal\": \(principal), \"Action\": \(action)\(limit)}"
    }

    /// A statement of a bucket policy.
    static func bucket(
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

/// A policy that has one kind of finding, and one that is nearly the same and has it not.
struct LintCase: CustomTestStringConvertible, Sendable {
    var code: String
    var severity: PolicyFinding.Severity
    /// Where.
    var path: String
    var use: PolicyUse?
    var wrong: String
    var right: String
    var context = LintContext()
    /// Whether nothing else is found.
    var isAlone = true

    var testDescription: String { "\(code) at \(path)" }

    init(
        _ code: String, _ severity: PolicyFinding.Severity, at path: String, as use: PolicyUse? = nil,
        _ wrong: String, not right: String, context: LintContext = LintContext(), alone: Bool = true
    ) {
        self.code = code
        self.severity = severity
        self.path = path
        self.use = use
        self.wrong = wrong
        self.right = right
        self.context = context
        isAlone = alone
    }

    func findings(_ text: String) -> [PolicyFinding] {
        PolicyLinter.lint(text: text, use: use, context: context)
    }
}
