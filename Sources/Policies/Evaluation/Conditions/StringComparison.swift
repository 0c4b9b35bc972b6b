/// How IAM compares strings.
enum StringComparison {
    static func equal(_ actual: String, _ expected: String, _ variables: PolicyVariables?) -> Bool {
        guard let text = literal(expected, variables) else { return false }
        return actual.isSameText(as: text)
    }

    static func equalIgnoringCase(
        _ actual: String, _ expected: String, _ variables: PolicyVariables?
    ) -> Bool {
        guard let text = literal(expected, variables) else { return false }
        return actual.lowercased().isSameText(as: text.lowercased())
    }

    /// `*` and `?` are wildcards; case counts.
    static func like(_ actual: String, _ expected: String, _ variables: PolicyVariables?) -> Bool {
        WildcardPattern(expected, variables)?.matches(actual) ?? false
    }

    /// The text with its variables replaced, in which `*` and `?` stand for themselves; nil when a variable
    /// has no value.
    private static func literal(_ text: String, _ variables: PolicyVariables?) -> String? {
        guard let variables else { return text }
        return variables.resolve(text).map { tokens in
            String(String.UnicodeScalarView(tokens.map(\.character)))
        }
    }
}
