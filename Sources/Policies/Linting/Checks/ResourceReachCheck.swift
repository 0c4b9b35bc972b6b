/// How much a resource takes in.
enum ResourceReachCheck {
    static func findings(_ policy: LintedPolicy) -> [PolicyFinding] {
        var findings: [PolicyFinding] = []
        var firstBucket: String?
        for statement in policy.statements {
            for resource in statement.resources {
                for issue in issues(of: resource.text, in: statement) {
                    findings.append(PolicyFinding(.reach(issue), at: resource.path))
                }
                guard policy.use == .bucket, let bucket = BucketPart(arn: resource.text)?.bucket,
                    !bucket.hasWildcard
                else { continue }
                if let firstBucket, firstBucket != bucket {
                    findings.append(
                        PolicyFinding(.reach(.otherBucket(bucket, besides: firstBucket)), at: resource.path))
                }
                firstBucket = firstBucket ?? bucket
            }
            if !statement.isDeny, let element = statement.node.member("NotResource") {
                findings.append(PolicyFinding(.reach(.everythingBut), at: element.path))
            }
            findings += duplicates(statement.resources)
            findings += listing(statement)
        }
        return findings
    }

    private static func issues(of resource: String, in statement: LintedStatement) -> [ReachIssue] {
        if statement.isDeny { return [] }
        if resource == "*" || ARN(resource).map({ $0.resource == "*" }) == true {
            return needsEverything(statement) ? [] : [.everything(resource)]
        }
        // What is no right ARN is said elsewhere; until it is one, it reaches nothing.
        guard ARNForm.mistake(in: resource, isBucket: false) == nil, let part = BucketPart(arn: resource)
        else { return [] }
        var issues: [ReachIssue] = []
        if let wrong = part.wrongCharacter { issues.append(.bucketName(part.bucket, wrong)) }
        if part.bucket.hasWildcard {
            return issues + [.bucketPrefix(resource, besides: continued(part.bucket))]
        }
        guard let key = part.key else { return issues }
        if key.hasPrefix("/") { issues.append(.leadingSlash(resource)) }
        switch key {
        case "*", "**": issues.append(.wholeBucket(part.bucket))
        case _ where key.hasSuffix("/") || key.isEmpty: issues.append(.folderMarker(resource))
        case _ where isLoose(key):
            issues.append(.folderPrefix(resource, besides: "\(part.bucket)/\(continued(key))/…"))
        case _ where isNamedAsFolder(key): issues.append(.singleObject(resource))
        default: break
        }
        return issues
    }

    /// A prefix that does not end at a slash.
    private static func isLoose(_ key: String) -> Bool {
        key.hasSuffix("*") && !key.hasSuffix("/*") && !key.hasSuffix("${*}")
    }

    /// A key without a wildcard whose last part has no extension: objects of exports have one.
    private static func isNamedAsFolder(_ key: String) -> Bool {
        let last = key.split(separator: "/").last ?? ""
        return !key.hasWildcard && !key.contains("$") && !last.contains(".")
    }

    /// A name that the wildcard also takes in.
    private static func continued(_ pattern: String) -> String {
        let start = pattern.prefix { $0 != "*" && $0 != "?" }
        return start.isEmpty ? "any-other-bucket" : "\(start)-private"
    }

    /// Whether nothing narrower than `*` would do, or this program cannot tell.
    private static func needsEverything(_ statement: LintedStatement) -> Bool {
        statement.actions.allSatisfy { action in
            let known = ActionCatalog.actions(matching: action.text)
            return known.isEmpty && action.text != "*"
                || !known.isEmpty && known.allSatisfy { $0.level == .account || $0.level == .other }
        }
            || statement.namesPrincipals
                && !statement.actions.contains { $0.text.asciiLowercased.hasPrefix("s3:") }
    }

    /// A list limited to a folder's name, and not to the folder.
    private static func listing(_ statement: LintedStatement) -> [PolicyFinding] {
        guard !statement.isDeny else { return [] }
        return statement.conditions.filter { condition in
            condition.isOn("s3:prefix") && condition.operator?.comparison == .stringLike
        }.flatMap { condition in
            condition.values.filter { isLoose($0.text) && $0.text != "*" }.map { value in
                PolicyFinding(
                    .reach(.folderPrefix(value.text, besides: "\(continued(value.text))/…")), at: value.path)
            }
        }
    }

    private static func duplicates(_ resources: [PlacedText]) -> [PolicyFinding] {
        var seen: Set<String> = []
        return resources.filter { !seen.insert($0.text).inserted }.map {
            PolicyFinding(.reach(.duplicate($0.text)), at: $0.path, fix: PolicyFix(.remove, at: $0.path))
        }
    }
}
