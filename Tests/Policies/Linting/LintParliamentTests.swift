import Foundation
import JSON
import Policies
import TestSupport
import Testing

/// parliament, a policy linter by others, agrees where it has an opinion.
@Suite("The linter beside parliament")
struct LintParliamentTests {
    private struct Verdict: Decodable {
        var name: String
        var findings: [String]
    }

    /// What parliament calls what we find. It reads every policy as one of permissions, so that trust and bucket
    /// policies are not put to it.
    private static let names = [
        "unknown-version": "INVALID_VERSION", "missing-version": "NO_VERSION", "old-version": "OLD_VERSION",
        "duplicate-sid": "DUPLICATE_SID", "sid-characters": "INVALID_SID",
        "unknown-service": "UNKNOWN_PREFIX",
        "unknown-action": "UNKNOWN_ACTION", "api-call-as-action": "UNKNOWN_ACTION",
        "action-without-resource": "RESOURCE_MISMATCH", "unknown-operator": "UNKNOWN_OPERATOR",
        "condition-key-not-carried": "UNKNOWN_CONDITION_FOR_ACTION",
        "unknown-condition-key": "UNKNOWN_CONDITION_FOR_ACTION",
    ]

    private static func ask(_ policies: [(name: String, text: String)]) throws -> [String: Set<String>] {
        let input = JSONValue.array(
            policies.map { .object([.init("name", .string($0.name)), .init("policy", .string($0.text))]) })
        let output = try Judge.python("Policies/parliament_findings.py", input: Data(input.rendered().utf8))
        let verdicts = try JSONDecoder().decode([Verdict].self, from: output)
        return Dictionary(
            uniqueKeysWithValues: verdicts.map { verdict in
                (verdict.name, Set(verdict.findings.map { String($0.prefix { $0 != ":" }) }))
            })
    }

    @Test("It finds what we find, and spares what we spare")
    func agrees() throws {
        let cases = LintCases.all.enumerated().filter { _, sample in
            Self.names[sample.code] != nil && sample.use == nil && sample.path != "Statement[1]"
                && !sample.wrong.contains("Principal")
        }
        let answers = try Self.ask(
            cases.flatMap {
                [("\($0.offset) wrong", $0.element.wrong), ("\($0.offset) right", $0.element.right)]
            })
        #expect(cases.count >= 12)
        for (index, sample) in cases {
            let name = try #require(Self.names[sample.code])
            #expect(
                answers["\(index) wrong"]?.contains(name) == true,
                "\(sample.description): \(answers["\(index) wrong"] ?? [])")
            #expect(answers["\(index) right"]?.contains(name) == false, "\(sample.description)")
        }
    }
}
