import JSON
import Policies
import TestSupport
import Testing

/// Policies out of the texts in which people have them.
@Suite("Policies as they are handed on")
struct WrittenPolicyTests {
    private let policy = LintSample.policy(LintSample.allow())

    private func json(_ text: String) throws -> JSONValue { try WrittenPolicy(text).json }

    @Test("What is put right is the policy that was meant")
    func putsRight() throws {
        let meant = try json(policy)
        for text in [
            policy.replacing("\"", with: "'"),
            policy.replacing("{\"Effect\"", with: "{ // exports\n\"Effect\"").replacing(
                "}]", with: "}, /* end */ ]"),
            "\u{FEFF}" + policy, "resource \"aws_iam_policy\" \"p\" {\n  policy = <<EOF\n\(policy)\nEOF\n}",
            "Take this:\n```json\n\(policy)\n```", policy.rendered, policy.replacing("\"", with: "“"),
            policy.replacing(": ", with: ":\u{A0}"),
        ] {
            #expect(try json(text) == meant, "\(text)")
        }
    }

    @Test("A string keeps what looks like a comment or a comma too many")
    func keepsStrings() throws {
        let text = "{'Statement': [{'Sid': 'a//b,}', 'Note': 'say \"x\"'}]}"
        #expect(
            try json(text).rendered()
                == #"{"Statement":[{"Sid":"a//b,}","Note":"say \"x\""}]}"#)
    }

    @Test(
        "What AWS's commands print holds a policy",
        arguments: [
            #"{"Role": {"RoleName": "r", "AssumeRolePolicyDocument": POLICY}}"#,
            #"{"RoleName": "r", "PolicyName": "p", "PolicyDocument": POLICY}"#,
            #"{"PolicyVersion": {"Document": POLICY, "VersionId": "v1"}}"#,
        ])
    func unwraps(_ answer: String) throws {
        let written = try WrittenPolicy(answer.replacing("POLICY", with: policy))
        #expect(written.json == (try json(policy)))
        #expect(written.issues.map(\.code) == ["inside-document"])
    }

    @Test("A bucket policy comes as a string")
    func unwrapsStrings() throws {
        let answer = JSONValue.object([.init("Policy", .string(policy))]).rendered()
        #expect(try json(answer) == (try json(policy)))
    }

    @Test("A bracket too many or too few is no text around a policy")
    func refusesBrokenBrackets() {
        for text in [policy + "}", String(policy.dropLast()), "{" + policy, "", "{{{{", "{'a': "] {
            #expect(throws: JSONError.self, "\(text)") { try WrittenPolicy(text) }
        }
    }

    @Test("Other JSON is judged as it stands")
    func leavesOthers() throws {
        #expect(PolicyLinter.lint(text: #"{"Parameters": {}}"#).contains { $0.code == "unknown-element" })
    }
}

extension String {
    /// The text as a JSON string.
    fileprivate var rendered: String { JSONValue.string(self).rendered() }
}
