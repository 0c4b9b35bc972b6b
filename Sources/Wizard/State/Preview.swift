import Documents
import Onboarding
import Policies

/// The policy beside the form, line by line, with what the last key changed in it.
struct Preview: Hashable, Sendable {
    /// One line of the policy.
    struct Line: Hashable, Sendable {
        let text: String
        /// The characters that the last key changed, half-open.
        var changed: Range<Int>?
    }

    var title: LocalizedText?
    var lines: [Line] = []

    /// The first line that the last key changed.
    var firstChange: Int? { lines.firstIndex { $0.changed != nil } }

    /// The same preview showing `texts`, with what differs from before marked.
    func showing(_ texts: [String], title: LocalizedText?) -> Preview {
        guard title == self.title, !lines.isEmpty else {
            return Preview(title: title, lines: texts.map { Line(text: $0) })
        }
        let old = lines.map(\.text)
        let head = zip(old, texts).prefix { $0 == $1 }.count
        let tail = zip(old.dropFirst(head).reversed(), texts.dropFirst(head).reversed())
            .prefix { $0 == $1 }.count
        let changedOld = old[head..<(old.count - tail)]
        let new = texts.enumerated().map { index, text in
            guard index >= head, index < texts.count - tail else { return Line(text: text) }
            let twin = changedOld.indices.contains(index) ? changedOld[index] : ""
            return Line(text: text, changed: Self.change(from: twin, to: text))
        }
        return Preview(title: title, lines: new)
    }

    /// Which characters of `new` are not in `old`; one of them at least, so that a deletion is seen too.
    private static func change(from old: String, to new: String) -> Range<Int>? {
        if old == new { return nil }
        let head = zip(old, new).prefix { $0 == $1 }.count
        let tail = zip(old.dropFirst(head).reversed(), new.dropFirst(head).reversed())
            .prefix { $0 == $1 }.count
        let end = new.count - tail
        return head..<max(end, min(head + 1, new.count))
    }
}

extension WizardState {
    /// The policies that the answers as typed make.
    var typedPlan: PolicyPlan? { platform.map { PolicyPlan(setup: typedSetup, platform: $0) } }

    /// The policies that right answers make: what is read, copied and created.
    var plan: PolicyPlan? {
        memo.value(\.plan) { platform.map { PolicyPlan(setup: validSetup, platform: $0) } }
    }

    /// Brings the preview up to date with the answers.
    mutating func refresh() {
        answers.readsFromPlatform = platform?.direction == .customerReads
        guard let policy = previewedPolicy else {
            preview = Preview()
            return
        }
        let lines = policy.document.rendered().split(separator: "\n").map(String.init)
        preview = preview.showing(lines, title: policy.title)
    }

    private var previewedPolicy: PlannedPolicy? {
        let kinds: [PolicyKind] =
            switch currentScreen?.sidePane {
            case .permissions: [.permissions, .bucket, .caller]
            case .trust: [.trust, .caller, .bucket]
            case .facts, .none?, nil: []
            }
        guard !kinds.isEmpty, let policies = typedPlan?.policies else { return nil }
        return kinds.lazy.compactMap { kind in policies.first { $0.kind == kind } }.first
    }
}
