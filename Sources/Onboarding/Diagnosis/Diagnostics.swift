import AWS
import Documents

/// Finds the causes that fit a failure. It knows nothing of screens, so a pasted message gets the same answer.
public enum Diagnostics {
    /// The causes that fit, most likely first; never empty.
    ///
    /// - Parameters:
    ///   - rung: Where it failed; nil for a failure from anywhere.
    ///   - failure: What came back.
    ///   - facts: What is known beside it.
    public static func causes(
        rung: Rung?, failure: AWSFailure, facts: DiagnosisFacts = DiagnosisFacts()
    ) -> [Diagnosis] {
        causes(rung: rung, symptom: Symptom(failure), facts: facts)
    }

    /// The causes that fit `symptom`, most likely first; never empty.
    public static func causes(
        rung: Rung?, symptom: Symptom, facts: DiagnosisFacts = DiagnosisFacts()
    ) -> [Diagnosis] {
        let known = knownCauses(rung: rung, symptom: symptom, facts: facts)
        return known.isEmpty ? [fallback(symptom, facts: facts)] : known
    }

    /// The causes that fit `symptom`, most likely first; empty when none is known.
    static func knownCauses(rung: Rung?, symptom: Symptom, facts: DiagnosisFacts) -> [Diagnosis] {
        let text = CauseText(symptom, facts)
        let ranked = Cause.table.compactMap { cause in
            cause.rank(of: symptom, at: rung, facts).map { (rank: $0, cause: cause) }
        }
        // The sort must be stable: causes of one rank keep the order of the table.
        let fitting = ranked.enumerated().sorted {
            ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
        }.map(\.element.cause)
        if fitting.isEmpty { return Cause.beforeAnyAnswer(symptom).map { [text.diagnosis($0)] } ?? [] }
        return fitting.map { text.diagnosis($0, alone: fitting.count == 1) }
    }

    /// What to say where no cause is known: what happened, and where to look.
    static func fallback(_ symptom: Symptom, facts: DiagnosisFacts) -> Diagnosis {
        CauseText(symptom, facts).diagnosis(.fallback(symptom))
    }

    /// The cause of a rung that expected a denial and was let in.
    static func notDenied(rung: Rung, facts: DiagnosisFacts) -> [Diagnosis] {
        var symptom = Symptom()
        let cause: Cause
        switch rung {
        case .externalIDMissing: cause = .externalIDNotRequired
        case .listOutside: cause = .listRightsTooWide
        case .outsideFolder, .siblingFolder:
            cause = .objectRightsTooWide
            symptom.operation = "PutObject"
        default:
            let letIn = facts.wrongExternalIDLetIn?.lowercased()
            let differsInCase = letIn != nil && letIn == facts.knownExternalID?.lowercased()
            cause = differsInCase ? .externalIDCaseIgnored : .externalIDNotCompared
        }
        return [CauseText(symptom, facts).diagnosis(cause)]
    }

    /// The cause of a clock that is too far off.
    static func clock(facts: DiagnosisFacts) -> [Diagnosis] {
        [CauseText(Symptom(), facts).diagnosis(.clockSkew)]
    }

    /// The cause of a bucket that answers from another region than the setup's.
    static func wrongRegion(answered region: String, facts: DiagnosisFacts) -> [Diagnosis] {
        var symptom = Symptom()
        symptom.region = region
        return [CauseText(symptom, facts).diagnosis(.wrongRegion)]
    }

    /// The cause of an object that came back with other bytes than were written.
    static func readBackDiffers(facts: DiagnosisFacts) -> [Diagnosis] {
        [CauseText(Symptom(), facts).diagnosis(.readBackDiffers)]
    }

    /// The cause of credentials that belong to somebody else than the one who is to be tested.
    static func wrongCaller(facts: DiagnosisFacts) -> [Diagnosis] {
        [CauseText(Symptom(), facts).diagnosis(.wrongCaller)]
    }

    /// The cause of credentials of another account than the setup's.
    static func wrongAccount(facts: DiagnosisFacts) -> [Diagnosis] {
        [CauseText(Symptom(), facts).diagnosis(.wrongAccount)]
    }
}
