/// Sids that say what their statement allows, in letters and digits.
enum StatementName {
    /// Such as `WriteAndReadObjects`.
    static func objects(_ actions: [String]) -> String {
        joined(actions, objectVerb) + "Objects"
    }

    /// Such as `ListUploadsAndFindRegion`.
    static func bucket(_ actions: [String]) -> String {
        joined(actions, bucketDeed)
    }

    private static func joined(_ actions: [String], _ word: (ActionFacts) -> String) -> String {
        var words: [String] = []
        for facts in actions.flatMap(ActionCatalog.actions(matching:)) where !words.contains(word(facts)) {
            words.append(word(facts))
        }
        return words.joined(separator: "And")
    }

    private static func objectVerb(_ facts: ActionFacts) -> String {
        switch facts.access {
        case .write: facts.name.hasPrefix("s3:Delete") ? "Delete" : "Write"
        // The only thing to list at an object is the parts of an upload, which is how writing resumes.
        case .list: "Write"
        case .read: "Read"
        case .tagging: "Tag"
        case .permissions: "Share"
        }
    }

    private static func bucketDeed(_ facts: ActionFacts) -> String {
        switch facts.name {
        case "s3:ListBucket": "ListObjects"
        case "s3:ListBucketVersions": "ListVersions"
        case "s3:ListBucketMultipartUploads": "ListUploads"
        case "s3:GetBucketLocation": "FindRegion"
        default: facts.access == .read ? "ReadSettings" : "ChangeSettings"
        }
    }
}
