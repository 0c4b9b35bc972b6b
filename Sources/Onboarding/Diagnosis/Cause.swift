import Documents

/// One row of the table of causes: how a cause shows itself and what to say of it.
///
/// Texts hold `{name}` where a fact belongs; `CauseText` knows the names.
struct Cause: Sendable {
    /// Such as `external-id-mismatch`.
    let id: String
    /// The rungs at which it can be the cause; empty for any.
    let rungs: Set<Rung>
    /// The ways it shows itself, any of which will do.
    let signs: [Sign]
    /// What is wrong.
    let message: LocalizedText
    /// What to do.
    let fix: LocalizedText
    /// What to look at to tell it from the others; nil when it stands alone.
    let next: LocalizedText?
    /// The answer to change.
    let answer: String?

    init(
        _ id: String, rungs: Set<Rung> = [], signs: [Sign], message: LocalizedText, fix: LocalizedText,
        next: LocalizedText? = nil, answer: String? = nil
    ) {
        self.id = id
        self.rungs = rungs
        self.signs = signs
        self.message = message
        self.fix = fix
        self.next = next
        self.answer = answer
    }

    /// How likely it is that this is the cause, the lowest first; nil when it cannot be.
    func rank(of symptom: Symptom, at rung: Rung?, _ facts: DiagnosisFacts) -> Int? {
        if let rung, !rungs.isEmpty, !rungs.contains(rung) { return nil }
        return signs.filter { $0.shows(in: symptom, at: rung, facts) }.map(\.rank).min()
    }

    /// Every cause this program knows.
    static let table: [Cause] =
        externalID + assumingTheRole + sessions + credentials + signatures + tokens + guardrails + regions
        + bucket + writing + encryptionKeys + reading + multipart + damage + policyDocuments
        + identityManagement + network + serverTrouble
}
