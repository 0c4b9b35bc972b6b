import AWS
import Documents
import Glibc
import JSON
import Onboarding

/// Shows what `apply` would do, does and did: to a person line by line, to a script as one JSON document.
struct ApplySheet: Sendable {
    /// How a run ended.
    enum End: String {
        case planned, unchanged, made, changed, undone
    }

    let json: Bool
    let language: Language
    let account: String

    func note(_ words: LocalizedText) { Console.note(words[language]) }

    /// Shows a plan: as the result of a dry run, else before the question.
    func show(_ plan: ApplyPlan, isResult: Bool) {
        var lines = [ApplySentences.plan(plan)[language]]
        for difference in plan.differences {
            let sentences = RoleDifferenceSentences.all(difference).map { $0[language] }
            lines.append("- \(sentences.first ?? "")")
            lines += sentences.dropFirst().map { "    \($0)" }
            if difference.isWider { lines.append("    \(RoleDifferenceSentences.wider[language])") }
        }
        if plan.present == nil {
            lines += ApplyWords.documents(plan.wanted).flatMap { [$0.title[language], $0.text] }
        }
        if !plan.isDone { lines.append(ApplySentences.calls(plan.changes, plan.wanted.kind)[language]) }
        tell(lines, isResult: isResult)
    }

    /// Shows how a run is taken back.
    func show(_ proposal: UndoProposal, isResult: Bool) {
        var lines = [ApplyWords.undoing(proposal)[language]]
        if !proposal.changes.isEmpty {
            lines.append(ApplySentences.calls(proposal.changes, proposal.run.after.kind)[language])
        }
        tell(lines, isResult: isResult)
    }

    /// Shows what happens; the countdown stays on one line of a terminal.
    func show(_ event: ApplyEvent) {
        let words = ApplySentences.event(event)[language]
        if case .waiting = event, Console.isTerminal(STDERR_FILENO) {
            Console.write("\r\(words)\u{1B}[K", to: STDERR_FILENO)
        } else {
            Console.note(words)
        }
    }

    func finish(
        _ end: End, _ plan: ApplyPlan, _ outcome: RoleApplication.Outcome? = nil, isVisible: Bool? = nil
    ) {
        if isVisible != nil, Console.isTerminal(STDERR_FILENO) {
            Console.write("\r\u{1B}[K", to: STDERR_FILENO)
        }
        let state = outcome?.state ?? plan.present ?? plan.wanted
        if json {
            Console.result(
                ApplyJSON.text(end, plan, outcome, account: account, isVisible: isVisible, language))
            return
        }
        if outcome != nil { note(ApplySentences.done(plan)) }
        if isVisible == false { note(ApplyWords.notVisibleYet) }
        if isVisible == true { note(ApplyWords.mayTakeSeconds) }
        if end != .planned, let arn = state.arn { Console.result(arn) }
        guard let key = outcome?.accessKey else { return }
        Console.result("AccessKeyId: \(key.accessKeyID)")
        Console.result("SecretAccessKey: \(key.secretAccessKey.revealed)")
        note(ApplyWords.keyIsShownOnce)
    }

    func finish(_ end: End, _ proposal: UndoProposal) {
        if json {
            Console.result(ApplyJSON.text(end, proposal, account: account))
        } else if end == .undone {
            note(ApplyWords.tookBack)
        }
    }

    private func tell(_ lines: [String], isResult: Bool) {
        // With --json the document alone is the result.
        for line in lines { isResult && !json ? Console.result(line) : Console.note(line) }
    }
}
