import AWS

/// One way in which a cause shows itself: every part that is given must be there.
struct Sign: Sendable {
    /// The calls that fail so; empty for any.
    var operations: Set<String> = []
    /// The services that answer so; empty for any.
    var services: Set<String> = []
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

    /// Whether `symptom` shows this sign in the light of `facts`.
    func shows(in symptom: Symptom, _ facts: DiagnosisFacts) -> Bool {
        guard transports.isEmpty == (symptom.transport == nil), !symptom.lacksCredentials,
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
            && when.allSatisfy { $0.holds(symptom, facts) } && !unless.contains { $0.holds(symptom, facts) }
    }
}

extension Symptom {
    /// Whether the answer carried an error code; clients fill in the status for an answer to HEAD.
    var hasOwnCode: Bool {
        guard let code, !code.isEmpty, code != "NotFound", code != "Forbidden", code != "BadRequest" else {
            return false
        }
        return !code.allSatisfy(\.isNumber)
    }
}
