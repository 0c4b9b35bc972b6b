import Policies

/// The people and things of the evaluator's tests.
enum Sample {
    static let user = "arn:aws:iam::111122223333:user/ada"
    static let role = "arn:aws:iam::111122223333:role/exports"
    static let session = "arn:aws:sts::111122223333:assumed-role/exports/nightly"
    static let root = "arn:aws:iam::111122223333:root"
    static let object = "arn:aws:s3:::b/k"

    static func request(
        _ action: String = "s3:PutObject", on resource: String = object, by principal: String = user,
        aliases: [String] = [], context: [String: [String]] = [:]
    ) -> AuthorizationRequest {
        AuthorizationRequest(
            principal: principal, principalAliases: aliases, action: action, resource: resource,
            context: context)
    }

    static func policy(_ statements: Statement..., version: String? = "2012-10-17") -> PolicyDocument {
        PolicyDocument(version: version, statements: statements)
    }
}

extension Statement {
    static func allow(
        _ actions: [String] = ["s3:PutObject"], on resources: [String] = ["*"],
        where conditions: [Condition] = []
    ) -> Statement {
        Statement(
            effect: .allow, actions: .including(actions), resources: .including(resources),
            conditions: conditions)
    }

    static func deny(
        _ actions: [String] = ["s3:PutObject"], on resources: [String] = ["*"],
        where conditions: [Condition] = []
    ) -> Statement {
        var statement = allow(actions, on: resources, where: conditions)
        statement.effect = .deny
        return statement
    }

    func naming(_ principals: String...) -> Statement {
        var statement = self
        statement.principals = .including(.listed(principals.map { .init(.aws, $0) }))
        return statement
    }

}
