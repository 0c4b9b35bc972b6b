import Documents
import Onboarding

/// Shows a connection test as it runs: a line for each rung, then what it proved.
struct TestSheet: Sendable {
    let json: Bool
    let language: Language

    /// Prints `event`.
    func show(_ event: TestEvent) {
        switch event {
        case .started, .progress: break
        case .waiting(let rung, let countdown): Console.note(TestWords.waiting(rung, countdown)[language])
        case .finished(let result):
            if json {
                Console.result(result.json(language).rendered(indent: nil))
            } else {
                for line in lines(result) { Console.result(line) }
            }
        case .report(let report):
            if json {
                Console.result(report.json(language).rendered(indent: nil))
            } else {
                for line in lines(report) { Console.result(line) }
            }
        }
    }

    private func lines(_ result: RungResult) -> [String] {
        let verdict = TestWords.verdict(result.verdict)[language]
        var line = "\(verdict.padded(to: 8))  \(result.rung.rawValue.padded(to: 20))"
        if result.verdict != .notRun { line += " \(Self.milliseconds(result.seconds)) ms" }
        if let note = result.note { line += "  \(note[language])" }
        var lines = [line]
        if let observed = result.observed, result.verdict != .passed, let said = said(observed) {
            lines.append("          \(said)")
        }
        for cause in result.causes {
            lines.append("          \(cause.message[language])")
            lines.append("          → \(cause.fix[language])")
            if let next = cause.next { lines.append("          ? \(next[language])") }
        }
        return lines
    }

    private func said(_ observed: RungResult.Observation) -> String? {
        let facts = [
            observed.status.map { "HTTP \($0)" }, observed.code, observed.message, observed.requestID,
        ]
        .compactMap { $0 }
        return facts.isEmpty ? nil : facts.joined(separator: ", ")
    }

    private func lines(_ report: TestReport) -> [String] {
        ["", "\(TestWords.whole(report)[language]) \(report.tester[language])"]
            + section(TestWords.proved, report.proved)
            + section(TestWords.notProved, report.notProved)
            + section(TestWords.leftBehind, report.leftBehind)
    }

    private func section(_ title: LocalizedText, _ lines: [LocalizedText]) -> [String] {
        lines.isEmpty ? [] : [title[language]] + lines.map { "  \($0[language])" }
    }

    private static func milliseconds(_ seconds: Double) -> String {
        let text = String(Int((seconds * 1000).rounded()))
        return String(repeating: " ", count: max(0, 5 - text.count)) + text
    }
}
