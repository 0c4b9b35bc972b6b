import Policies

/// What a policy says, whatever the order and the names in which it says it.
struct PolicyMeaning: Hashable {
    private let version: String?
    private let statements: Set<Statement>

    init(_ document: PolicyDocument) {
        version = document.version
        statements = Set(document.statements.map(Self.sorted))
    }

    private static func sorted(_ statement: Statement) -> Statement {
        var plain = statement
        plain.sid = nil
        plain.principals = map(statement.principals, principals)
        plain.actions = map(statement.actions) { actions in actions.map { $0.lowercased() }.sorted() }
        plain.resources = map(statement.resources) { $0.sorted() }
        plain.conditions = statement.conditions.map { condition in
            Statement.Condition(condition.operator, condition.key.lowercased(), condition.values.sorted())
        }.sorted { ($0.operator, $0.key) < ($1.operator, $1.key) }
        return plain
    }

    private static func principals(_ principals: Statement.Principals) -> Statement.Principals {
        guard case .listed(let list) = principals else { return principals }
        return .listed(
            list.map { Statement.Principal($0.kind, account(in: $0.value)) }.sorted {
                ($0.kind.rawValue, $0.value) < ($1.kind.rawValue, $1.value)
            })
    }

    /// IAM saves an account id as the ARN of the account's root.
    private static func account(in principal: String) -> String {
        guard let arn = ARN(principal), arn.service == "iam", arn.resource == "root" else { return principal }
        return arn.account
    }

    private static func map<Value>(
        _ match: Statement.Match<Value>?, _ transform: (Value) -> Value
    ) -> Statement.Match<Value>? {
        match.map { map($0, transform) }
    }

    private static func map<Value>(
        _ match: Statement.Match<Value>, _ transform: (Value) -> Value
    ) -> Statement.Match<Value> {
        switch match {
        case .including(let value): .including(transform(value))
        case .excluding(let value): .excluding(transform(value))
        }
    }
}
