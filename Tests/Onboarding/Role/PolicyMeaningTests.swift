import Policies
import Testing

@testable import Onboarding

/// Which policies mean the same.
@Suite struct PolicyMeaningTests {
    private func policy(
        sid: String? = nil, actions: [String] = ["s3:PutObject", "s3:GetObject"],
        principal: String = "111122223333", condition: Statement.Condition? = nil
    ) -> PolicyDocument {
        PolicyDocument(statements: [
            Statement(
                sid: sid, effect: .allow, principals: .including(.listed([.init(.aws, principal)])),
                actions: .including(actions), conditions: condition.map { [$0] } ?? [])
        ])
    }

    private func same(_ left: PolicyDocument, _ right: PolicyDocument) -> Bool {
        PolicyMeaning(left) == PolicyMeaning(right)
    }

    @Test func orderNamesAndCaseOfActionsMeanNothing() {
        #expect(same(policy(), policy(sid: "Write", actions: ["s3:getobject", "s3:putObject"])))
    }

    @Test func anAccountIDIsItsRoot() {
        #expect(same(policy(), policy(principal: "arn:aws:iam::111122223333:root")))
        #expect(!same(policy(), policy(principal: "arn:aws:iam::111122223333:user/root")))
    }

    @Test func anotherActionConditionOrVersionMeansSomethingElse() {
        #expect(!same(policy(), policy(actions: ["s3:PutObject"])))
        let condition = Statement.Condition("StringEquals", "sts:ExternalId", ["a"])
        #expect(!same(policy(), policy(condition: condition)))
        #expect(
            same(
                policy(condition: condition),
                policy(condition: .init("StringEquals", "STS:externalid", ["a"]))),
            "condition keys have no case")
        #expect(
            !same(
                policy(condition: condition),
                policy(condition: .init("StringEquals", "sts:ExternalId", ["A"]))))
        var old = policy()
        old.version = "2008-10-17"
        #expect(!same(policy(), old))
    }

    @Test func aDenyIsNotAnAllow() {
        var denying = policy()
        denying.statements[0].effect = .deny
        #expect(!same(policy(), denying))
    }
}
