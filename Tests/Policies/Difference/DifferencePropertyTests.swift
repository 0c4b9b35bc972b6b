import Policies
import TestSupport
import Testing

/// The difference of random policies, judged by the evaluator's answers to every request of their world.
@Suite("Difference of random policies")
struct DifferencePropertyTests {
    private static let seed: UInt64 = 0x5EED_2026

    private func isAllowed(_ request: AuthorizationRequest, by policy: PolicyDocument) -> Bool {
        PolicyEvaluator.evaluate(request, identityPolicies: [policy]).isAllowed
    }

    @Test("A policy in other words is the same policy")
    func reshuffled() {
        var random = RandomPolicies(random: SeededRandom(seed: Self.seed))
        for _ in 0..<100 {
            let policy = random.policy()
            let other = random.reshuffled(policy)
            let result = PolicyDifference(deployed: other, expected: policy)
            #expect(result.isEmpty, "seed \(Self.seed): \(result)\n\(policy.rendered())\n\(other.rendered())")
        }
    }

    @Test("What only one policy allows is in the list of more or of less")
    func agreesWithEvaluator() {
        var random = RandomPolicies(random: SeededRandom(seed: Self.seed &+ 1))
        var (different, alike) = (0, 0)
        for _ in 0..<120 {
            let (deployed, expected) = (random.policy(), random.policy())
            let result = PolicyDifference(deployed: deployed, expected: expected)
            let decisions = RandomPolicies.requests.map { request in
                (deployed: isAllowed(request, by: deployed), expected: isAllowed(request, by: expected))
            }
            let words = "seed \(Self.seed &+ 1)\n\(deployed.rendered())\n\(expected.rendered())"
            if decisions.contains(where: { $0.deployed && !$0.expected }) {
                different += 1
                #expect(!result.more.isEmpty, "\(words)")
            }
            if decisions.contains(where: { !$0.deployed && $0.expected }) {
                #expect(!result.less.isEmpty, "\(words)")
            }
            if result.isEmpty { alike += 1 }
        }
        #expect(different > 40, "The sample must tell policies apart.")
        #expect(alike < 20)
    }

    @Test("What is more lets a request through that the expected policy does not")
    func moreIsSeen() {
        var random = RandomPolicies(random: SeededRandom(seed: Self.seed &+ 2))
        var seen = 0
        for _ in 0..<100 {
            // Statements that allow plain actions on plain keys: the requests can show each of them.
            func plain() -> PolicyDocument {
                PolicyDocument(
                    statements: (0..<2).map { _ in
                        .allow(
                            random.random.some(RandomPolicies.actions, most: 2),
                            on: random.random.some(RandomPolicies.keys, most: 2).map {
                                "arn:aws:s3:::b/\($0)"
                            })
                    })
            }
            let (deployed, expected) = (plain(), plain())
            let result = PolicyDifference(deployed: deployed, expected: expected)
            let isOpener = RandomPolicies.requests.contains {
                isAllowed($0, by: deployed) && !isAllowed($0, by: expected)
            }
            #expect(result.more.isEmpty != isOpener, "\(deployed.rendered())\n\(expected.rendered())")
            if isOpener { seen += 1 }
        }
        #expect(seen > 25)
    }

    @Test("A grant that is added is more, one that is taken away is less")
    func addedAndRemoved() {
        var random = RandomPolicies(random: SeededRandom(seed: Self.seed &+ 3))
        for _ in 0..<100 {
            let policy = random.policy()
            var wider = policy
            wider.statements.append(.allow(["s3:PutObjectAcl"], on: ["arn:aws:s3:::other/*"]))
            let hasDeny = policy.statements.contains { $0.effect == .deny || $0.isWide }
            guard !hasDeny else { continue }
            let result = PolicyDifference(deployed: wider, expected: policy)
            #expect(result.more.map(\.actions) == [.including(["s3:PutObjectAcl"])], "\(policy.rendered())")
            #expect(result.less == [])
            #expect(PolicyDifference(deployed: policy, expected: wider).less == result.more)
        }
    }
}

extension Statement {
    /// Whether it may reach what it does not name.
    fileprivate var isWide: Bool {
        if case .including = actions, case .including = resources { false } else { true }
    }
}
