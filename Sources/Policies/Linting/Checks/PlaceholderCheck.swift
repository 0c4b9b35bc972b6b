/// Blanks that were left in where a value must stand.
enum PlaceholderCheck {
    static func findings(_ policy: LintedPolicy) -> [PolicyFinding] {
        policy.statements.flatMap { statement in
            let principals = (statement.principals + statement.notPrincipals).map {
                PlacedText(text: $0.text, path: $0.path)
            }
            let named = principals + statement.resources + statement.notResources
            return named.compactMap { finding(of: $0, in: policy.context, isName: true) }
                + statement.conditions.flatMap { condition in
                    condition.values.compactMap { finding(of: $0, in: policy.context, isName: false) }
                }
        }
    }

    private static func finding(
        of value: PlacedText, in context: LintContext, isName: Bool
    ) -> PolicyFinding? {
        let known = PlaceholderText(known: context.placeholders)
        if let blank = isName ? known.blank(inName: value.text) : known.blank(in: value.text) {
            return PolicyFinding(.placeholder(.blank(blank)), at: value.path)
        }
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
