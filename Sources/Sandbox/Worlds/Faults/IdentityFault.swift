import Policies

/// What somebody who made a role or a user by hand got wrong.
struct IdentityFault: Sendable {
    /// Makes the statements of a trust policy wrong.
    var trust: (@Sendable (Statement) -> Statement)?
    /// Makes a permissions policy wrong.
    var permissions: (@Sendable (PolicyDocument) -> PolicyDocument)?

    /// The trust policies have other conditions.
    static func conditions(
        _ change: @escaping @Sendable ([Statement.Condition]) -> [Statement.Condition]
    ) -> IdentityFault {
        IdentityFault(trust: { statement in
            var statement = statement
            statement.conditions = change(statement.conditions)
            return statement
        })
    }

    /// The statements of the permissions policies that reach objects are other ones.
    static func statements(_ change: @escaping @Sendable (Statement) -> Statement?) -> IdentityFault {
        IdentityFault(permissions: { document in
            var document = document
            document.statements = document.statements.compactMap(change)
            return document
        })
    }

    /// Makes the roles and users of `account` wrong; one that is wrong already stays as it is.
    func spoil(_ account: inout Account) {
        for role in account.roles.all {
            var role = role
            role.trust = role.trust.changed { document in
                var document = document
                if let trust { document.statements = document.statements.map(trust) }
                return document
            }
            role.policies = role.policies.mapValues { $0.changed(permissions ?? { $0 }) }
            account.roles[role.name] = role
        }
        // The administrator may do everything, which is no connection's policy.
        for user in account.users.all where user.name != CustomerWorld.administrator {
            var user = user
            user.policies = user.policies.mapValues { $0.changed(permissions ?? { $0 }) }
            account.users[user.name] = user
        }
    }
}

extension AttachedPolicy {
    /// The policy with `change` made; its text stays where nothing changes.
    fileprivate func changed(_ change: (PolicyDocument) -> PolicyDocument) -> AttachedPolicy {
        let changed = change(document)
        return changed == document ? self : AttachedPolicy(changed)
    }
}
