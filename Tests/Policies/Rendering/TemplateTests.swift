import Foundation
import JSON
import Policies
import TestSupport
import Testing

/// Templates and configurations, read back by parsers that others wrote.
@Suite("CloudFormation and Terraform")
struct TemplateTests {
    /// What a case's texts were read as.
    private struct Parsed {
        let findings: [String]
        let cloudFormation: JSONValue
        let terraform: JSONValue
    }

    private static func parse(_ subjects: [(name: String, Blueprint.Subject)]) throws -> [String: Parsed] {
        let cases = subjects.map { name, subject in
            let blueprint = Blueprint(subject: subject, region: "eu-west-3")
            return JSONValue.object([
                .init("name", .string(name)),
                .init(
                    "cloudformation",
                    .string(blueprint.cloudFormationTemplate(BlueprintFixture.words, fileName: "it's.yaml"))),
                .init("terraform", .string(blueprint.terraformConfiguration(BlueprintFixture.words))),
            ])
        }
        let output = try Judge.python(
            "Policies/Rendering/parsed_templates.py", input: Data(JSONValue.array(cases).rendered().utf8))
        let answers = try JSONValue.parse(String(decoding: output, as: UTF8.self))
        var parsed: [String: Parsed] = [:]
        for answer in answers.elements {
            parsed[answer["name"]?.text ?? ""] = Parsed(
                findings: answer["findings"]?.elements.compactMap(\.text) ?? [],
                cloudFormation: answer["cloudformation"] ?? .null, terraform: answer["terraform"] ?? .null)
        }
        return parsed
    }

    @Test(
        "A role is read back as it was meant, whatever its values try to be",
        arguments: [
            BlueprintFixture.role, BlueprintFixture.hostileRole,
        ])
    func role(_ role: RoleBlueprint) throws {
        let parsed = try #require(try Self.parse([("role", .role(role))])["role"])
        let identity = role.identity
        let made = try #require(parsed.cloudFormation["AWS::IAM::Role"])
        #expect(made["RoleName"]?.text == identity.name)
        #expect(made["Path"]?.text == identity.path)
        #expect(made["Description"]?.text == role.description)
        #expect(made["MaxSessionDuration"] == role.maxSessionDuration.map { .number(String($0)) })
        #expect(made["PermissionsBoundary"]?.text == identity.permissionsBoundary)
        #expect(try document(made["AssumeRolePolicyDocument"]) == role.trust)
        let policy = try #require(made["Policies"]?.elements.first)
        #expect(policy["PolicyName"]?.text == identity.policyName)
        #expect(try document(policy["PolicyDocument"]) == identity.permissions)
        #expect(
            made["Tags"]?.elements.map { .init($0["Key"]?.text ?? "", $0["Value"]?.text ?? "") }
                == identity.tags)

        let configured = try #require(parsed.terraform["aws_iam_role"])
        #expect(configured["name"]?.text == identity.name)
        #expect(configured["path"]?.text == identity.path)
        #expect(configured["description"]?.text == role.description)
        #expect(configured["max_session_duration"] == role.maxSessionDuration.map { .number(String($0)) })
        #expect(configured["permissions_boundary"]?.text == identity.permissionsBoundary)
        #expect(try document(configured["assume_role_policy"]) == role.trust)
        #expect(tags(configured["tags"]) == identity.tags)
        let inline = try #require(parsed.terraform["aws_iam_role_policy"])
        #expect(inline["name"]?.text == identity.policyName)
        #expect(try document(inline["policy"]) == identity.permissions)
    }

    @Test("cfn-lint has nothing to say")
    func lint() throws {
        let subjects: [(String, Blueprint.Subject)] = [
            ("role", .role(BlueprintFixture.role)), ("user", .user(BlueprintFixture.identity)),
            ("bucket", .bucketPolicy(bucket: "acme-exports", BlueprintFixture.plainBucketPolicy)),
            ("policy", .managedPolicy(BlueprintFixture.managedPolicy)),
            (
                "variables",
                .user(
                    IdentityBlueprint(
                        name: "u", policyName: "p",
                        permissions: BlueprintFixture.permissions(folder: "a*b?c$d")))
            ),
        ]
        let parsed = try Self.parse(subjects)
        try #require(parsed.count == subjects.count)
        for (name, parsed) in parsed { #expect(parsed.findings == [], "\(name)") }
    }

    @Test("A user, a bucket's policy and a managed policy are read back as they were meant")
    func others() throws {
        let parsed = try Self.parse([
            ("user", .user(BlueprintFixture.identity)),
            ("bucket", .bucketPolicy(bucket: "acme-exports", BlueprintFixture.bucketPolicy)),
            ("policy", .managedPolicy(BlueprintFixture.managedPolicy)),
        ])
        let user = try #require(parsed["user"])
        #expect(user.cloudFormation["AWS::IAM::User"]?["UserName"]?.text == "acme-exports")
        #expect(
            try document(
                user.cloudFormation["AWS::IAM::User"]?["Policies"]?.elements.first?["PolicyDocument"])
                == BlueprintFixture.identity.permissions)
        #expect(
            try document(user.terraform["aws_iam_user_policy"]?["policy"])
                == BlueprintFixture.identity.permissions)
        #expect(tags(user.terraform["aws_iam_user"]?["tags"]) == BlueprintFixture.identity.tags)
        for template in [user.cloudFormation, user.terraform] {
            #expect(!template.rendered().lowercased().contains("accesskey"), "no template makes a secret")
        }

        let bucket = try #require(parsed["bucket"])
        #expect(bucket.cloudFormation["AWS::S3::BucketPolicy"]?["Bucket"]?.text == "acme-exports")
        #expect(
            try document(bucket.cloudFormation["AWS::S3::BucketPolicy"]?["PolicyDocument"])
                == BlueprintFixture.bucketPolicy)
        #expect(
            try document(bucket.terraform["aws_s3_bucket_policy"]?["policy"]) == BlueprintFixture.bucketPolicy
        )

        let policy = try #require(parsed["policy"])
        let managed = BlueprintFixture.managedPolicy
        #expect(
            try document(policy.cloudFormation["AWS::IAM::ManagedPolicy"]?["PolicyDocument"])
                == managed.document)
        #expect(policy.cloudFormation["AWS::IAM::ManagedPolicy"]?["ManagedPolicyName"]?.text == managed.name)
        #expect(try document(policy.terraform["aws_iam_policy"]?["policy"]) == managed.document)
        #expect(tags(policy.terraform["aws_iam_policy"]?["tags"]) == managed.tags)
    }

    @Test("The header names the command, and no line of it can end it")
    func header() {
        let template = Blueprint(subject: .role(BlueprintFixture.role), region: "eu-west-3")
            .cloudFormationTemplate(BlueprintFixture.words, fileName: "it's.yaml")
        let comments = template.split(separator: "\n").prefix { $0.hasPrefix("#") }.map(String.init)
        #expect(
            comments.last
                == "#   aws cloudformation deploy --template-file 'it'\\''s.yaml' --stack-name 's3-onboard-acme-exports' "
                + "--capabilities CAPABILITY_NAMED_IAM --region 'eu-west-3'")
        #expect(comments.contains("# Two lines"))
    }

    @Test("The same blueprint gives the same bytes")
    func stable() {
        let blueprint = Blueprint(subject: .role(BlueprintFixture.hostileRole))
        let words = BlueprintFixture.words
        for _ in 0..<20 {
            #expect(blueprint.terraformConfiguration(words) == blueprint.terraformConfiguration(words))
            #expect(
                blueprint.cloudFormationTemplate(words, fileName: "x")
                    == blueprint.cloudFormationTemplate(words, fileName: "x"))
            #expect(blueprint.shellScript(words) == blueprint.shellScript(words))
        }
    }

    private func document(_ value: JSONValue?) throws -> PolicyDocument {
        try PolicyDocument(json: try #require(value))
    }

    private func tags(_ value: JSONValue?) -> [Blueprint.Tag] {
        guard case .object(let members)? = value else { return [] }
        return members.map { .init($0.name, $0.value.text ?? "") }
    }
}
