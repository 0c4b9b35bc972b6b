/// An ARN with wildcards. Each of its six fields is compared by itself: a `*` reaches over slashes, and over
/// colons only in the last field.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
struct ARNPattern {
    /// Nil for the lone `*`, which matches whatever there is.
    private let fields: [WildcardPattern]?

    /// Splits a pattern; nil when a variable in it has no value.
    init?(_ text: String, _ variables: PolicyVariables?) {
        guard text != "*" else {
            fields = nil
            return
        }
        var fields: [WildcardPattern] = []
        for field in Self.fields(of: text) {
            guard let pattern = WildcardPattern(field, variables) else { return nil }
            fields.append(pattern)
        }
        // AWS completes an ARN that ends early with wildcards.
        while fields.count < 6 { fields.append(WildcardPattern([.anyText])) }
        self.fields = fields
    }

    func matches(_ text: String) -> Bool {
        guard let fields else { return true }
        let parts = text.unicodeScalars.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        return parts.count == fields.count
            && zip(fields, parts).allSatisfy { $0.matches(Substring($1)) }
    }

    /// Splits at the first five colons that do not belong to a variable's name.
    static func fields(of text: String) -> [String] {
        var fields: [String.UnicodeScalarView] = [.init()]
        var inVariable = false
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if previous == "$", scalar == "{" { inVariable = true }
            if scalar == "}" { inVariable = false }
            if scalar == ":", !inVariable, fields.count < 6 {
                fields.append(.init())
            } else {
                fields[fields.count - 1].append(scalar)
            }
            previous = scalar
        }
        return fields.map(String.init)
    }
}
