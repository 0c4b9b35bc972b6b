/// IAM's actions.
///
/// https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html
enum IAMActions {
    static let all: [ActionFacts] = [
        ActionFacts.group(
            "iam", .role, .list,
            [
                "ListAttachedRolePolicies", "ListInstanceProfilesForRole",
                "ListRolePolicies", "ListRoleTags",
            ]),
        ActionFacts.group(
            "iam", .role, .read,
            [
                "GetRole", "GetRolePolicy", "GetServiceLinkedRoleDeletionStatus",
            ]),
        ActionFacts.group(
            "iam", .role, .write,
            [
                "CreateRole", "CreateServiceLinkedRole", "DeleteRole",
                "DeleteServiceLinkedRole", "PassRole", "UpdateRole", "UpdateRoleDescription",
            ]),
        ActionFacts.group(
            "iam", .role, .tagging,
            [
                "TagRole", "UntagRole",
            ]),
        ActionFacts.group(
            "iam", .role, .permissions,
            [
                "AttachRolePolicy", "DeleteRolePermissionsBoundary", "DeleteRolePolicy",
                "DetachRolePolicy", "PutRolePermissionsBoundary", "PutRolePolicy",
                "UpdateAssumeRolePolicy",
            ]),
        ActionFacts.group(
            "iam", .user, .list,
            [
                "GetLoginProfile", "ListAccessKeys", "ListAttachedUserPolicies",
                "ListGroupsForUser", "ListMFADevices", "ListSSHPublicKeys",
                "ListServiceSpecificCredentials", "ListSigningCertificates",
                "ListUserPolicies", "ListUserTags",
            ]),
        ActionFacts.group(
            "iam", .user, .read,
            [
                "GetAccessKeyLastUsed", "GetMFADevice", "GetSSHPublicKey", "GetUser",
                "GetUserPolicy",
            ]),
        ActionFacts.group(
            "iam", .user, .write,
            [
                "ChangePassword", "CreateAccessKey", "CreateLoginProfile",
                "CreateServiceSpecificCredential", "CreateUser", "DeactivateMFADevice",
                "DeleteAccessKey", "DeleteLoginProfile", "DeleteSSHPublicKey",
                "DeleteServiceSpecificCredential", "DeleteSigningCertificate", "DeleteUser",
                "EnableMFADevice", "ResetServiceSpecificCredential", "ResyncMFADevice",
                "UpdateAccessKey", "UpdateLoginProfile", "UpdateSSHPublicKey",
                "UpdateServiceSpecificCredential", "UpdateSigningCertificate", "UpdateUser",
                "UploadSSHPublicKey", "UploadSigningCertificate",
            ]),
        ActionFacts.group(
            "iam", .user, .tagging,
            [
                "TagUser", "UntagUser",
            ]),
        ActionFacts.group(
            "iam", .user, .permissions,
            [
                "AttachUserPolicy", "DeleteUserPermissionsBoundary", "DeleteUserPolicy",
                "DetachUserPolicy", "PutUserPermissionsBoundary", "PutUserPolicy",
            ]),
        ActionFacts.group(
            "iam", .account, .list,
            [
                "GetAccountSummary", "ListAccountAliases", "ListCloudFrontPublicKeys",
                "ListGroups", "ListInstanceProfiles", "ListOpenIDConnectProviders",
                "ListOrganizationsFeatures", "ListPolicies", "ListRoles",
                "ListSAMLProviders", "ListSTSRegionalEndpointsStatus",
                "ListServerCertificates", "ListUsers", "ListVirtualMFADevices",
            ]),
        ActionFacts.group(
            "iam", .account, .read,
            [
                "GenerateCredentialReport", "GetAccountAuthorizationDetails",
                "GetAccountEmailAddress", "GetAccountName", "GetAccountPasswordPolicy",
                "GetCloudFrontPublicKey", "GetContextKeysForCustomPolicy",
                "GetCredentialReport", "GetOrganizationsAccessReport",
                "GetServiceLastAccessedDetails",
                "GetServiceLastAccessedDetailsWithEntities", "SimulateCustomPolicy",
            ]),
        ActionFacts.group(
            "iam", .account, .write,
            [
                "CreateAccountAlias", "DeleteAccountAlias", "DeleteCloudFrontPublicKey",
                "DisableOrganizationsRootCredentialsManagement",
                "DisableOrganizationsRootSessions",
                "EnableOrganizationsRootCredentialsManagement",
                "EnableOrganizationsRootSessions", "SetSTSRegionalEndpointStatus",
                "SetSecurityTokenServicePreferences", "UpdateAccountEmailAddress",
                "UpdateAccountName", "UpdateAccountPasswordPolicy",
                "UpdateCloudFrontPublicKey", "UploadCloudFrontPublicKey",
            ]),
        ActionFacts.group(
            "iam", .account, .permissions,
            [
                "DeleteAccountPasswordPolicy"
            ]),
        ActionFacts.group(
            "iam", .other, .list,
            [
                "ListAttachedGroupPolicies", "ListEntitiesForPolicy", "ListGroupPolicies",
                "ListInstanceProfileTags", "ListMFADeviceTags",
                "ListOpenIDConnectProviderTags", "ListPoliciesGrantingServiceAccess",
                "ListPolicyTags", "ListPolicyVersions", "ListSAMLProviderTags",
                "ListServerCertificateTags",
            ]),
        ActionFacts.group(
            "iam", .other, .read,
            [
                "GenerateOrganizationsAccessReport", "GenerateServiceLastAccessedDetails",
                "GetContextKeysForPrincipalPolicy", "GetGroup", "GetGroupPolicy",
                "GetInstanceProfile", "GetOpenIDConnectProvider", "GetPolicy",
                "GetPolicyVersion", "GetSAMLProvider", "GetServerCertificate",
                "SimulatePrincipalPolicy",
            ]),
        ActionFacts.group(
            "iam", .other, .write,
            [
                "AddClientIDToOpenIDConnectProvider", "AddRoleToInstanceProfile",
                "AddUserToGroup", "CreateGroup", "CreateInstanceProfile",
                "CreateOpenIDConnectProvider", "CreateSAMLProvider",
                "CreateVirtualMFADevice", "DeleteGroup", "DeleteInstanceProfile",
                "DeleteOpenIDConnectProvider", "DeleteSAMLProvider",
                "DeleteServerCertificate", "DeleteVirtualMFADevice",
                "RemoveClientIDFromOpenIDConnectProvider", "RemoveRoleFromInstanceProfile",
                "RemoveUserFromGroup", "UpdateGroup",
                "UpdateOpenIDConnectProviderThumbprint", "UpdateSAMLProvider",
                "UpdateServerCertificate", "UploadServerCertificate",
            ]),
        ActionFacts.group(
            "iam", .other, .tagging,
            [
                "TagInstanceProfile", "TagMFADevice", "TagOpenIDConnectProvider",
                "TagPolicy", "TagSAMLProvider", "TagServerCertificate",
                "UntagInstanceProfile", "UntagMFADevice", "UntagOpenIDConnectProvider",
                "UntagPolicy", "UntagSAMLProvider", "UntagServerCertificate",
            ]),
        ActionFacts.group(
            "iam", .other, .permissions,
            [
                "AttachGroupPolicy", "CreatePolicy", "CreatePolicyVersion",
                "DeleteGroupPolicy", "DeletePolicy", "DeletePolicyVersion",
                "DetachGroupPolicy", "PutGroupPolicy", "SetDefaultPolicyVersion",
            ]),
        // Calls that are newer than the published copies of that page.
        ActionFacts.group(
            "iam", .other, .write,
            [
                "AcceptDelegationRequest", "AcquireRole", "AssociateDelegationRequest",
                "CreateDelegationRequest", "DisableOutboundWebIdentityFederation",
                "EnableOutboundWebIdentityFederation", "PutAccountProperties",
                "RejectDelegationRequest", "SendDelegationToken", "UpdateDelegationRequest",
            ]),
        ActionFacts.group(
            "iam", .other, .read,
            [
                "GetAccountProperties", "GetDelegationRequest", "GetHumanReadableSummary",
                "GetOutboundWebIdentityFederationInfo", "GetRoleTemplateVersion",
            ]),
        ActionFacts.group(
            "iam", .other, .list,
            [
                "ListDelegationRequests"
            ]),
    ].flatMap { $0 }
}
