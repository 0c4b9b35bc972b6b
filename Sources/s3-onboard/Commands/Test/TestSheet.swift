import Documents
import Onboarding

/// Shows a connection test as it runs: a line for each rung, then what it proved.
struct TestSheet: Sendable {
    let json: Bool
    let language: Language
    private let countdown: CountdownLine

    init(json: Bool, language: Language) {
        self.json = json
        self.language = language
        countdown = CountdownLine(language: language)
    }

    /// Prints `event`.
    func show(_ event: TestEvent) {
        switch event {
        case .started, .progress: break
        case .waiting(let rung, let wait): countdown.show(rung, wait)
        case .finished(let result):
            countdown.clear()
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

    private static let indent = 10

    /// One rung: what it came to, then what was seen, said and to be done.
    func lines(_ result: RungResult) -> [String] {
        let verdict = TestWords.verdict(result.verdict)[language]
        let start = "\(verdict.padded(to: 8))  \(result.rung.rawValue)"
        let time = result.verdict == .notRun ? "" : " \(Self.milliseconds(result.seconds)) ms"
        let line = start.padded(to: 30) + time
        var lines = [time.isEmpty ? start : line]
        if let note = result.note?[language] {
            if line.count + 2 + note.count <= WrappedText.width {
                lines = ["\(line)  \(note)"]
            } else {
                lines += wrapped(note)
            }
        }
        if let observed = result.observed, result.verdict != .passed, let said = said(observed) {
            lines += wrapped(said)
        }
        for cause in result.causes {
            lines += wrapped(cause.message[language])
            lines += wrapped(cause.fix[language], "→ ")
            if let next = cause.next { lines += wrapped(next[language], "? ") }
        }
        return lines
    }

    private func wrapped(_ text: String, _ lead: String = "") -> [String] {
        WrappedText.lines(text, lead: lead, indent: Self.indent)
    }

    private func said(_ observed: RungResult.Observation) -> String? {
        let facts = [
            observed.status.map { "HTTP \($0)" }, observed.code, observed.message, observed.requestID,
        ]
        .compactMap { $0 }
        return facts.isEmpty ? nil : facts.joined(separator: ", ")
    }

    /// The whole: what it came to, who tested, what was proved and what not, and what is left.
    func lines(_ report: TestReport) -> [String] {
        let left = report.leftovers.flatMap { LeftoverSheet.lines($0, language) }
        return [""] + WrappedText.lines("\(TestWords.whole(report)[language]) \(report.tester[language])")
            + section(TestWords.proved, report.proved)
            + section(TestWords.notProved, report.notProved)
            + (left.isEmpty ? [] : [TestWords.leftBehind[language]] + left)
    }

    private func section(_ title: LocalizedText, _ lines: [LocalizedText]) -> [String] {
        lines.isEmpty
            ? []
            : [title[language]] + lines.flatMap { WrappedText.lines($0[language], lead: "- ", indent: 2) }
    }

    private static func milliseconds(_ seconds: Double) -> String {
        let text = String(Int((seconds * 1000).rounded()))
        return String(repeating: " ", count: max(0, 5 - text.count)) + text
    }
}
