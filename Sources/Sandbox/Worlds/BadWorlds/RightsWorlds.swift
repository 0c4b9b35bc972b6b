import Policies

extension SandboxWorld {
    static let rights = [
        SandboxWorld(
            "rights-whole-bucket", "object-rights-too-wide",
            identity: .statements { $0.reaching { _ in "arn:aws:s3:::\(CustomerWorld.bucket)/*" } },
            en: "The permissions policy reaches every object of the bucket.",
            fr: "La politique d’autorisations porte sur tous les objets du bucket."),
        SandboxWorld(
            "rights-name-prefix", "object-rights-too-wide",
            identity: .statements { $0.reaching { $0.hasSuffix("/*") ? String($0.dropLast(2)) + "*" : $0 } },
            en:
                "The permissions policy ends in folder* in place of folder/*, which a sibling folder matches too.",
            fr:
                "La politique d’autorisations finit par dossier* au lieu de dossier/*, ce qui couvre aussi un "
                + "dossier voisin."),
        SandboxWorld(
            "rights-list-without-prefix", "list-rights-too-wide",
            identity: IdentityFault(permissions: { document in
                var document = document
                document.statements.removeAll { $0.actions == .including(["s3:ListBucket"]) }
                document.statements.append(
                    Statement(
                        effect: .allow, actions: .including(["s3:ListBucket"]),
                        resources: .including(["arn:aws:s3:::\(CustomerWorld.bucket)"])))
                return document
            }),
            en: "The permissions policy lets the platform list the whole bucket.",
            fr: "La politique d’autorisations laisse la plateforme lister tout le bucket."),
        SandboxWorld(
            "rights-without-put", "missing-put-object",
            identity: .statements { statement in
                guard case .including(let actions) = statement.actions else { return statement }
                var statement = statement
                statement.actions = .including(actions.filter { $0 != "s3:PutObject" })
                return statement.actions == .including([]) ? nil : statement
            },
            en: "The permissions policy lacks s3:PutObject.",
            fr: "Il manque s3:PutObject dans la politique d’autorisations."),
        SandboxWorld(
            "rights-another-folder", "missing-put-object",
            identity: .statements { $0.reaching { _ in "arn:aws:s3:::\(CustomerWorld.bucket)/elsewhere/*" } },
            en: "The permissions policy names another folder.",
            fr: "La politique d’autorisations nomme un autre dossier."),
    ]
}

extension Statement {
    /// The statement with other ARNs of objects.
    fileprivate func reaching(_ change: (String) -> String) -> Statement {
        guard case .including(let resources)? = resources else { return self }
        var changed = self
        changed.resources = .including(
            resources.map { $0.hasPrefix("arn:aws:s3:::") && $0.contains("/") ? change($0) : $0 })
        return changed
    }
}
