import AWS
import Policies
import Synchronization

/// All accounts and access keys, for every service to share.
final class Directory: Sendable {
    /// What the lock protects.
    struct State: Sendable {
        private(set) var accounts: [String: Account] = [:]
        /// Every key, by id.
        var keys: [String: AccessKey] = [:]

        /// The account with that id; made when it is first written to.
        subscript(account id: String) -> Account {
            get { accounts[id] ?? Account(id: id) }
            set { accounts[id] = newValue }
        }

        /// Whether anything is known of that account.
        func knows(account id: String) -> Bool { accounts[id] != nil }
    }

    private let state = Mutex(State())
    private let fault: IdentityFault?

    /// Makes a directory with nobody in it.
    ///
    /// - Parameter fault: What is wrong with every role and user that the customer makes.
    init(fault: IdentityFault? = nil) {
        self.fault = fault
    }

    /// Reads.
    func read<Value: Sendable, Failure: Error>(
        _ body: (State) throws(Failure) -> Value
    ) throws(Failure) -> Value {
        try state.withLock { (state) throws(Failure) in try body(state) }
    }

    /// Changes; `body` must not throw after it has begun to change something.
    func update<Value: Sendable>(
        _ body: (inout State) throws(Refusal) -> Value
    ) throws(Refusal) -> Value {
        try state.withLock { (state) throws(Refusal) in
            let value = try body(&state)
            fault?.spoil(&state[account: CustomerWorld.accountID])
            return value
        }
    }
}
