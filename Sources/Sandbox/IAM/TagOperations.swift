/// `TagRole` and `TagUser`.
enum TagIdentity<Identity: IAMIdentity>: QueryOperation {
    static var action: String { "Tag\(Identity.word)" }

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let identity = try Identity.find(call, in: directory)
        let tags = try TagParameters.added(to: identity.tags, by: call)
        try directory.change(identity) { $0.tags = tags }
        return call.answer()
    }
}

/// `UntagRole` and `UntagUser`.
enum UntagIdentity<Identity: IAMIdentity>: QueryOperation {
    static var action: String { "Untag\(Identity.word)" }

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let identity = try Identity.find(call, in: directory)
        let tags = TagParameters.removed(from: identity.tags, by: call)
        try directory.change(identity) { $0.tags = tags }
        return call.answer()
    }
}
