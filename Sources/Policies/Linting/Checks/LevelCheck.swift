import JSON

/// Whether every action has a resource of its level, and every resource an action.
enum LevelCheck {
    static func findings(_ policy: LintedPolicy) -> [PolicyFinding] {
        guard policy.use != .trust else { return [] }
        return policy.statements.filter { !$0.resources.isEmpty && !$0.actions.isEmpty }.flatMap {
            let idle = actionsWithoutResource($0)
            // Where no action reaches anything, that is said already.
            return idle.count == $0.actions.count ? idle : idle + resourcesWithoutAction($0)
        }
    }

    private static func actionsWithoutResource(_ statement: LintedStatement) -> [PolicyFinding] {
        statement.actions.compactMap { action in
            let known = ActionCatalog.actions(matching: action.text)
            guard let first = known.first,
                !known.contains(where: { facts in
                    statement.resources.contains { ResourceReach.canReach($0.text, facts) }
                })
            else { return nil }
            return PolicyFinding(
                .level(.actionWithoutResource(action.text, level: first.level)), at: action.path,
                fix: bucketFix(known, in: statement))
        }
    }

    private static func resourcesWithoutAction(_ statement: LintedStatement) -> [PolicyFinding] {
        let known = statement.actions.map { ActionCatalog.actions(matching: $0.text) }
        // An action that this program does not know might reach anything.
        guard known.allSatisfy({ !$0.isEmpty }) else { return [] }
        return statement.resources.compactMap { resource in
            guard !known.joined().contains(where: { ResourceReach.canReach(resource.text, $0) }) else {
                return nil
            }
            return PolicyFinding(.level(.resourceWithoutAction(resource.text)), at: resource.path)
        }
    }

    /// The fix that adds the bucket to the resources of an action that only looks at it. What the statement grants on
    /// objects stays as it is: no action on objects reaches a bucket.
    private static func bucketFix(_ known: [ActionFacts], in statement: LintedStatement) -> PolicyFix? {
        guard known.allSatisfy({ $0.level == .bucket && ($0.access == .list || $0.access == .read) }),
            !statement.isDeny, let element = statement.node.member("Resource")
        else { return nil }
        let buckets = Set(statement.resources.map { BucketPart(arn: $0.text)?.bucket })
        guard buckets.count == 1, let bucket = buckets.first.flatMap({ $0 }), !bucket.hasWildcard,
            let partition = statement.resources.first.flatMap({ ARN($0.text)?.partition })
        else { return nil }
        return PolicyFix(.append(.string("arn:\(partition):s3:::\(bucket)")), at: element.path)
    }
}
