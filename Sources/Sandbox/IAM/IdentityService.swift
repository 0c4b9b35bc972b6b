/// The actions of IAM.
enum IdentityService {
    static let operations: [any QueryOperation.Type] =
        [
            CreateRole.self, GetRole.self, ListRoles.self, UpdateAssumeRolePolicy.self, UpdateRole.self,
            DeleteRole.self, CreateUser.self, GetUser.self, DeleteUser.self, CreateAccessKey.self,
            ListAccessKeys.self, DeleteAccessKey.self, CreatePolicy.self, DeletePolicy.self,
            SimulatePrincipalPolicy.self,
        ] + operations(on: Role.self) + operations(on: User.self)

    /// What is the same on roles and on users.
    private static func operations<Identity: IAMIdentity>(
        on identity: Identity.Type
    ) -> [any QueryOperation.Type] {
        [
            TagIdentity<Identity>.self, UntagIdentity<Identity>.self, PutInlinePolicy<Identity>.self,
            GetInlinePolicy<Identity>.self, ListInlinePolicies<Identity>.self,
            DeleteInlinePolicy<Identity>.self, ListAttachedPolicies<Identity>.self,
            PutPermissionsBoundary<Identity>.self, DeletePermissionsBoundary<Identity>.self,
        ]
    }
}
