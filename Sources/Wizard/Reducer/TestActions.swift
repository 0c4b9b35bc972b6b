import AWS
import Onboarding

extension WizardState {
    /// The answer without which no test can run; nil when it can.
    var missingForTest: AnswerKey? {
        switch method?.kind {
        case .assumedRole, .reader: validSetup.roleARN == nil ? .roleARN : nil
        case .accessKey: typedCredentials == nil ? missingKeyPart : nil
        case .bucketPolicy, nil: nil
        }
    }

    private var missingKeyPart: AnswerKey {
        text(.accessKeyID).isEmpty ? .accessKeyID : .secretAccessKey
    }

    /// The key pair that was typed for the platform.
    private var typedCredentials: Credentials? {
        let secret = answers.secret(.secretAccessKey)
        guard method?.kind == .accessKey, !text(.accessKeyID).isEmpty, !secret.isEmpty else { return nil }
        return Credentials(
            accessKeyID: text(.accessKeyID), secretAccessKey: secret.secret, source: .typed)
    }

    /// The answer that the test blames: of the marked rung, else of the first that failed.
    var faultyAnswer: AnswerKey? {
        let failed = test.lines.compactMap(\.result).filter { $0.verdict == .failed }
        let marked = test.marked.flatMap { test.lines.indices.contains($0) ? test.lines[$0].result : nil }
        return ([marked].compactMap { $0 } + failed).lazy
            .flatMap(\.causes).compactMap(\.answer).compactMap(AnswerKey.init(rawValue:)).first
    }

    /// Runs the test on arriving, unless these very answers were tested already.
    mutating func runTestIfNew() -> [WizardEffect] {
        if missingForTest != nil || (test.setup == validSetup && test.report != nil) { return [] }
        return runTest()
    }

    mutating func runTest(withProbe: Bool = false) -> [WizardEffect] {
        guard missingForTest == nil, !test.isRunning else { return [] }
        let setup = validSetup
        test = TestState(run: test.run + 1, isRunning: true, setup: setup)
        return [.runTest(run: test.run, setup, typed: typedCredentials, withProbe: withProbe)]
    }

    /// Whether a probe role would prove more than the last test did.
    var mayProbe: Bool {
        method?.kind == .assumedRole && test.report?.perspective == .asSelf && testedReport != nil
    }

    /// Esc while the test runs.
    mutating func cancelTest() -> [WizardEffect] {
        let effects = stopTest()
        message = Message(MessageText.testStopped, .warning)
        return effects
    }

    /// Stops a running test; what it had proved stays on the screen.
    mutating func stopTest() -> [WizardEffect] {
        guard test.isRunning else { return [] }
        test.isRunning = false
        return [.cancelTest]
    }

    mutating func takeTest(_ event: TestEvent) {
        switch event {
        case .started(let rung):
            test.lines.append(TestState.Line(rung: rung))
        case .progress(let progress):
            if let last = test.lines.indices.last { test.lines[last].progress = progress }
        case .waiting(_, let countdown):
            if let last = test.lines.indices.last { test.lines[last].countdown = countdown }
        case .finished(let result):
            if let index = test.lines.lastIndex(where: { $0.rung == result.rung && $0.result == nil }) {
                test.lines[index].result = result
            } else {
                test.lines.append(TestState.Line(rung: result.rung, result: result))
            }
        case .report(let report):
            test.isRunning = false
            test.report = report
            message = nil
            test.marked =
                test.lines.firstIndex { $0.result?.verdict == .failed }
                ?? test.lines.firstIndex { $0.result?.causes.isEmpty == false }
        }
    }

    mutating func markRung(_ step: Int) {
        guard !test.lines.isEmpty else { return }
        let last = test.lines.count - 1
        test.detailOffset = 0
        test.marked = min(max(0, (test.marked ?? last) + step), last)
    }

    /// Goes to the field at fault, or to the one without which no test can run.
    mutating func goToFault() -> [WizardEffect] {
        guard let key = missingForTest ?? faultyAnswer else { return [] }
        return stopTest() + go(toField: key)
    }
}
