import TestSupport
import Testing

@testable import Sandbox

/// What IAM says to policies that cannot be: the words of `reference/aws.md` 3.1.
@Suite struct PolicyRefusalTests {
    private static let trust = SamplePolicies.trust
    private static let permissions = SamplePolicies.permissions

    @Test(arguments: [
        (permissions.replacing("2012-10-17", with: "2025-10-17"), "Syntax errors in policy."),
        ("{not json", "Syntax errors in policy."),
        (permissions.replacing(#""Effect":"Allow","#, with: ""), "Syntax errors in policy."),
        (trust, "Policy document should not specify a principal."),
        (permissions.replacing(#","Resource":"*""#, with: ""), "Policy statement must contain resources."),
        (
            permissions.replacing(#""Action":"s3:PutObject","#, with: ""),
            "Policy statement must contain actions."
        ),
        (
            permissions.replacing(#""Resource":"*""#, with: #""Resource":"my-bucket/*""#),
            #"Resource my-bucket/* must be in ARN format or "*"."#
        ),
        (
            permissions.replacing("s3:PutObject", with: "PutObject"),
            "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."
        ),
    ])
    func aPermissionsPolicyThatCannotBe(_ policy: String, _ message: String) async throws {
        try await BotoWorld.run { world in
            _ = try world.call(
                "iam", "create_role", ["RoleName": "r", "AssumeRolePolicyDocument": Self.trust]
            ).text("Role.Arn")
            let error = try world.call(
                "iam", "put_role_policy", ["RoleName": "r", "PolicyName": "p", "PolicyDocument": policy]
            ).error
            #expect(error?.code == "MalformedPolicyDocument")
            #expect(error?.status == 400)
            #expect(error?.message == message)
        }
    }

    @Test(arguments: [
        (trust.replacing("2012-10-17", with: "2025-10-17"), "The policy must contain a valid version string"),
        ("{not json", "This policy contains invalid Json"),
        (permissions, "Has prohibited field Resource."),
        (
            trust.replacing(#""Principal":{"AWS":"111122223333"},"#, with: ""),
            "Missing required field Principal"
        ),
        (
            trust.replacing("sts:AssumeRole", with: "s3:PutObject"),
            "AssumeRole policy may only specify STS AssumeRole actions."
        ),
        (
            trust.replacing(
                "111122223333", with: "arn:aws:iam::724998534403:role/DinmoS3AccessorRole-dinmo-prodd"),
            #"Invalid principal in policy: "AWS":"arn:aws:iam::724998534403:role/DinmoS3AccessorRole-dinmo-prodd""#
        ),
        (
            trust.replacing("111122223333", with: "arn:aws-cn:iam::444455556666:root"),
            #"Invalid principal in policy: "AWS":"arn:aws-cn:iam::444455556666:root""#
        ),
        (
            trust.replacing("111122223333", with: "EXTERNAL_ACCOUNT"),
            #"Invalid principal in policy: "AWS":"EXTERNAL_ACCOUNT""#
        ),
    ])
    func aTrustPolicyThatCannotBe(_ policy: String, _ message: String) async throws {
        try await BotoWorld.run { world in
            let error = try world.call(
                "iam", "create_role", ["RoleName": "r", "AssumeRolePolicyDocument": policy]
            ).error
            #expect(error?.code == "MalformedPolicyDocument")
            #expect(error?.status == 400)
            #expect(error?.message == message)
            #expect(try world.call("iam", "get_role", ["RoleName": "r"]).error?.code == "NoSuchEntity")
        }
    }

    @Test func aTrustPolicyHasAQuota() async throws {
        try await BotoWorld.run { world in
            let principals = (0..<60).map { #""arn:aws:iam::2222333344\#(10 + $0):root""# }.joined(
                separator: ",")
            let policy = Self.trust.replacing(#""111122223333""#, with: "[\(principals)]")
            let error = try world.call(
                "iam", "create_role", ["RoleName": "r", "AssumeRolePolicyDocument": policy]
            ).error
            #expect(error?.code == "LimitExceeded")
            #expect(error?.status == 409)
            #expect(error?.message == "Cannot exceed quota for ACLSizePerRole: 2048")
        }
    }
}
