import AWS
import Documents

/// Climbs the ladder: runs each rung that makes sense and remembers what the next ones need.
struct LadderClimb {
    let test: ConnectionTest
    let tell: @Sendable (TestEvent) -> Void
    var state: LadderState

    init(_ test: ConnectionTest, _ tell: @escaping @Sendable (TestEvent) -> Void) {
        self.test = test
        self.tell = tell
        state = LadderState(
            setup: test.setup, platform: test.platform, perspective: test.perspective,
            rights: GrantedRights(setup: test.setup, platform: test.platform),
            region: Self.answer(test.setup.region) ?? test.context.region)
    }

    mutating func climb() async -> TestReport {
        // Why there are none is told by the first call that needs them.
        state.signer = try? await test.context.credentials?.credentials()
        for rung in Ladder.rungs(of: test.setup.method) {
            state.isStopped = state.isStopped || Task.isCancelled
            await step(rung)
        }
        return TestReport(state, endpointURL: endpointToName)
    }

    private mutating func step(_ rung: Rung) async {
        let outcome: RungOutcome
        var seconds = 0.0
        if let reason = state.reasonNotToRun(rung) {
            outcome = .notRun(reason)
        } else {
            tell(.started(rung))
            let clock = ContinuousClock()
            let start = clock.now
            outcome = await attempt(rung)
            seconds = (clock.now - start) / .seconds(1)
        }
        let result = RungResult(
            rung: rung, expected: rung.expectation, observed: outcome.observed, verdict: outcome.verdict,
            note: outcome.note, causes: outcome.causes, seconds: seconds)
        state.results.append(result)
        tell(.finished(result))
    }

    private mutating func attempt(_ rung: Rung) async -> RungOutcome {
        switch rung {
        case .endpoint: await reachEndpoints()
        case .clock: compareClocks()
        case .identity: await askIdentity()
        case .bucket: await askBucket()
        case .assumeRole: await assumeRole()
        case .externalIDMissing: await expectDenial(rung, of: [nil])
        case .externalIDWrong:
            await expectDenial(rung, of: WrongExternalID.like(state.externalID ?? ""))
        case .write: await write()
        case .readBack: await readBack()
        case .cleanUp: await cleanUp()
        case .list: await listExports()
        case .read: await readExport()
        }
    }

    /// A rung that was refused, or could not be asked, with every cause that fits.
    func refused(_ rung: Rung, _ failure: AWSFailure, note: LocalizedText? = nil) -> RungOutcome {
        RungOutcome(
            verdict: Verdict(of: failure), observed: RungResult.Observation(failure), note: note,
            causes: Diagnostics.causes(rung: rung, failure: failure, facts: facts))
    }

    /// What is known beside a failure.
    var facts: DiagnosisFacts {
        var facts = DiagnosisFacts(setup: test.setup, platform: test.platform)
        facts.callerARN = state.callerARN
        facts.accessKeyID = state.signer?.accessKeyID
        facts.hasSessionToken = state.signer?.sessionToken != nil
        facts.externalID = state.externalID
        facts.key = state.testObject?.key ?? state.exportedKey
        facts.skew = state.skew
        facts.region = state.region
        return facts
    }

    /// Whoever's credentials do the work on objects: the role's session, or the tester.
    var worker: AWSContext {
        let context = test.context.with(region: state.region)
        return state.usesRole ? context.with(credentials: state.session?.credentials) : context
    }

    /// The account that the setup says must own the bucket: S3 refuses everything in another's.
    var expectedOwner: String? { Self.answer(test.setup.expectedOwner) }

    /// The region of the setup; nil where the test has to find it.
    var answeredRegion: String? { Self.answer(test.setup.region) }

    private static func answer(_ value: String?) -> String? { value.flatMap { $0.isEmpty ? nil : $0 } }

    /// The S3 endpoint for commands that a person runs; nil for AWS's own.
    private var endpointToName: String? {
        guard let endpoint = try? test.context.endpoints.endpoint(for: .s3, region: state.region),
            !endpoint.isAWS
        else { return nil }
        return endpoint.text
    }
}
