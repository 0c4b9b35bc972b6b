import Policies
import Testing

/// Why a request is denied, statement by statement.
@Suite("Explanations")
struct ExplanationTests {
    @Test("Each reason is named with what was expected")
    func reasons() {
        let condition = Statement.Condition("StringEquals", "aws:username", ["bob"])
        let policy = Sample.policy(
            .allow(["s3:GetObject"]), .allow(on: ["arn:aws:s3:::other/*"]), .allow(where: [condition]),
            .allow().naming("*"))
        let explanation = PolicyEvaluator.explain(
            Sample.request(context: ["aws:username": ["ada"]]), identityPolicies: [policy])
        #expect(explanation.decision == .implicitlyDenied(.identity))
        #expect(
            explanation.verdicts.map(\.mismatches) == [
                [.action(.including(["s3:GetObject"]))],
                [.resource(.including(["arn:aws:s3:::other/*"]))],
                [.condition(condition, actual: ["ada"])],
                [.misplaced],
            ])
        #expect(explanation.nearMisses.map(\.place.statement) == [1, 2, 3], "the action's own statements")
    }

    @Test("What fails in fewer points comes first")
    func nearest() {
        let policy = Sample.policy(
            .allow(on: ["arn:aws:s3:::other/*"], where: [.init("Null", "aws:username", ["false"])]),
            .allow(on: ["arn:aws:s3:::other/*"]))
        let explanation = PolicyEvaluator.explain(Sample.request(), identityPolicies: [policy])
        #expect(explanation.nearMisses.map(\.place.statement) == [1, 0])
    }

    @Test("A trust policy that asks for another ExternalId says which")
    func trust() {
        let condition = Statement.Condition("StringEquals", "sts:ExternalId", ["right"])
        let statement = Statement(
            effect: .allow, principals: .including(.listed([.init(.aws, Sample.role)])),
            actions: .including(["sts:AssumeRole"]), conditions: [condition])
        func explain(_ context: [String: [String]], by caller: String = Sample.role) -> [Mismatch] {
            PolicyEvaluator.explainTrust(
                Sample.request("sts:AssumeRole", on: Sample.role, by: caller, context: context),
                trust: Sample.policy(statement)
            ).verdicts[0].mismatches
        }
        #expect(explain(["sts:ExternalId": ["wrong"]]) == [.condition(condition, actual: ["wrong"])])
        #expect(explain([:]) == [.condition(condition, actual: nil)])
        #expect(
            explain(["sts:ExternalId": ["right"]], by: Sample.user)
                == [.principal(.including(.listed([.init(.aws, Sample.role)])))])
        #expect(explain(["sts:ExternalId": ["right"]]) == [])
    }
}
