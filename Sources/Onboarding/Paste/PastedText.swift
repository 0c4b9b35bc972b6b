import AWS
import Policies

/// What a person pasted, told apart by its form, so that one paste can answer several fields.
public enum PastedText: Hashable, Sendable {
    /// The ARN of an IAM role.
    case roleARN(String)
    /// `s3://bucket/folder`, or the bucket's or object's web address.
    case s3URL(bucket: String, folder: String)
    /// The page of a bucket or folder in the AWS console.
    case consoleURL(bucket: String, folder: String)
    /// The ARN of a bucket, or of objects in it.
    case bucketARN(bucket: String, folder: String)
    /// An IAM policy, and what the linter says of it.
    case policy(PolicyDocument, findings: [PolicyFinding])
    /// What was to be an IAM policy and cannot be read as one, and why.
    case brokenPolicy([PolicyFinding])
    /// Anything else, trimmed: one value for the field it was pasted into.
    case plain(String)
    /// It holds this control character, which no value can have.
    case refused(controlCharacter: Unicode.Scalar)

    /// Far more than any policy can be.
    private static let longestPolicy = 64 * 1024

    /// Tells what `text` is.
    public static func recognise(_ text: String) -> PastedText {
        let value = trimmed(TypedValue(text))
        if let policy = policy(value) { return policy }
        // A tab or line break in the middle of one value is as wrong as any other control character.
        if let control = value.scalars.first(where: { $0.properties.generalCategory == .control }) {
            return .refused(controlCharacter: control)
        }
        let bare = unquoted(value)
        if let arn = ARNFields(bare), ARNThing(arn) == .role { return .roleARN(bare.text) }
        guard let address = S3Address(bare), address.form != .path else { return .plain(bare.text) }
        return place(address, in: bare)
    }

    private static func policy(_ value: TypedValue) -> PastedText? {
        guard value.scalars.first == "{", value.count <= longestPolicy else { return nil }
        let text = value.text
        let findings = PolicyLinter.lint(text: text, context: LintContext(platform: nil))
        let written = try? WrittenPolicy(text).json.rendered()
        if let policy = try? PolicyDocument(parsing: written ?? text) {
            return .policy(policy, findings: findings)
        }
        let isMeant = ["\"Statement\"", "\"Effect\"", "\"Action\""].contains {
            value.firstRange(of: $0) != nil
        }
        return isMeant ? .brokenPolicy(findings) : nil
    }

    private static func place(_ address: S3Address, in value: TypedValue) -> PastedText {
        let bucket = value.slice(address.bucket).text
        let written = value.slice(address.folder).text
        switch address.form {
        case .consoleURL:
            return .consoleURL(
                bucket: bucket, folder: withoutSlashes(PercentEncoding.decodedText(written) ?? written))
        case .bucketARN:
            // `bucket/folder/*` is how a policy names what lies in a folder.
            let folder = written.hasSuffix("*") ? String(written.dropLast()) : written
            return .bucketARN(bucket: bucket, folder: withoutSlashes(folder))
        case .webAddress:
            return .s3URL(
                bucket: bucket, folder: withoutSlashes(PercentEncoding.decodedText(written) ?? written))
        case .s3URL, .path:
            return .s3URL(bucket: bucket, folder: withoutSlashes(written))
        }
    }

    private static func trimmed(_ value: TypedValue) -> TypedValue {
        guard let first = value.scalars.firstIndex(where: { !$0.isBlank }),
            let last = value.scalars.lastIndex(where: { !$0.isBlank })
        else { return TypedValue("") }
        return value.slice(first..<(last + 1))
    }

    private static func unquoted(_ value: TypedValue) -> TypedValue {
        guard value.count > 2, let first = value.scalars.first, first == value.scalars.last,
            "\"'`".unicodeScalars.contains(first)
        else { return value }
        return value.slice(1..<(value.count - 1))
    }

    private static func withoutSlashes(_ folder: String) -> String {
        var rest = folder[...]
        while rest.first == "/" { rest.removeFirst() }
        while rest.last == "/" { rest.removeLast() }
        return String(rest)
    }
}
