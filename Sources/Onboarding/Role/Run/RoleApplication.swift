import AWS
import Platforms
import Policies

/// Makes the role or user of a setup through IAM as it is planned, with the customer's own credentials: a call that fails
/// takes back the ones before it, and a journal lets all of it be taken back later.
public struct RoleApplication: Sendable {
    /// Where the journal is kept, and for which account.
    public struct Journal: Sendable {
        /// Where.
        public var store: ApplyJournalStore
        /// The account, twelve digits.
        public var account: String

        /// Makes a place.
        public init(store: ApplyJournalStore, account: String) {
            self.store = store
            self.account = account
        }
    }

    /// What came of a plan.
    public struct Outcome: Sendable {
        /// What IAM has now.
        public let state: IdentityState
        /// The access key that was asked for: its secret is known this once.
        public let accessKey: Credentials?
    }

    let identity: IAMIdentity
    let journal: Journal?
    let pause: @Sendable (Duration) async -> Void
    private let blueprint: Blueprint
    private let facts: DiagnosisFacts

    /// Prepares what `setup` asks for; nothing is asked of IAM yet.
    ///
    /// - Parameter pause: Waits; tests need not.
    public init(
        setup: Setup, platform: Platform, context: AWSContext, journal: Journal? = nil,
        pause: @escaping @Sendable (Duration) async -> Void = { try? await Task.sleep(for: $0) }
    ) throws(ApplyFailure) {
        do throws(BlueprintFailure) {
            blueprint = try BlueprintMaking.blueprint(setup, platform)
        } catch {
            throw .blueprint(error)
        }
        guard let wanted = IdentityState(blueprint) else { throw .refusal(.neitherRoleNorUser) }
        identity = IAMIdentity(
            client: IAMClient(context), kind: wanted.kind, name: wanted.name,
            policyNames: Array(wanted.policies.keys))
        self.journal = journal
        self.pause = pause
        facts = DiagnosisFacts(setup: setup, platform: platform)
    }

    /// What is to be done, by what IAM has now.
    public func plan() async throws(ApplyFailure) -> ApplyPlan {
        let present = try await read(ownKeys: try record().accessKeys)
        do throws(ApplyRefusal) {
            return try ApplyPlan(blueprint, over: present)
        } catch {
            throw .refusal(error)
        }
    }

    /// Carries `plan` out.
    ///
    /// - Parameters:
    ///   - creatingAccessKey: Whether the user gets an access key, too.
    ///   - tell: Hears of each call before it is made.
    public func carryOut(
        _ plan: ApplyPlan, creatingAccessKey: Bool = false,
        tell: @escaping @Sendable (ApplyEvent) -> Void = { _ in }
    ) async throws(ApplyFailure) -> Outcome {
        var keeper = try keeper(tell)
        keeper.update { journal in
            journal.begin(.init(started: UTCTime.now().iso8601, before: plan.present, after: plan.wanted))
        }
        for change in plan.changes {
            let call = change.call(identity.kind)
            begin(call, &keeper, tell)
            do throws(AWSFailure) {
                guard let made = try await perform(change) else { continue }
                keeper.update { journal in
                    journal.change {
                        $0.after.id = made.id
                        $0.after.arn = made.arn
                    }
                }
            } catch {
                let nothingMade = plan.changes.first == change && error.isRefusal
                throw await givingUp(call, error, &keeper, nothingMade: nothingMade, tell)
            }
        }
        var key: Credentials?
        if creatingAccessKey {
            begin(Self.createAccessKey, &keeper, tell)
            do throws(AWSFailure) {
                let made = try await identity.client.createAccessKey(user: identity.name)
                key = made
                keeper.update { journal in journal.change { $0.after.accessKeys.append(made.accessKeyID) } }
            } catch {
                throw await givingUp(Self.createAccessKey, error, &keeper, nothingMade: plan.isDone, tell)
            }
        }
        keeper.update { journal in journal.change { $0.isFinished = true } }
        return Outcome(state: keeper.journal.runs.last?.after ?? plan.wanted, accessKey: key)
    }

    private func begin(
        _ call: String, _ keeper: inout JournalKeeper, _ tell: @Sendable (ApplyEvent) -> Void
    ) {
        tell(.calling(call))
        keeper.update { journal in journal.change { $0.calls.append(call) } }
    }

    /// What was just made may not be known everywhere for some seconds.
    private func perform(_ change: IdentityChange) async throws(AWSFailure) -> (id: String, arn: String)? {
        for seconds in [1, 2, 4, 8] {
            do throws(AWSFailure) {
                return try await identity.perform(change)
            } catch {
                guard error.isNoSuchEntity, !Task.isCancelled else { throw error }
                await pause(.seconds(seconds))
            }
        }
        return try await identity.perform(change)
    }

    /// Takes back what the run has done, and says why it ended.
    private func givingUp(
        _ call: String, _ failure: AWSFailure, _ keeper: inout JournalKeeper, nothingMade: Bool,
        _ tell: @escaping @Sendable (ApplyEvent) -> Void
    ) async -> ApplyFailure {
        var takenBack = ApplyFailure.TakenBack.whole
        if !nothingMade, let run = keeper.journal.runs.last {
            tell(.takingBack)
            // A person who stopped the work did not ask to leave it half done.
            takenBack = await Task { await takeBack(run) }.value
        }
        if takenBack == .whole { keeper.update { $0.runs.removeLast() } }
        return .call(call, causes(failure), failure, takenBack)
    }

    private func takeBack(_ run: ApplyJournal.Run) async -> ApplyFailure.TakenBack {
        do throws(AWSFailure) {
            let run = try await completed(run)
            let present = try await identity.read(ownKeys: run.after.accessKeys)
            switch UndoPlan.verdict(before: run.before, after: run.after, present: present) {
            case .conflicts(let conflicts): return .conflicts(conflicts)
            case .changes(let changes):
                for change in changes { _ = try await identity.perform(change) }
                return .whole
            }
        } catch {
            return .inPart
        }
    }
}

// MARK: What the other steps share

extension RoleApplication {
    private static let createAccessKey = "CreateAccessKey"

    /// The run with the key of a call whose answer was never heard: there was none like it before.
    func completed(_ run: ApplyJournal.Run) async throws(AWSFailure) -> ApplyJournal.Run {
        guard !run.isFinished, run.calls.last == Self.createAccessKey, run.after.accessKeys.isEmpty else {
            return run
        }
        var run = run
        do throws(AWSFailure) {
            let keys = try await identity.client.listAccessKeys(user: identity.name)
            run.after.accessKeys = keys.filter { run.before?.foreign.contains($0) != true }
        } catch {
            if !error.isNoSuchEntity { throw error }
        }
        return run
    }

    func causes(_ failure: AWSFailure) -> [Diagnosis] {
        Diagnostics.causes(rung: nil, failure: failure, facts: facts)
    }

    func read(ownKeys: [String]) async throws(ApplyFailure) -> IdentityState? {
        do throws(AWSFailure) {
            return try await identity.read(ownKeys: ownKeys)
        } catch {
            throw .reading(causes(error), error)
        }
    }

    /// What was done before.
    func record() throws(ApplyFailure) -> ApplyJournal {
        guard let journal else { return ApplyJournal() }
        do throws(DraftError) {
            return try journal.store.load(key(journal.account))
        } catch {
            throw .journal(error)
        }
    }

    func keeper(_ tell: @escaping @Sendable (ApplyEvent) -> Void) throws(ApplyFailure) -> JournalKeeper {
        JournalKeeper(journal?.store, key(journal?.account ?? ""), try record(), tell: tell)
    }

    private func key(_ account: String) -> ApplyJournalStore.Key {
        ApplyJournalStore.Key(account: account, kind: identity.kind, name: identity.name)
    }
}

extension AWSFailure {
    /// Whether the service understood the call and did nothing of it.
    var isRefusal: Bool {
        if case .service(let answer) = self { return (400..<500).contains(answer.status) }
        return false
    }
}
