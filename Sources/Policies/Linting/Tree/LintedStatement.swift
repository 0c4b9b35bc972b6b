/// One statement as far as it can be read.
struct LintedStatement {
    let node: PolicyNode
    let sid: PlacedText?
    let isDeny: Bool
    let actions: [PlacedText]
    let notActions: [PlacedText]
    let resources: [PlacedText]
    let notResources: [PlacedText]
    let principals: [LintedPrincipal]
    let notPrincipals: [LintedPrincipal]
    let conditions: [LintedCondition]

    init(_ node: PolicyNode) {
        self.node = node
        sid = node.member("Sid")?.texts.first
        isDeny = node.member("Effect")?.text == "Deny"
        actions = node.member("Action")?.texts ?? []
        notActions = node.member("NotAction")?.texts ?? []
        resources = node.member("Resource")?.texts ?? []
        notResources = node.member("NotResource")?.texts ?? []
        principals = node.member("Principal").map(LintedPrincipal.all) ?? []
        notPrincipals = node.member("NotPrincipal").map(LintedPrincipal.all) ?? []
        conditions = node.member("Condition").map(LintedCondition.all) ?? []
    }

    var path: PolicyPath { node.path }
    var namesPrincipals: Bool { node.member("Principal") != nil || node.member("NotPrincipal") != nil }
    var namesResources: Bool { node.member("Resource") != nil || node.member("NotResource") != nil }

    /// Whether it is about assuming a role, in any way that STS has.
    var assumesRoles: Bool { actions.contains { $0.text.asciiLowercased.hasPrefix("sts:assumerole") } }

    /// The place of an element, which may be missing.
    func place(_ element: String) -> PolicyPath { path.appending(.member(element)) }

    /// The known actions it names; empty where it says what it does not mean.
    var knownActions: [ActionFacts] { actions.flatMap { ActionCatalog.actions(matching: $0.text) } }
}

/// One entry of `Principal` or `NotPrincipal`.
struct LintedPrincipal {
    /// The key it stands under; nil for the text `"*"`, and for a key that IAM does not know.
    let kind: Statement.Principal.Kind?
    let text: String
    let path: PolicyPath

    /// Whether it is everyone, with credentials or without.
    var isEveryone: Bool { text == "*" && (kind == nil || kind == .aws) }

    /// The account it is of; nil where it names none.
    var account: String? {
        guard kind == .aws else { return nil }
        if text.isAccountID { return text }
        return ARN(text)?.account
    }

    static func all(_ node: PolicyNode) -> [LintedPrincipal] {
        if let text = node.text { return [LintedPrincipal(kind: nil, text: text, path: node.path)] }
        return node.members.flatMap { name, values in
            values.texts.map {
                LintedPrincipal(kind: .init(rawValue: name), text: $0.text, path: $0.path)
            }
        }
    }
}
