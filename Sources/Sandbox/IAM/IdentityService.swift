/// The actions of IAM.
enum IdentityService {
    static let operations: [any QueryOperation.Type] = [
        CreateRole.self, GetRole.self, ListRoles.self, UpdateAssumeRolePolicy.self, DeleteRole.self,
        PutRolePolicy.self, GetRolePolicy.self, ListRolePolicies.self, ListAttachedRolePolicies.self,
        DeleteRolePolicy.self,
        CreateUser.self, GetUser.self, PutUserPolicy.self, GetUserPolicy.self, ListUserPolicies.self,
        CreateAccessKey.self, ListAccessKeys.self,
    ]
}
