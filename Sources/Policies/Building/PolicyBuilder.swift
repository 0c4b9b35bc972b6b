/// Makes the policies of a setup: the right answer to what a platform's document asks for.
public enum PolicyBuilder {
    /// The role's trust policy: who may assume it, and with which ExternalId.
    public static func trustPolicy(_ specification: PolicySpecification) -> PolicyDocument {
        var conditions: [Statement.Condition] = []
        var sid: String?
        if let externalID = specification.externalID {
            conditions = [.init("StringEquals", "sts:ExternalId", [externalID])]
        }
        if specification.mode == .leastPrivilege {
            sid = conditions.isEmpty ? "AssumeRole" : "AssumeRoleWithExternalId"
        }
        return PolicyDocument(statements: [
            Statement(
                sid: sid, effect: .allow, principals: principals(specification),
                actions: .including(["sts:AssumeRole"]), conditions: conditions)
        ])
    }

    /// The permissions policy of the role, or of the IAM user whose key the platform gets.
    public static func permissionsPolicy(_ specification: PolicySpecification) -> PolicyDocument {
        var statements = bucketStatements(specification)
        if let account = specification.resourceAccount {
            // A bucket of the same name in another account is another bucket.
            for index in statements.indices {
                statements[index].conditions.append(.init("StringEquals", "s3:ResourceAccount", [account]))
            }
        }
        statements += EncryptionKeyGrant.statements(specification)
        return PolicyDocument(statements: statements)
    }

    /// The bucket's own policy, where it lets the platform in without any role.
    public static func bucketPolicy(_ specification: PolicySpecification) -> PolicyDocument {
        var statements = bucketStatements(specification)
        for index in statements.indices { statements[index].principals = principals(specification) }
        return PolicyDocument(statements: statements)
    }

    /// What the customer's own user or role needs to read through a platform's role.
    public static func callerPolicy(roleARN: String) -> PolicyDocument {
        PolicyDocument(statements: [
            Statement(
                sid: "AssumeExportRole", effect: .allow, actions: .including(["sts:AssumeRole"]),
                resources: .including([roleARN]))
        ])
    }

    /// The actions asked for that the permissions policy leaves out, because they are unknown or reach
    /// nothing that the specification names.
    public static func unplacedActions(_ specification: PolicySpecification) -> [String] {
        let placed = permissionsPolicy(specification).statements.flatMap(\.actions.values)
        return specification.requestedActions.filter { !placed.contains($0) }
    }

    private static func bucketStatements(_ specification: PolicySpecification) -> [Statement] {
        switch specification.mode {
        case .documented: DocumentedGrants.statements(specification)
        case .leastPrivilege: LeastPrivilege.bucketStatements(specification)
        }
    }

    private static func principals(
        _ specification: PolicySpecification
    ) -> Statement.Match<Statement.Principals> {
        .including(.listed(specification.principals.map { .init(.aws, $0) }))
    }
}

extension PolicySpecification {
    /// The actions that the mode asks for, each once.
    var requestedActions: [String] {
        let asked =
            switch mode {
            case .documented: documentedGrants.flatMap(\.actions)
            case .leastPrivilege: actions
            }
        var seen: Set<String> = []
        return asked.filter { seen.insert($0).inserted }
    }
}

extension ActionCatalog {
    /// Whether a policy's action, wildcards and all, reaches anything of this level.
    static func action(_ pattern: String, reaches level: ResourceLevel) -> Bool {
        actions(matching: pattern).contains { $0.level == level }
    }
}
