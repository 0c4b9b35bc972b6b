import Policies
import Testing

/// A question to the evaluator, its answer, and the page of AWS's documentation that gives it.
struct EvaluationCase: CustomTestStringConvertible {
    let name: String
    /// The page below https://docs.aws.amazon.com/IAM/latest/UserGuide/.
    let page: String
    var identity: [Statement] = []
    var session: [Statement]?
    var boundary: [Statement]?
    var resource: [Statement]?
    var sameAccount = true
    var request = Sample.request()
    let expected: Decision

    var testDescription: String { "\(name) (\(page))" }

    /// What the evaluator says.
    var explanation: Explanation {
        func document(_ statements: [Statement]) -> PolicyDocument { PolicyDocument(statements: statements) }
        return PolicyEvaluator.explain(
            request, identityPolicies: identity.isEmpty ? [] : [document(identity)],
            sessionPolicy: session.map(document), boundary: boundary.map(document),
            resourcePolicy: resource.map(document), sameAccount: sameAccount)
    }
}

extension Decision {
    static func allowed(by layer: Layer, _ statement: Int = 0) -> Decision {
        .allowed(.init(layer, statement: statement))
    }

    static func denied(by layer: Layer, _ statement: Int = 0) -> Decision {
        .explicitlyDenied(.init(layer, statement: statement))
    }
}
