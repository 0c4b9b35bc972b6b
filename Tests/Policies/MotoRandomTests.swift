import Policies
import TestSupport
import Testing

/// Random small policies, tried in moto: our evaluator must see each request as moto does.
@Suite("moto as a judge of random policies")
struct MotoRandomTests {
    private static let seed: UInt64 = 0x5EED_3000
    private static let bucket = "acme-exports"
    private static let keys = ["exports/a", "exports/b/c", "exportsx/a", "root"]
    private static let actions = [
        "s3:PutObject", "s3:GetObject", "s3:DeleteObject", "s3:GetObjectAcl", "s3:PutObjectAcl",
        "s3:AbortMultipartUpload",
    ]

    /// What moto does otherwise than AWS, by the page that AWS says it on.
    private enum MotoGap: String, CaseIterable {
        /// moto has no condition keys: a statement whose condition does not hold denies what it names.
        /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html
        case conditions
        /// moto takes a statement without `Resource` for one about everything, and never denies by it.
        /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html
        case notResource
        /// moto minds the case of actions.
        /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
        case actionCase

        func isIn(_ policy: PolicyDocument) -> Bool {
            policy.statements.contains { statement in
                switch self {
                case .actionCase: return statement.actions.values.contains { $0.hasPrefix("s3:putobject") }
                case .conditions: return !statement.conditions.isEmpty
                case .notResource:
                    if case .excluding = statement.resources { return true }
                    return false
                }
            }
        }
    }

    private static func statement(_ random: inout SeededRandom) -> Statement {
        let actions = random.some(
            actions + ["s3:*", "s3:Get*", "s3:*Object", "s3:putobject*", "*", "iam:*"], most: 3)
        let resources = random.some(keys + ["*", "exports/*", "exports*", "*/a", "exports/*/c"], most: 2)
            .map { "arn:aws:s3:::\(bucket)/\($0)" }
        let isComplement = random.chance(10)
        return Statement(
            effect: random.chance(25) ? .deny : .allow,
            actions: random.chance(15) ? .excluding(actions) : .including(actions),
            resources: isComplement
                ? .excluding(resources) : .including(random.chance(10) ? ["*"] : resources),
            conditions: random.chance(10) ? [.init("Bool", "aws:SecureTransport", ["true"])] : [])
    }

    private static func item(_ index: Int, _ random: inout SeededRandom) -> MotoAuthorization.Case {
        let statements = (0..<Int.random(in: 1...3, using: &random)).map { _ in statement(&random) }
        let questions = actions.flatMap { action in
            keys.map { MotoAuthorization.Request(action, bucket: bucket, key: $0) }
        }
        return MotoAuthorization.Case(
            name: "policy \(index)", carrier: .user, permissions: PolicyDocument(statements: statements),
            requests: Array(questions.shuffled(using: &random).prefix(8)))
    }

    @Test("Both allow and deny the same, but for what moto does not know")
    func agrees() throws {
        var random = SeededRandom(seed: Self.seed)
        let cases = (0..<120).map { Self.item($0, &random) }
        let policies = Dictionary(uniqueKeysWithValues: cases.map { ($0.name, $0.permissions) })
        var explained: Set<MotoGap> = []
        for disagreement in try MotoAuthorization.disagreements(cases) {
            let policy = try #require(policies[disagreement.name])
            let gaps = MotoGap.allCases.filter { $0.isIn(policy) }
            #expect(!gaps.isEmpty, "seed \(Self.seed): \(disagreement)\n\(policy.rendered())")
            explained.formUnion(gaps)
        }
        #expect(explained == Set(MotoGap.allCases), "A gap that moto has closed is no exception any more.")
    }
}
