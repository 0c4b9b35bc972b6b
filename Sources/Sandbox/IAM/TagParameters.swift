/// The tags of a call.
enum TagParameters {
    /// IAM takes fifty on one role or user.
    private static let limit = 50

    /// `Tags.member.1.Key`, `Tags.member.1.Value` and so on.
    static func tags(of call: QueryCall) -> [Role.Tag] {
        (1...limit).compactMap { index in
            guard let key = call["Tags.member.\(index).Key"] else { return nil }
            return Role.Tag(key: key, value: call["Tags.member.\(index).Value"] ?? "")
        }
    }

    /// `tags` with those of the call; a key that is there, in whatever case, gets the new value.
    static func added(to tags: [Role.Tag], by call: QueryCall) throws(Refusal) -> [Role.Tag] {
        let new = self.tags(of: call)
        let replaced = Set(new.map { $0.key.lowercased() })
        let all = tags.filter { !replaced.contains($0.key.lowercased()) } + new
        guard all.count <= limit else {
            throw Refusal(409, "LimitExceeded", "Cannot exceed quota for TagsPerEntity: \(limit)")
        }
        return all
    }

    /// `tags` without the keys of the call; keys that are not there are no mistake.
    static func removed(from tags: [Role.Tag], by call: QueryCall) -> [Role.Tag] {
        let keys = Set((1...limit).compactMap { call["TagKeys.member.\($0)"] }.map { $0.lowercased() })
        return tags.filter { !keys.contains($0.key.lowercased()) }
    }
}
