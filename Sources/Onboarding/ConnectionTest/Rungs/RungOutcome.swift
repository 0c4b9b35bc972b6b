import AWS
import Documents

/// What an attempt at a rung came to, before its time is added.
struct RungOutcome {
    var verdict: Verdict
    var observed: RungResult.Observation?
    var note: LocalizedText?
    var causes: [Diagnosis] = []

    static func passed(_ answer: AnswerFacts?, _ note: LocalizedText? = nil) -> RungOutcome {
        RungOutcome(verdict: .passed, observed: answer.map(RungResult.Observation.init), note: note)
    }

    static func notRun(_ reason: NotRunReason, observed: RungResult.Observation? = nil) -> RungOutcome {
        RungOutcome(verdict: .notRun, observed: observed, note: reason.sentence)
    }
}

extension RungResult.Observation {
    init(_ answer: AnswerFacts) {
        self.init(status: answer.status, requestID: answer.requestID.map { ServerText($0).display })
    }

    /// What came back with a failure; nil when nothing did.
    init?(_ failure: AWSFailure) {
        let symptom = Symptom(failure)
        guard symptom.status != nil || symptom.message != nil else { return nil }
        self.init(
            status: symptom.status, code: symptom.code.map { ServerText($0).display },
            message: symptom.message?.display, requestID: symptom.requestID.map { ServerText($0).display })
    }
}
