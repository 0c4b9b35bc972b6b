import AWS

extension RoleApplication {
    /// How long IAM is given to show what was changed, in seconds.
    static let patience = 30

    /// Waits until IAM answers with what was made: it is eventually consistent.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html#troubleshoot_general_eventual-consistency
    ///
    /// - Returns: Whether it can be seen.
    public func waitUntilVisible(
        _ made: IdentityState, tell: @Sendable (ApplyEvent) -> Void
    ) async -> Bool {
        for second in 0...Self.patience {
            if await isVisible(made) { return true }
            if second == Self.patience || Task.isCancelled { break }
            tell(.waiting(secondsLeft: Self.patience - second))
            await pause(.seconds(1))
        }
        return false
    }

    /// What cannot be read now may be there in a second.
    private func isVisible(_ made: IdentityState) async -> Bool {
        do throws(AWSFailure) {
            guard let present = try await identity.read(ownKeys: made.accessKeys) else { return false }
            return IdentityPlan.changes(from: present, to: made).isEmpty
        } catch {
            return false
        }
    }
}
