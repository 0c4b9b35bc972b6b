import Testing

@testable import Onboarding

@Suite("A policy document as a value")
struct PolicyRulesTests {
    private static let right = """
        {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:PutObject",
        "Resource": "arn:aws:s3:::acme-exports/*"}]}
        """

    private func findings(_ text: String) -> [Finding] {
        Rules.findings(.policy, text)
    }

    @Test("what IAM takes has no finding")
    func right() {
        #expect(findings(Self.right).isEmpty)
    }

    @Test("the version of DinMo’s page is named, and mended")
    func version() throws {
        let found = try #require(findings(Self.right.replacing("2012-10-17", with: "2025-10-17")).first)
        #expect(found.rule == "policy.version")
        #expect(found.message.en == "IAM has no policy version “2025-10-17”; write 2012-10-17.")
        #expect(found.fix == Self.right)
        #expect(found.range == 13..<23)
    }

    @Test("a document without a version is only warned about")
    func noVersion() throws {
        let found = try #require(
            findings(Self.right.replacing("\"Version\": \"2012-10-17\", ", with: "")).first)
        #expect(found.verdict == .warning)
        #expect(found.message.en.hasPrefix("There is no Version, so IAM takes 2008-10-17"))
    }

    @Test("the place of a mistake in the JSON is named")
    func json() throws {
        let found = try #require(findings("{\n  \"Version\" \"2012-10-17\"}").first)
        #expect(found.message.en == "This is not JSON: line 2, character 13: “\"” stands where a colon must.")
        #expect(found.message.fr.hasPrefix("Ce n’est pas du JSON : ligne 2, caractère 13"))
    }

    @Test("the place of a mistake in the grammar is named")
    func grammar() throws {
        let found = try #require(findings(Self.right.replacing("\"Allow\"", with: "\"allow\"")).first)
        #expect(found.verdict == .invalid)
        #expect(found.message.en == "Statement[0].Effect: “allow” is none of Allow, Deny.")
    }

    @Test("a policy larger than a role’s quota is refused")
    func size() throws {
        let long = Self.right.replacing("acme-exports", with: String(repeating: "a", count: 10_240))
        let found = try #require(findings(long).first)
        #expect(found.rule == "policy.size")
        #expect(found.message.en.contains("IAM takes 10240 in a role"))
    }
}
