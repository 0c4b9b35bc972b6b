import Policies

/// The answers that can be read out of a policy that somebody already has.
struct PolicyAnswers {
    /// Each answer found, once.
    let texts: [(key: AnswerKey, text: String)]

    init(_ policy: PolicyDocument) {
        var texts: [(key: AnswerKey, text: String)] = []
        func found(_ key: AnswerKey, _ text: String) {
            if !texts.contains(where: { $0.key == key }), !text.isEmpty { texts.append((key, text)) }
        }
        for statement in policy.statements where statement.effect == .allow {
            if case .including(let resources)? = statement.resources {
                for resource in resources.compactMap({ ARN($0) }) where resource.service == "s3" {
                    Self.place(resource.resource, found)
                }
            }
            if case .including(.listed(let principals))? = statement.principals {
                principals.first.map { found(.principal, $0.value) }
            }
            for condition in statement.conditions where condition.key.lowercased() == "sts:externalid" {
                condition.values.first.map { value in
                    found(.externalID, value)
                    found(.organizationID, value)
                }
            }
        }
        self.texts = texts
    }

    /// `bucket`, `bucket/*` or `bucket/folder/*`.
    private static func place(_ resource: String, _ found: (AnswerKey, String) -> Void) {
        let parts = resource.split(separator: "/", maxSplits: 1).map(String.init)
        guard let bucket = parts.first, !bucket.contains(where: { "*?$".contains($0) }) else { return }
        found(.bucket, bucket)
        guard parts.count == 2, parts[1].hasSuffix("/*") else { return }
        found(.folder, String(parts[1].dropLast(2)))
    }
}
