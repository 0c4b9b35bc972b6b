extension RungOutcome {
    /// What IAM and S3 answer while a change has not arrived everywhere.
    private static let codes: Set<String> = [
        "AccessDenied", "AccessDeniedException", "InvalidAccessKeyId", "InvalidClientTokenId", "NoSuchEntity",
    ]

    /// Whether the outcome may change by itself: an allowed call that is refused, or a forbidden one that is let in.
    func mayBePropagating(_ rung: Rung) -> Bool {
        guard verdict == .failed else { return false }
        switch rung {
        case .endpoint, .clock, .identity, .bucket, .rolePolicies, .simulation, .probeRole, .narrow, .cleanUp,
            .retention:
            return false
        case .externalIDMissing, .externalIDWrong, .outsideFolder, .siblingFolder, .listOutside:
            return true
        case .assumeRole, .write, .multipart, .readBack, .list, .read:
            return !isRefusedFromAbove && observed?.code.map(Self.codes.contains) ?? false
        }
    }

    /// Whether the answer names a Deny or a limit that stands above the role's policies: a role that was made a moment
    /// ago has nothing to do with it.
    private var isRefusedFromAbove: Bool {
        let words = observed?.message?.lowercased() ?? ""
        return Cause.guardrailWords.contains(where: words.contains)
    }
}
