import Foundation
import JSON
import Policies
import TestSupport
import Testing

/// The scripts, linted by shellcheck and run by the real AWS CLI against moto; boto3 reads back what they made.
@Suite("Shell scripts")
struct ScriptTests {
    private static let cases: [ScriptJudge.Case] = {
        let role = Blueprint.Subject.role(BlueprintFixture.role)
        let bucket = Blueprint.Subject.bucketPolicy(bucket: "acme-exports", BlueprintFixture.bucketPolicy)
        let policy = Blueprint.Subject.managedPolicy(BlueprintFixture.managedPolicy)
        return [
            .init("role", role, before: [limits]),
            .init("hostile role", .role(BlueprintFixture.hostileRole)),
            .init("existing role", role, before: [limits] + someonesRole),
            .init("another account", role, account: "999988887777"),
            .init("user", .user(BlueprintFixture.identity), before: [limits]),
            .init("bucket", bucket, before: [Self.bucket]),
            .init("bucket with a policy", bucket, before: [Self.bucket, someonesPolicy]),
            .init(
                "bucket to replace", bucket, before: [Self.bucket, someonesPolicy], arguments: ["--replace"]),
            .init("policy", policy),
            .init("full policy", policy, before: fullPolicy),
        ]
    }()

    private static let answers = Result { try ScriptJudge.judge(cases) }

    private func answer(_ name: String) throws -> JSONValue {
        let answer = try #require(try Self.answers.get()[name])
        #expect(answer["lint"]?.text == "", "shellcheck and bash find nothing")
        #expect(answer["left"]?.elements == [], "no file stays, and no value was run")
        return answer
    }

    private func expectRole(_ role: RoleBlueprint, in answer: JSONValue) throws {
        let made = try #require(answer["roles"]?[role.identity.name])
        #expect(
            made["arn"]?.text == "arn:aws:iam::123456789012:role\(role.identity.path)\(role.identity.name)")
        #expect(try PolicyDocument(json: try #require(made["trust"])) == role.trust)
        let policy = try #require(made["policies"]?[role.identity.policyName])
        #expect(try PolicyDocument(json: policy) == role.identity.permissions)
        #expect(made["description"]?.text == role.description)
        #expect(made["permissionsBoundary"]?.text == role.identity.permissionsBoundary)
        for tag in role.identity.tags { #expect(made["tags"]?[tag.key]?.text == tag.value, "\(tag.key)") }
        #expect(made["maxSessionDuration"] == .number(String(role.maxSessionDuration ?? 3600)))
    }

    @Test("A role is made, and made again without harm")
    func role() throws {
        let answer = try answer("role")
        let runs = try #require(answer["runs"]?.elements)
        for run in runs {
            #expect(run["status"] == .number("0"))
            #expect(
                run["output"]?.text == "arn:aws:iam::123456789012:role/exports/acme-exports\n",
                "the ARN is all that is printed")
        }
        #expect(runs[0]["errors"]?.text == "Making it's $(touch PWNED).\n")
        #expect(runs[1]["errors"]?.text == "Updating it.\n")
        try expectRole(BlueprintFixture.role, in: answer)
        #expect(answer["roles"]?.names == ["acme-exports"])
    }

    @Test("No value of a role is run, split or read as a file")
    func hostileRole() throws {
        let answer = try answer("hostile role")
        for run in try #require(answer["runs"]?.elements) {
            #expect(run["status"] == .number("0"), "\(run["errors"]?.text ?? "")")
        }
        try expectRole(BlueprintFixture.hostileRole, in: answer)
    }

    @Test("A role that is there is brought up to date, and its other policies and tags stay")
    func existingRole() throws {
        let answer = try answer("existing role")
        try expectRole(BlueprintFixture.role, in: answer)
        let role = try #require(answer["roles"]?["acme-exports"])
        #expect(role["policies"]?.names.sorted() == ["by-hand", "write"])
        #expect(role["tags"]?["own"]?.text == "x")
    }

    @Test("Credentials of another account change nothing")
    func anotherAccount() throws {
        let answer = try answer("another account")
        for run in try #require(answer["runs"]?.elements) {
            #expect(run["status"] == .number("1"))
            #expect(run["errors"]?.text == "Another account.\n")
        }
        #expect(answer["roles"]?.names == [])
    }

    @Test("A user is made without any key, which only a comment tells how to make")
    func user() throws {
        let answer = try answer("user")
        let user = try #require(answer["users"]?["acme-exports"])
        #expect(user["arn"]?.text == "arn:aws:iam::123456789012:user/exports/acme-exports")
        #expect(
            try PolicyDocument(json: try #require(user["policies"]?["write"]))
                == BlueprintFixture.identity.permissions)
        #expect(user["keys"] == .number("0"))
        #expect(user["tags"]?["managed-by"]?.text == "s3-onboard")
        let script = Blueprint(subject: .user(BlueprintFixture.identity)).shellScript(BlueprintFixture.words)
        #expect(
            script.hasSuffix("\n# Make the key:\n#   aws iam create-access-key --user-name='acme-exports'\n"))
    }

    @Test("A bucket's policy is put once, and somebody else's is replaced only on request")
    func bucketPolicy() throws {
        let fresh = try answer("bucket")
        #expect(fresh["runs"]?.elements.map { $0["status"] } == [.number("0"), .number("0")])
        #expect(fresh["runs"]?.elements.last?["errors"]?.text == "The same.\n")
        #expect(
            try PolicyDocument(json: try #require(fresh["bucketPolicies"]?["acme-exports"]))
                == BlueprintFixture.bucketPolicy)

        let refused = try answer("bucket with a policy")
        #expect(refused["runs"]?.elements.map { $0["status"] } == [.number("1"), .number("1")])
        #expect(refused["runs"]?.elements[0]["errors"]?.text?.hasSuffix("Another policy.\n") == true)
        #expect(refused["bucketPolicies"]?["acme-exports"]?["Statement"] == .array([]))

        let replaced = try answer("bucket to replace")
        #expect(
            try PolicyDocument(json: try #require(replaced["bucketPolicies"]?["acme-exports"]))
                == BlueprintFixture.bucketPolicy)
    }

    @Test("A managed policy gets a new version only where it differs, and room is made for it")
    func managedPolicy() throws {
        let policy = BlueprintFixture.managedPolicy
        let fresh = try answer("policy")
        let arn = "arn:aws:iam::123456789012:policy/exports/read-exports"
        #expect(fresh["runs"]?.elements.map { $0["output"]?.text } == ["\(arn)\n", "\(arn)\n"])
        #expect(fresh["managedPolicies"]?[arn]?["versions"] == .number("1"))

        let updated = try answer("full policy")
        #expect(updated["runs"]?.elements.map { $0["status"] } == [.number("0"), .number("0")])
        #expect(updated["managedPolicies"]?[arn]?["versions"] == .number("5"))
        #expect(
            try PolicyDocument(json: try #require(updated["managedPolicies"]?[arn]?["document"]))
                == policy.document)
    }
}

// MARK: What is there before

extension ScriptTests {
    private static let limits = ScriptJudge.Call(
        "iam", "create_policy",
        [
            .init("PolicyName", .string("limits")),
            .init("PolicyDocument", .string(BlueprintFixture.permissions().rendered())),
        ])

    private static let someonesRole = [
        ScriptJudge.Call(
            "iam", "create_role",
            [
                .init("RoleName", .string("acme-exports")), .init("Path", .string("/exports/")),
                .init(
                    "AssumeRolePolicyDocument",
                    .string(BlueprintFixture.trust.rendered().replacing("40cef540", with: "00000000"))),
                .init(
                    "Tags", .array([.object([.init("Key", .string("own")), .init("Value", .string("x"))])])),
            ]),
        ScriptJudge.Call(
            "iam", "put_role_policy",
            [
                .init("RoleName", .string("acme-exports")), .init("PolicyName", .string("by-hand")),
                .init("PolicyDocument", .string(BlueprintFixture.permissions().rendered())),
            ]),
    ]

    private static let bucket = ScriptJudge.Call(
        "s3", "create_bucket", [.init("Bucket", .string("acme-exports"))])
    private static let someonesPolicy = ScriptJudge.Call(
        "s3", "put_bucket_policy",
        [
            .init("Bucket", .string("acme-exports")),
            .init("Policy", .string(#"{"Version":"2012-10-17","Statement":[]}"#)),
        ])

    /// IAM keeps five versions.
    private static let fullPolicy: [ScriptJudge.Call] = {
        let document = JSONValue.Member("PolicyDocument", .string(BlueprintFixture.permissions().rendered()))
        let arn = "arn:aws:iam::123456789012:policy/exports/read-exports"
        let first = ScriptJudge.Call(
            "iam", "create_policy",
            [.init("PolicyName", .string("read-exports")), .init("Path", .string("/exports/")), document])
        let version = ScriptJudge.Call(
            "iam", "create_policy_version", [.init("PolicyArn", .string(arn)), document])
        return [first] + Array(repeating: version, count: 4)
    }()
}
