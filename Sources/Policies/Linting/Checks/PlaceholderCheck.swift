/// Blanks that were left in where a value must stand.
enum PlaceholderCheck {
    static func findings(_ policy: LintedPolicy) -> [PolicyFinding] {
        policy.statements.flatMap { statement in
            let principals = (statement.principals + statement.notPrincipals).map {
                PlacedText(text: $0.text, path: $0.path)
            }
            let named = principals + statement.resources + statement.notResources
            let text = PlaceholderText(known: policy.context.placeholders)
            return named.compactMap { finding(of: $0, text.blank(inName: $0.text), policy.context) }
                + statement.conditions.flatMap { condition in
                    let braces = !condition.isOn("s3:prefix")
                    return condition.values.compactMap {
                        finding(of: $0, text.blank(in: $0.text, braces: braces), policy.context)
                    }
                }
        }
    }

    private static func finding(
        of value: PlacedText, _ blank: String?, _ context: LintContext
    ) -> PolicyFinding? {
        if let reference = PolicyVariableName.references(in: value.text).first(where: \.isTemplateReference) {
            return PolicyFinding(.placeholder(.templateReference("${\(reference.name)}")), at: value.path)
        }
        if let blank { return PolicyFinding(.placeholder(.blank(blank)), at: value.path) }
        let examples = context.exampleAccounts.union([exampleAccount])
        guard let account = accounts(in: value.text).first(where: examples.contains) else { return nil }
        return PolicyFinding(.placeholder(.exampleAccount(account)), at: value.path)
    }

    /// The account of AWS's own examples that every document copies.
    private static let exampleAccount = "123456789012"

    /// The account of an ARN, or the value itself.
    private static func accounts(in text: String) -> [String] {
        [text] + text.split(separator: ":").map(String.init)
    }
}
