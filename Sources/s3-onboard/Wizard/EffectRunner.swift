import AWS
import Dispatch
import Documents
import Onboarding
import Platforms
import Synchronization
import Wizard

/// Carries out the wizard's effects away from the user interface's thread; each result goes to the inbox.
final class EffectRunner: Sendable {
    private let world: World
    private let catalog: Catalog
    private let drafts: DraftStore?
    private let inbox: Inbox
    private let test = Mutex<Task<Void, Never>?>(nil)
    /// Drafts are written one after the other, in the order they were asked for.
    private let draftQueue = DispatchQueue(label: "drafts")

    /// Makes a runner; without `drafts` nothing is kept.
    init(world: World, catalog: Catalog, drafts: DraftStore?, inbox: Inbox) {
        self.world = world
        self.catalog = catalog
        self.drafts = drafts
        self.inbox = inbox
    }

    /// The draft of an earlier run, or why it cannot be used.
    func findDraft() -> WizardEvent? {
        do throws(DraftError) {
            return try drafts?.load().map(WizardEvent.draftFound)
        } catch {
            return .draftUnusable(error.message)
        }
    }

    /// What tests of an earlier run have left that were cut off.
    func findLeftovers() -> [Leftover] {
        world.testJournals?.interrupted().flatMap(\.leftovers) ?? []
    }

    /// Starts `effect`.
    func carryOut(_ effect: WizardEffect) {
        switch effect {
        case .discoverRegion(let bucket): Task { inbox.put(await discoverRegion(bucket)) }
        case .createRole(let setup, let updating):
            Task { inbox.put(await createRole(setup, updating: updating)) }
        case .runTest(let run, let setup, let typed, let withProbe):
            startTest(run, setup, typed, withProbe)
        case .removeLeftovers(let leftovers):
            Task { inbox.put(await LeftoverRemover(world: world).remove(leftovers)) }
        case .cancelTest: test.withLock { $0?.cancel() }
        case .write(let files): Task { inbox.put(.written(PrivateFiles.write(files))) }
        case .saveDraft(let draft): draftQueue.async { [self] in inbox.put(.draftSaved(save(draft))) }
        case .discardDraft: draftQueue.async { [self] in discardDraft() }
        // The session itself owns the terminal and the end.
        case .copy, .exit: break
        }
    }

    /// Waits for what must not be cut off: a running test cleans up, drafts reach the disk.
    func endAll(saving draft: Draft?) {
        let running = test.withLock { $0 }
        running?.cancel()
        draftQueue.sync { if let draft { _ = save(draft) } }
        guard let running else { return }
        let cleanedUp = DispatchSemaphore(value: 0)
        Task {
            await running.value
            cleanedUp.signal()
        }
        _ = cleanedUp.wait(timeout: .now() + .seconds(10))
    }

    private func discoverRegion(_ bucket: String) async -> WizardEvent {
        let outcome: WizardEvent.Outcome<String>
        do throws(AWSFailure) {
            let region = try await BucketRegion.find(bucket, context: world.customer(region: nil))
            outcome = region.map { .success($0) } ?? .failure(SessionSentences.regionNotTold)
        } catch {
            outcome = .failure(regionUnknown(error))
        }
        return .regionDiscovered(bucket: bucket, outcome)
    }

    private func regionUnknown(_ failure: AWSFailure) -> LocalizedText {
        if case .credentials(.notFound) = failure { return SessionSentences.noCredentials }
        let cause = Diagnostics.causes(rung: .bucket, failure: failure).first
        return cause?.message ?? SessionSentences.regionNotTold
    }

    private func createRole(_ setup: Setup, updating: Bool) async -> WizardEvent {
        do {
            let platform = try catalog.platform(setup.platform)
            let context = world.customer(region: setup.region)
            let application = try RoleApplication(setup: setup, platform: platform, context: context)
            let plan = try await application.plan()
            if plan.present != nil, !plan.isDone, !updating {
                return .roleDiffers(setup, plan.differences.flatMap(RoleDifferenceSentences.all))
            }
            let outcome = try await application.carryOut(plan)
            if !plan.isDone, let arn = outcome.state.arn { world.recentChanges?.note(arn) }
            return .roleCreated(setup, .success(outcome.state.arn ?? ""))
        } catch let failure as ApplyFailure {
            return .roleCreated(setup, .failure(failure.message))
        } catch {
            return .roleCreated(setup, .failure(SessionSentences.noCredentials))
        }
    }

    private func startTest(_ run: Int, _ setup: Setup, _ typed: Credentials?, _ withProbe: Bool) {
        let task = Task { [self] in
            await WizardTest(
                world: world, catalog: catalog, setup: setup, typed: typed, withProbe: withProbe
            )
            .run { [inbox] event in inbox.put(.test(run: run, event)) }
        }
        test.withLock { $0 = task }
    }

    private func save(_ draft: Draft) -> LocalizedText? {
        do throws(DraftError) {
            try drafts?.save(draft)
            return nil
        } catch {
            return error.message
        }
    }

    /// A draft that cannot be removed is offered once more at the next start, which says why.
    private func discardDraft() {
        do throws(DraftError) { try drafts?.discard() } catch { return }
    }
}
