import JSON
import Platforms
import Policies
import Testing

@testable import Onboarding

/// The platforms' documents, word for word: what they get wrong is what is found, and nothing else.
@Suite struct DocumentLintTests {
    private static func findings(_ text: String, platform id: String? = nil) -> [String] {
        let platform = id.flatMap { PlatformCatalog.platform(id: $0) }
        return PolicyLinter.lint(text: text, context: LintContext(platform: platform)).map {
            "\($0.severity.rawValue) \($0.path) \($0.code)"
        }
    }

    @Test(arguments: [DocumentSamples.dinmoPermissions, DocumentSamples.dinmoAccessKey])
    func dinmosPermissions(text: String) {
        #expect(
            Self.findings(text) == [
                "error Version unknown-version", "error Statement[0].Resource[0] placeholder",
                "error Statement[0].Resource[1] placeholder", "warning Statement[0].Resource[1] whole-bucket",
            ])
    }

    @Test func dinmosTrust() {
        #expect(
            Self.findings(DocumentSamples.dinmoTrust)
                == ["error Statement[0].Condition.StringEquals.sts:ExternalId placeholder"])
    }

    @Test func adobesPermissions() {
        #expect(
            Self.findings(DocumentSamples.adobePermissions) == [
                "error Statement[0].Action[3] action-without-resource",
                "error Statement[0].Resource placeholder", "error Statement[1].Resource placeholder",
            ])
    }

    @Test func adobesTrust() {
        #expect(
            Self.findings(DocumentSamples.adobeTrust) == [
                "error Statement[0] external-id-missing", "warning Statement[0].Condition empty-condition",
            ])
    }

    /// With a bucket of one's own, --fix leaves of Adobe's policy what the pack makes of it: the same permissions.
    @Test func adobesPermissionsRepaired() throws {
        let text = DocumentSamples.adobePermissions.replacing("bucket/folder", with: "acme-exports/in")
            .replacing(":::bucket", with: ":::acme-exports")
        let repair = PolicyRepair(try JSONValue.parse(text), context: LintContext(platform: nil))
        #expect(repair.remaining.isEmpty)
        let request = { (action: String, resource: String) in
            AuthorizationRequest(
                principal: "arn:aws:sts::111122223333:assumed-role/adobe/s", action: action,
                resource: resource)
        }
        let before = try PolicyDocument(parsing: text)
        let after = try PolicyDocument(json: repair.json)
        let location = request("s3:GetBucketLocation", "arn:aws:s3:::acme-exports")
        #expect(!PolicyEvaluator.evaluate(location, identityPolicies: [before]).isAllowed)
        #expect(PolicyEvaluator.evaluate(location, identityPolicies: [after]).isAllowed)
        for action in ActionCatalog.all.filter({
            $0.name.hasPrefix("s3:") && $0.name != "s3:GetBucketLocation"
        }) {
            for resource in [
                "arn:aws:s3:::acme-exports", "arn:aws:s3:::acme-exports/in/x",
                "arn:aws:s3:::acme-exports/out/x",
            ] {
                // On resources of its own level; on others no request is ever made.
                guard (action.level == .object) == resource.contains("/") else { continue }
                let asked = request(action.name, resource)
                #expect(
                    PolicyEvaluator.evaluate(asked, identityPolicies: [before]).isAllowed
                        == PolicyEvaluator.evaluate(asked, identityPolicies: [after]).isAllowed,
                    "\(action.name) on \(resource)")
            }
        }
    }

    /// The other vendors' documents, by the mistakes that are known of them.
    @Test(arguments: [
        // RudderStack: the list stands on the objects.
        (
            #""s3:ListBucket""#, #""arn:aws:s3:::<BUCKET>/*""#,
            ["action-without-resource", "placeholder", "whole-bucket"]
        ),
        // Braze: every bucket whose name begins alike.
        (
            #"["s3:PutObject", "s3:ListBucket"]"#, #""arn:aws:s3:::INSERTBUCKETNAME*""#,
            ["bucket-prefix", "placeholder"]
        ),
        // Buildkite: the escapes of a template.
        (#""s3:PutObject""#, #""arn\\:aws\\:s3\\:\\:\\:acme-exports/in/*""#, ["arn-escapes"]),
        // Adobe, with the placeholder of the whole resource.
        (#""s3:PutObject""#, #""arn:aws:s3:::bucket/folder/*""#, ["placeholder"]),
    ])
    func otherVendors(actions: String, resources: String, codes: [String]) {
        let text = """
            {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": \(actions), "Resource": \(resources)}]}
            """
        let found = PolicyLinter.lint(text: text, context: LintContext(platform: nil)).map(\.code)
        #expect(found.sorted() == codes)
    }

    @Test func placeholdersOfAPackCount() {
        let text = """
            {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
             "Resource": "arn:aws:iam::{didomi-aws-account-id}:role/{bucket-name}-role"}]}
            """
        #expect(Self.findings(text, platform: "didomi") == ["error Statement[0].Resource placeholder"])
    }
}
