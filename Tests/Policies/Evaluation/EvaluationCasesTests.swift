import Policies
import Testing

/// The evaluator against the pages that say how AWS decides.
@Suite("AWS's pages")
struct EvaluationCasesTests {
    @Test(
        "The evaluator decides as the page says", arguments: EvaluationCase.layers + EvaluationCase.elements)
    func decides(item: EvaluationCase) {
        #expect(item.explanation.decision == item.expected)
    }

    @Test(
        "The decision is the one of its statements",
        arguments: EvaluationCase.layers + EvaluationCase.elements)
    func names(item: EvaluationCase) throws {
        let explanation = item.explanation
        switch explanation.decision {
        case .allowed(let place), .explicitlyDenied(let place):
            #expect(explanation.deciding.contains { $0.place == place })
        case .implicitlyDenied(let layer):
            #expect(explanation.deciding.isEmpty)
            #expect(explanation.nearMisses.allSatisfy { $0.place.layer == layer && !$0.applies })
        case .allowedToRoot:
            #expect(explanation.verdicts.allSatisfy { !$0.applies || $0.effect == .allow })
        }
    }
}
