/// The statements of the platform's document.
enum DocumentedGrants {
    /// The grants as given, without an action or a resource that has no effect.
    static func statements(_ specification: PolicySpecification) -> [Statement] {
        let resources = BucketResources(specification)
        return specification.documentedGrants.compactMap { grant in
            let actions = grant.actions.filter { action in
                grant.scopes.contains { ActionCatalog.action(action, reaches: $0.level) }
            }
            let scopes = grant.scopes.filter { scope in
                actions.contains { ActionCatalog.action($0, reaches: scope.level) }
            }
            guard !actions.isEmpty else { return nil }
            var arns: [String] = []
            for arn in scopes.map(resources.arn) where !arns.contains(arn) { arns.append(arn) }
            return Statement(
                sid: grant.sid, effect: .allow, actions: .including(actions), resources: .including(arns))
        }
    }
}
