import Onboarding
import Synchronization

/// What follows from the answers, worked out once for as long as they stay: a frame asks for it dozens of times.
///
/// Every change of an answer starts a new one, and copies of a state share it only while they answer the same.
final class Memo: Sendable {
    /// Each value once it was worked out.
    struct Values: Sendable {
        var facts: [Condition.Fact: String]?
        var askedFields: [ScreenField]?
        var typedSetup: Setup?
        var validSetup: Setup?
        var plan: PolicyPlan??
        var rendering: Result<String, BlueprintFailure>?
        var checks: [AnswerKey: [RuleCheck]] = [:]
    }

    private let values = Mutex(Values())

    /// The value at `place`, made by `make` when it is not there yet.
    func value<Value: Sendable>(_ place: WritableKeyPath<Values, Value?>, make: () -> Value) -> Value {
        if let known = values.withLock({ $0[keyPath: place] }) { return known }
        let made = make()
        values.withLock { $0[keyPath: place] = made }
        return made
    }
}
