import Policies
import TestSupport

/// Small policies about a small world, and all requests of that world.
struct RandomPolicies {
    var random: SeededRandom

    static let actions = ["s3:PutObject", "s3:GetObject", "s3:DeleteObject"]
    static let keys = ["exports/a.csv", "exports/b/c.csv", "private/a.csv", "x"]
    static let sources = ["10.1.2.3", "10.9.9.9", "192.0.2.1"]
    static let names = ["ada", "Ada", "bob"]

    /// Requests for every action on every key, with every context.
    static let requests: [AuthorizationRequest] = actions.flatMap { action in
        keys.flatMap { key in
            (sources.map(Optional.some) + [nil]).flatMap { source in
                (names.map(Optional.some) + [nil]).map { name in
                    var context: [String: [String]] = [:]
                    if let source { context["aws:SourceIp"] = [source] }
                    if let name { context["aws:username"] = [name] }
                    return Sample.request(action, on: "arn:aws:s3:::b/\(key)", context: context)
                }
            }
        }
    }

    mutating func policy() -> PolicyDocument {
        PolicyDocument(statements: (0..<Int.random(in: 1...3, using: &random)).map { _ in statement() })
    }

    mutating func statement() -> Statement {
        let actions = random.some(Self.actions + ["s3:*", "s3:Get*", "s3:*Object", "s3:PutObjec?"], most: 2)
        let resources = random.some(
            Self.keys + ["*", "exports/*", "exports/?.csv", "*.csv", "${aws:username}", "exports/*/c.csv"],
            most: 2
        ).map { "arn:aws:s3:::b/\($0)" }
        return Statement(
            effect: random.chance(20) ? .deny : .allow,
            actions: random.chance(10) ? .excluding(actions) : .including(actions),
            resources: random.chance(10) ? .excluding(resources) : .including(resources),
            conditions: random.chance(50) ? [condition()] : [])
    }

    mutating func condition() -> Statement.Condition {
        let affix = random.pick(["", "", "IfExists"])
        switch random.pick([0, 1, 2]) {
        case 0:
            return .init(
                "Null", random.pick(["aws:SourceIp", "aws:username"]), [random.pick(["true", "false"])])
        case 1:
            let name = random.pick(["IpAddress", "NotIpAddress"]) + affix
            return .init(
                name, "aws:SourceIp", random.some(["10.0.0.0/8", "10.1.0.0/16", "192.0.2.1"], most: 2))
        default:
            let name = random.pick([
                "StringEquals", "StringNotEquals", "StringLike", "StringNotLike", "StringEqualsIgnoreCase",
                "ForAllValues:StringLike", "ForAnyValue:StringEquals",
            ])
            return .init(
                name + affix, "aws:username", random.some(["ada", "Ada", "a*", "*", "bob"], most: 2))
        }
    }

    /// The same policy in other words.
    mutating func reshuffled(_ document: PolicyDocument) -> PolicyDocument {
        var statements: [Statement] = []
        for statement in document.statements {
            var changed = statement
            changed.sid = "S\(statements.count)"
            changed.conditions = statement.conditions.map { condition in
                .init(
                    condition.operator, condition.key.uppercased(), condition.values.shuffled(using: &random))
            }
            guard case .including(let actions) = statement.actions, actions.count > 1, random.chance(50)
            else {
                changed.actions = Self.map(statement.actions) { $0.map { $0.uppercased() }.reversed() }
                statements.append(changed)
                continue
            }
            for action in actions {
                changed.actions = .including([action.lowercased()])
                statements.append(changed)
            }
        }
        return PolicyDocument(statements: statements.shuffled(using: &random))
    }

    private static func map(
        _ match: Statement.Match<[String]>, _ change: ([String]) -> [String]
    ) -> Statement.Match<[String]> {
        switch match {
        case .including(let values): .including(change(values))
        case .excluding(let values): .excluding(change(values))
        }
    }
}
