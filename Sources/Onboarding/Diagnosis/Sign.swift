import AWS

/// One way in which a cause shows itself: every part that is given must be there.
struct Sign: Sendable {
    /// The rungs at which alone it counts; empty for any, and for errors from anywhere.
    var rungs: Set<Rung> = []
    /// The calls that fail so; empty for any.
    var operations: Set<String> = []
    /// The services that answer so; empty for any.
    var services: Set<String> = []
    /// The actions that AWS says were refused, or that the call needs; empty for any.
    var actions: Set<String> = []
    /// The actions of which another cause tells more.
    var otherThan: Set<String> = []
    /// The statuses; empty for any.
    var statuses: ClosedRange<Int>?
    /// The error codes; empty for any, and for none at all.
    var codes: Set<String> = []
    /// Whether the answer carries no code of its own, as every answer to HEAD does.
    var withoutCode = false
    /// Words that the message must hold, all of them, in lower case.
    var words: [String] = []
    /// Words that rule this cause out.
    var without: [String] = []
    /// The reasons for which no answer came; empty when there must be one.
    var transports: Set<TransportError.Kind> = []
    /// What must be true of the setup and the caller.
    var when: [Circumstance] = []
    /// What must not be true of them.
    var unless: [Circumstance] = []
    /// How likely the cause is among those that fit: the lowest comes first.
    var rank = 50

    /// Whether `symptom` shows this sign at `rung`, in the light of `facts`.
    func shows(in symptom: Symptom, at rung: Rung? = nil, _ facts: DiagnosisFacts) -> Bool {
        if !rungs.isEmpty, rung.map(rungs.contains) != true { return false }
        guard transports.isEmpty == (symptom.transport == nil), symptom.credentials == nil,
            symptom.endpoint == nil, !symptom.isForeign, !symptom.isCancelled
        else { return false }
        if let transport = symptom.transport, !transports.contains(transport) { return false }
        if !operations.isEmpty, !operations.contains(symptom.operation ?? "") { return false }
        if !services.isEmpty, !services.contains(symptom.service ?? "") { return false }
        if let statuses, !statuses.contains(symptom.status ?? 0) { return false }
        if !codes.isEmpty, !codes.contains(symptom.code ?? "") { return false }
        if withoutCode, symptom.hasOwnCode { return false }
        let message = symptom.message?.raw.lowercased() ?? ""
        return words.allSatisfy(message.contains) && !without.contains(where: message.contains)
            && concernsItsActions(symptom)
            && when.allSatisfy { $0.holds(symptom, facts) } && !unless.contains { $0.holds(symptom, facts) }
    }

    private func concernsItsActions(_ symptom: Symptom) -> Bool {
        if actions.isEmpty, otherThan.isEmpty { return true }
        let action = RefusedAction(symptom).action
        if !actions.isEmpty, !actions.contains(action ?? "") { return false }
        return !otherThan.contains(action ?? "")
    }
}

extension Symptom {
    /// Whether the answer carried an error code; clients fill in the status for an answer to HEAD.
    var hasOwnCode: Bool {
        guard let code, !code.isEmpty, !Self.codesOfClients.contains(code) else { return false }
        return !code.allSatisfy(\.isNumber)
    }

    private static let codesOfClients: Set<String> = [
        "NotFound", "Forbidden", "BadRequest", "Bad Request", "MovedPermanently",
    ]
}
