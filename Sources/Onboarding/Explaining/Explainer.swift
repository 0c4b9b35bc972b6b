import Platforms

/// What a pasted error means.
public struct Explanation: Hashable, Sendable {
    /// What was understood of it.
    public let error: PastedError
    /// The causes that fit, most likely first; empty when none is known.
    public let causes: [Diagnosis]
    /// What to say where no cause is known.
    public let fallback: Diagnosis
}

/// Finds out what a pasted error means.
public enum Explainer {
    /// The longest text that is read, in bytes.
    public static let textLimit = 1_048_576

    /// Reads every error in `text` and names its causes, each error once; empty when there is none in it.
    ///
    /// - Parameters:
    ///   - setup: What is known of the connection, if anything.
    ///   - platform: The platform that showed the text, or that the setup is for.
    public static func explain(
        _ text: String, setup: Setup? = nil, platform: Platform? = nil
    ) -> [Explanation] {
        let method = setup?.method ?? platform?.methods.first?.kind
        var explanations: [Explanation] = []
        for error in ErrorReader.errors(in: text, method: method) {
            var facts = error.facts
            facts.setup = setup
            facts.platform = platform
            let explanation = Explanation(
                error: error,
                causes: Diagnostics.knownCauses(rung: error.rung, symptom: error.symptom, facts: facts),
                fallback: Diagnostics.fallback(error.symptom, facts: facts))
            if !explanations.contains(where: { $0.causes == explanation.causes && !$0.causes.isEmpty }) {
                explanations.append(explanation)
            }
        }
        return explanations
    }

    /// The causes of all of them, each once, in their order.
    public static func causes(_ explanations: [Explanation]) -> [Diagnosis] {
        var seen: Set<String> = []
        return explanations.flatMap(\.causes).filter { seen.insert($0.cause).inserted }
    }
}
