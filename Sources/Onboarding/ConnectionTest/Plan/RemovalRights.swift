extension LadderState {
    /// The right to remove `thing` that the policy in force does not grant; nil when it grants all that is needed.
    func missingRight(toRemove thing: Leftover.Thing) -> String? {
        switch thing {
        case .object(_, let key):
            return grants("s3:DeleteObject", key) ? nil : "s3:DeleteObject"
        case .upload(_, let key, let id):
            guard grants("s3:AbortMultipartUpload", key) else { return "s3:AbortMultipartUpload" }
            // Without its id an upload has to be looked for.
            let finds = "s3:ListBucketMultipartUploads"
            let mayFind = rights?.grant(finds, on: WantedObjects(setup).bucketARN) ?? false
            return id != nil || mayFind ? nil : finds
        case .role: return nil
        }
    }

    /// Whether `thing` was written where it should have been refused: then its removal is tried whatever is granted.
    func isTrespass(_ thing: Leftover.Thing) -> Bool {
        guard case .object(_, let key) = thing else { return false }
        return key == objects.outside?.key || key == objects.sibling?.key
    }
}
