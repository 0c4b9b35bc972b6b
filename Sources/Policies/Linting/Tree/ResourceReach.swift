/// Whether a policy's resource can be what an action acts on.
enum ResourceReach {
    /// False only where it is certain: a text that is no ARN, or an action that acts on something else than buckets,
    /// objects, keys, roles and users, is not judged.
    static func canReach(_ resource: String, _ action: ActionFacts) -> Bool {
        guard resource != "*", let arn = ARN(resource), !arn.service.hasWildcard else { return true }
        switch action.level {
        case .other: return true
        case .account:
            // S3's older documents write it so for s3:ListAllMyBuckets.
            return arn.service == "s3" && arn.resource == "*"
        case .bucket, .object:
            guard arn.service == "s3" else { return false }
            if BucketPart.isOther(arn.resource) { return true }
            let part = BucketPart(arn.resource)
            // A wildcard in the bucket's name also takes in the slash and what follows it.
            return action.level == .object
                ? part.key != nil || part.bucket.hasWildcard : part.key == nil
        case .key: return arn.service == "kms" && couldBegin(arn.resource, with: "key/")
        case .role: return arn.service == "iam" && couldBegin(arn.resource, with: "role/")
        case .user: return arn.service == "iam" && couldBegin(arn.resource, with: "user/")
        }
    }

    private static func couldBegin(_ pattern: String, with kind: String) -> Bool {
        let literal = pattern.prefix { $0 != "*" && $0 != "?" && $0 != "$" }
        return literal.count == pattern.count
            ? pattern.hasPrefix(kind)
            : kind.hasPrefix(literal) || literal.hasPrefix(kind)
    }
}
