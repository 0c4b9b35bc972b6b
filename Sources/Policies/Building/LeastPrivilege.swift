/// The statements that grant what the platform needs and no more, each on the resources it reaches.
enum LeastPrivilege {
    /// The statements on the bucket and its objects.
    static func bucketStatements(_ specification: PolicySpecification) -> [Statement] {
        let resources = BucketResources(specification)
        let objectActions = actions(of: specification, reaching: .object)
        let bucketActions = actions(of: specification, reaching: .bucket)
        let limitsListing = specification.limitsListing && !specification.folder.isEmpty
        // A condition on a key that the request never carries would deny the other actions of the bucket.
        let limited = limitsListing ? bucketActions.filter(takesPrefix) : []
        let inFolder = specification.folder.isEmpty ? "" : "InFolder"

        var statements: [Statement] = []
        func allow(
            _ actions: [String], on scope: PolicySpecification.Scope, named sid: String,
            where conditions: [Statement.Condition] = []
        ) {
            guard !actions.isEmpty else { return }
            statements.append(
                Statement(
                    sid: sid, effect: .allow, actions: .including(actions),
                    resources: .including([resources.arn(scope)]), conditions: conditions))
        }
        allow(objectActions, on: .folderObjects, named: StatementName.objects(objectActions) + inFolder)
        let unlimited = bucketActions.filter { !limited.contains($0) }
        allow(unlimited, on: .bucket, named: StatementName.bucket(unlimited))
        allow(
            limited, on: .bucket, named: StatementName.bucket(limited) + inFolder,
            where: [.init("StringLike", "s3:prefix", [resources.folderPattern])])
        return statements
    }

    private static func actions(
        of specification: PolicySpecification, reaching level: ResourceLevel
    ) -> [String] {
        specification.requestedActions.filter { ActionCatalog.action($0, reaches: level) }
    }

    private static func takesPrefix(_ action: String) -> Bool {
        ActionCatalog.actions(matching: action).allSatisfy(\.takesPrefix)
    }
}
