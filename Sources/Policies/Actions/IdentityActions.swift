/// The actions of STS, IAM and KMS that onboarding a bucket touches.
///
/// https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecuritytokenservice.html,
/// `list_awsidentityandaccessmanagementiam.html` and `list_awskeymanagementservice.html` beside it
enum IdentityActions {
    static let all: [ActionFacts] = [
        group("sts", .role, .write, ["AssumeRole"]),
        group("sts", .account, .read, ["GetCallerIdentity", "GetSessionToken"]),
        group("iam", .role, .read, ["GetRole", "GetRolePolicy"]),
        group("iam", .role, .list, ["ListAttachedRolePolicies", "ListRolePolicies"]),
        group("iam", .role, .write, ["CreateRole", "DeleteRole", "PassRole", "UpdateRole"]),
        group("iam", .role, .tagging, ["TagRole"]),
        group(
            "iam", .role, .permissions,
            [
                "AttachRolePolicy", "DeleteRolePolicy", "DetachRolePolicy", "PutRolePermissionsBoundary",
                "PutRolePolicy", "UpdateAssumeRolePolicy",
            ]),
        group("iam", .user, .read, ["GetUser", "GetUserPolicy"]),
        group("iam", .user, .list, ["ListAccessKeys", "ListUserPolicies"]),
        group("iam", .user, .write, ["CreateAccessKey", "CreateUser", "DeleteAccessKey", "DeleteUser"]),
        group("iam", .user, .tagging, ["TagUser"]),
        group("iam", .user, .permissions, ["DeleteUserPolicy", "PutUserPolicy"]),
        group("iam", .account, .list, ["ListRoles", "ListUsers"]),
        group("kms", .key, .read, ["DescribeKey"]),
        group(
            "kms", .key, .write,
            [
                "Decrypt", "Encrypt", "GenerateDataKey", "GenerateDataKeyWithoutPlaintext", "ReEncryptFrom",
                "ReEncryptTo",
            ]),
        group("kms", .key, .permissions, ["CreateGrant"]),
    ].flatMap { $0 }

    private static func group(
        _ service: String, _ level: ResourceLevel, _ access: ActionFacts.AccessLevel, _ names: [String]
    ) -> [ActionFacts] {
        names.map { ActionFacts(name: "\(service):\($0)", level: level, access: access, takesPrefix: false) }
    }
}
