import Synchronization

/// The signing key that was derived last, which is good for a day.
final class SigningKeys: Sendable {
    private struct Derived: Sendable {
        let secretAccessKey: Secret
        let scope: SigningScope
        let key: SigningKey
    }

    private let last = Mutex<Derived?>(nil)

    /// The key of `secretAccessKey` for `scope`.
    func key(of secretAccessKey: Secret, for scope: SigningScope) -> SigningKey {
        last.withLock { last in
            if let last, last.scope == scope, last.secretAccessKey.isSame(as: secretAccessKey) {
                return last.key
            }
            let key = SigningKey(secretAccessKey: secretAccessKey, scope: scope)
            last = Derived(secretAccessKey: secretAccessKey, scope: scope, key: key)
            return key
        }
    }
}
