import Onboarding

extension WizardState {
    /// What the person takes to the platform's form.
    var handOverSheet: HandOver? {
        platform.map { HandOver(setup: validSetup, platform: $0, report: testedReport) }
    }

    /// The test's report, if it is about the answers as they are now.
    var testedReport: TestReport? {
        test.setup == validSetup ? test.report : nil
    }

    /// The marked rung's result.
    var markedResult: RungResult? {
        let lines = test.lines
        let index = test.marked ?? lines.count - 1
        return lines.indices.contains(index) ? lines[index].result : nil
    }

    /// The value that Ctrl-Y copies.
    var markedHandOverValue: String? {
        guard let fields = handOverSheet?.fields, fields.indices.contains(handOver.marked),
            case .text(let value) = fields[handOver.marked].content
        else { return nil }
        return value
    }

    /// The first field of the platform's form that there is something to enter in.
    var firstValueToHandOver: Int {
        let values = handOverSheet?.fields.map(\.content) ?? []
        return values.firstIndex { if case .text = $0 { true } else { false } } ?? 0
    }

    mutating func markValue(_ step: Int) {
        let last = (handOverSheet?.fields.count ?? 0) - 1
        let wanted = handOver.marked + step
        // Past the last value the rest of the page scrolls into sight.
        if wanted > last {
            scroll(.scroll(1))
        } else if handOver.offset > 0, step < 0 {
            scroll(.scroll(-1))
        } else {
            handOver.marked = max(0, wanted)
        }
    }

    /// Enter on the last screen: done. The draft has done its work.
    mutating func finish() -> [WizardEffect] {
        [.discardDraft] + end(status: testedReport?.verdict == .failed ? 1 : 0)
    }
}
