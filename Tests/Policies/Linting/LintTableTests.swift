import JSON
import Policies
import TestSupport
import Testing

@Suite("What the linter finds")
struct LintTableTests {
    @Test("Each code has a policy that has it, at its place", arguments: LintCases.all)
    func findsEach(_ sample: LintCase) throws {
        let findings = sample.findings(sample.wrong)
        let found = try #require(
            findings.first { $0.code == sample.code }, "\(findings.map { "\($0.code) at \($0.path)" })")
        #expect(found.path.description == sample.path)
        #expect(found.severity == sample.severity)
        if sample.isAlone { #expect(findings.map(\.code) == [sample.code]) }
    }

    @Test("A near miss has it not, and is clean of anything but notes", arguments: LintCases.all)
    func sparesNearMisses(_ sample: LintCase) {
        let findings = sample.findings(sample.right)
        #expect(!findings.contains { $0.code == sample.code })
        #expect(
            findings.filter { $0.severity == .error }.isEmpty,
            "\(findings.map { "\($0.code) at \($0.path)" })")
    }

    @Test("A text that is no JSON is told by line and character")
    func tellsWhereJSONEnds() throws {
        let finding = try #require(PolicyLinter.lint(text: "{\n  \"Version\" \"2012-10-17\"}").first)
        guard case .grammar(.notJSON(let error)) = finding.issue else {
            Issue.record("\(finding)")
            return
        }
        #expect((error.line, error.column) == (2, 13))
    }

    @Test("All that is wrong is told, in the order of the policy")
    func tellsEverything() {
        let findings = PolicyLinter.lint(
            text: """
                {"Version": "2025-10-17", "Statement": [
                  {"Sid": "a b", "Effect": "Allow", "Action": ["s3:PutObject", "s3:GetBucketLocation"],
                   "Resource": "arn:aws:s3:::${bucketName}/*"}]}
                """)
        #expect(
            findings.map { "\($0.path) \($0.code)" } == [
                "Version unknown-version", "Statement[0].Sid sid-characters",
                "Statement[0].Action[1] action-without-resource", "Statement[0].Resource placeholder",
                "Statement[0].Resource whole-bucket",
            ])
    }

    @Test("The kind of policy is told by its own words")
    func detectsUse() throws {
        func use(_ statement: String) throws -> PolicyUse {
            PolicyLinter.detectedUse(of: try JSONValue.parse(LintSample.policy(statement)))
        }
        #expect(try use(LintSample.trust()) == .trust)
        #expect(try use(LintSample.bucket()) == .bucket)
        #expect(try use(LintSample.allow()) == .identity)
        #expect(
            try use(LintSample.allow(#""sts:AssumeRole""#, on: #""arn:aws:iam::111122223333:role/r""#))
                == .identity)
        #expect(try use(#"{"Effect": "Allow", "Action": "sts:AssumeRole"}"#) == .trust)
    }

    @Test("What is known of the role's account and ExternalId counts")
    func usesContext() {
        let trust = LintSample.policy(LintSample.trust(#"{"AWS": "111122223333"}"#, where: nil))
        let own = PolicyLinter.lint(text: trust, context: LintContext(ownAccount: "111122223333"))
        #expect(!own.contains { $0.code == "external-id-missing" })
        let other = PolicyLinter.lint(text: trust, context: LintContext(ownAccount: "444455556666"))
        #expect(other.contains { $0.code == "external-id-missing" })
    }
}
