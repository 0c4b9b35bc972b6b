/// The actions of IAM.
enum IdentityService {
    static let operations: [any QueryOperation.Type] = [
        CreateRole.self, GetRole.self, ListRoles.self, UpdateAssumeRolePolicy.self, UpdateRole.self,
        DeleteRole.self, TagRole.self, UntagRole.self,
        PutRolePolicy.self, GetRolePolicy.self, ListRolePolicies.self, ListAttachedRolePolicies.self,
        DeleteRolePolicy.self,
        CreateUser.self, GetUser.self, DeleteUser.self, TagUser.self, UntagUser.self,
        PutUserPolicy.self, GetUserPolicy.self, ListUserPolicies.self, ListAttachedUserPolicies.self,
        DeleteUserPolicy.self, CreateAccessKey.self, ListAccessKeys.self, DeleteAccessKey.self,
        CreatePolicy.self, DeletePolicy.self, PutRolePermissionsBoundary.self,
        DeleteRolePermissionsBoundary.self, PutUserPermissionsBoundary.self,
        DeleteUserPermissionsBoundary.self, SimulatePrincipalPolicy.self,
    ]
}
