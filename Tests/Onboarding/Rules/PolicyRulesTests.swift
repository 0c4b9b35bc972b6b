import Testing

@testable import Onboarding

@Suite("A policy document as a value")
struct PolicyRulesTests {
    private static let right = """
        {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:PutObject",
        "Resource": "arn:aws:s3:::acme-exports/in/*"}]}
        """

    private func findings(_ text: String) -> [Finding] {
        Rules.findings(.policy, text)
    }

    @Test("what IAM takes has no finding")
    func right() {
        #expect(findings(Self.right).isEmpty)
        #expect(Rules.verdict(.policy, Self.right) == .valid)
    }

    @Test("the version of DinMo’s page is named, and mended")
    func version() throws {
        let found = try #require(findings(Self.right.replacing("2012-10-17", with: "2025-10-17")).first)
        #expect(found.rule == "policy.unknown-version")
        #expect(
            found.message.en
                == "Version: IAM has no policy version “2025-10-17”; write 2012-10-17. AWS refuses it with “Syntax errors in policy.”"
        )
        let fix = try #require(found.fix)
        #expect(fix.contains("\"Version\": \"2012-10-17\""))
        #expect(findings(fix).isEmpty)
    }

    @Test("a document without a version is only warned about")
    func noVersion() throws {
        let text = Self.right.replacing("\"Version\": \"2012-10-17\", ", with: "")
        let found = try #require(findings(text).first)
        #expect(found.verdict == .warning)
        #expect(found.message.en.hasPrefix("There is no Version, so IAM takes 2008-10-17"))
        #expect(Rules.verdict(.policy, text) == .warning)
    }

    @Test("the place of a mistake in the JSON is named")
    func json() throws {
        let found = try #require(findings("{\n  \"Version\" \"2012-10-17\"}").first)
        #expect(found.message.en == "This is not JSON: line 2, character 13: “\"” stands where a colon must.")
        #expect(found.message.fr.hasPrefix("Ce n’est pas du JSON : ligne 2, caractère 13"))
        #expect(found.fix == nil)
    }

    @Test("everything that is wrong is named with its place, not only the first")
    func several() {
        let text = Self.right.replacing("\"Allow\"", with: "\"allow\"").replacing(
            "s3:PutObject", with: "s3:Write")
        let found = findings(text)
        #expect(found.map(\.rule) == ["policy.unknown-effect", "policy.unknown-action"])
        #expect(
            found.first?.message.en
                == "Statement[0].Effect: Effect is Allow or Deny, written so, and not “allow”.")
        #expect(found.first?.fix?.contains("\"Allow\"") == true)
    }

    @Test("notes are left out")
    func notes() {
        #expect(findings(Self.right.replacing("{\"Effect\"", with: "{\"Sid\": \"\", \"Effect\"")).isEmpty)
    }

    @Test("the checklist has one line for the whole document")
    func checklist() {
        #expect(Rules.checks(.policy, Self.right).map(\.rule) == ["policy.lint"])
        #expect(Rules.checks(.policy, "{").first?.finding != nil)
    }
}
