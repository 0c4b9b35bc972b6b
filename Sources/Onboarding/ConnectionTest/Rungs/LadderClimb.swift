import AWS
import Documents

/// Climbs the ladder: runs each rung that makes sense and remembers what the next ones need.
struct LadderClimb {
    let test: ConnectionTest
    let tell: @Sendable (TestEvent) -> Void
    let startTime: Double
    var patience: Patience
    var state: LadderState
    /// Begun with the first thing that the test makes.
    var journal: TestJournal?

    init(_ test: ConnectionTest, _ tell: @escaping @Sendable (TestEvent) -> Void) {
        self.test = test
        self.tell = tell
        startTime = test.time.now()
        patience = test.options.patience
        state = LadderState(
            setup: test.setup, platform: test.platform, perspective: test.perspective,
            objects: TestObjects(
                folder: WantedObjects(test.setup).folder, platform: test.platform.name.en,
                time: test.context.now(), random: UInt32.random(in: 0 ... .max)),
            rights: GrantedRights(setup: test.setup, platform: test.platform),
            region: test.setup.region?.nonEmpty ?? test.context.region)
    }

    mutating func climb() async -> TestReport {
        // Why there are none is told by the first call that needs them.
        state.signer = try? await test.context.credentials?.credentials()
        for rung in Ladder.rungs(of: test.setup.method, as: test.perspective) {
            state.isStopped = state.isStopped || Task.isCancelled
            await step(rung)
        }
        if state.footprint.isEmpty { journal?.remove() }
        return TestReport(state)
    }

    private mutating func step(_ rung: Rung) async {
        let outcome: RungOutcome
        var seconds = 0.0
        if let reason = state.reasonNotToRun(rung) {
            outcome = .notRun(reason)
        } else {
            tell(.started(rung))
            let start = test.time.now()
            outcome = await attemptPatiently(rung)
            seconds = test.time.now() - start
        }
        let result = RungResult(
            rung: rung, expected: rung.expectation, observed: outcome.observed, verdict: outcome.verdict,
            note: outcome.note, causes: outcome.causes, seconds: seconds)
        state.results.append(result)
        tell(.finished(result))
    }

    mutating func attempt(_ rung: Rung) async -> RungOutcome {
        switch rung {
        case .endpoint: await reachEndpoints()
        case .clock: compareClocks()
        case .identity: await askIdentity()
        case .bucket: await askBucket()
        case .rolePolicies: await compareRole()
        case .simulation: await simulate()
        case .probeRole: await makeProbeRole()
        case .assumeRole: await assumeRole()
        case .externalIDMissing: await expectDenial(rung, of: [nil])
        case .externalIDWrong:
            await expectDenial(rung, of: WrongExternalID.like(state.externalID ?? ""))
        case .narrow: await narrow()
        case .write: await write()
        case .multipart: await writeInParts()
        case .readBack: await readBack()
        case .outsideFolder: await trespass(rung, state.objects.outside)
        case .siblingFolder: await trespass(rung, state.objects.sibling)
        case .listOutside: await listOutside()
        case .cleanUp: await cleanUp()
        case .list: await listExports()
        case .read: await readExport()
        case .retention: tellRetention()
        }
    }

    /// A rung that was refused, or could not be asked, with every cause that fits.
    func refused(_ rung: Rung, _ failure: AWSFailure, note: LocalizedText? = nil) -> RungOutcome {
        RungOutcome(
            verdict: Verdict(of: failure), observed: RungResult.Observation(failure), note: note,
            causes: Diagnostics.causes(rung: rung, failure: failure, facts: facts(rung)))
    }
}
