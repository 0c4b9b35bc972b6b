/// The policy variables in a text: `${key}`, or `${key, 'default'}`.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
struct PolicyVariableName {
    /// What stands between `${` and `}`, without the default.
    let name: String

    /// Whether it is one of the three that write a character which would mean something by itself.
    var isEscape: Bool { ["*", "?", "$"].contains(name) }

    /// Whether it can be a variable at all: all of them are condition keys. Anything else in `${…}` is a blank of a
    /// document or template.
    var isVariable: Bool {
        isEscape || name.utf8.contains(UInt8(ascii: ":")) && !name.contains("::") && !name.contains("<")
    }

    /// Whether it is an address of Terraform, such as `aws_s3_bucket.exports.id` or `var.bucket`, or one of
    /// CloudFormation's pseudo parameters, such as `AWS::AccountId`.
    ///
    /// https://developer.hashicorp.com/terraform/language/expressions/references
    /// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html
    var isTemplateReference: Bool {
        if name.hasPrefix("AWS::") { return true }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count > 1, let root = parts.first, !isVariable else { return false }
        return Self.terraformRoots.contains(root) || root.contains("_") && parts.count > 2
    }

    private static let terraformRoots: Set<Substring> = ["var", "local", "data", "module", "each"]

    /// Every `${…}` of the text that is a variable.
    static func all(in text: String) -> [PolicyVariableName] {
        references(in: text).filter(\.isVariable)
    }

    /// Every `${…}` of the text, whatever stands in it.
    static func references(in text: String) -> [PolicyVariableName] {
        var references: [PolicyVariableName] = []
        var rest = text[...]
        while let start = rest.firstRange(ofText: "${") {
            rest = rest[start.upperBound...]
            guard let end = rest.firstIndex(of: "}") else { break }
            let name = rest[..<end].prefix { $0 != "," }
            references.append(PolicyVariableName(name: String(name)))
            rest = rest[rest.index(after: end)...]
        }
        return references
    }
}

extension Substring {
    /// Where `text` first stands.
    func firstRange(ofText text: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
            start = index(after: start)
        }
        return nil
    }
}
