/// The condition keys of STS and IAM, and the actions whose requests carry them.
///
/// https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecuritytokenservice.html
/// and `list_awsidentityandaccessmanagementiam.html` beside it
enum IdentityConditionKeys {
    static let all: [ConditionKeyFacts] = [
        .init("sts:AWSServiceName", by: ["GetServiceBearerToken"]),
        .init("sts:DurationSeconds", .numeric, by: ["GetServiceBearerToken"]),
        .init("sts:ExternalId", by: ["AssumeRole"]),
        .init("sts:RequestContext/", by: ["SetContext"]),
        .init("sts:RequestContextProviders", .arn, isMultivalued: true, by: ["SetContext"]),
        .init("sts:RoleSessionName", by: assuming),
        .init(
            "sts:SourceIdentity",
            by: [
                "AssumeRole", "AssumeRoleWithSAML", "AssumeRoleWithWebIdentity", "SetSourceIdentity",
            ]),
        .init("sts:TaskPolicyArn", by: ["AssumeRoot"]),
        .init(
            "sts:TransitiveTagKeys", isMultivalued: true,
            by: [
                "AssumeRole", "AssumeRoleWithSAML", "AssumeRoleWithWebIdentity", "TagSession",
            ]),
        .init("iam:AWSServiceName", by: ["CreateServiceLinkedRole"]),
        .init("iam:AssociatedResourceArn", .arn, by: ["PassRole"]),
        .init("iam:FIDO-FIPS-140-2-certification", by: registering),
        .init("iam:FIDO-FIPS-140-3-certification", by: registering),
        .init("iam:FIDO-certification", by: registering),
        .init("iam:OrganizationsPolicyId", by: ["GenerateOrganizationsAccessReport"]),
        .init("iam:PassedToService", by: ["PassRole"]),
        .init(
            "iam:PermissionsBoundary", .arn,
            by: [
                "AttachRolePolicy", "AttachUserPolicy", "CreateRole", "CreateUser",
                "DeleteRolePermissionsBoundary", "DeleteRolePolicy", "DeleteUserPermissionsBoundary",
                "DeleteUserPolicy", "DetachRolePolicy", "DetachUserPolicy",
                "PutRolePermissionsBoundary", "PutRolePolicy", "PutUserPermissionsBoundary",
                "PutUserPolicy",
            ]),
        .init(
            "iam:PolicyARN", .arn,
            by: [
                "AttachGroupPolicy", "AttachRolePolicy", "AttachUserPolicy", "DetachGroupPolicy",
                "DetachRolePolicy", "DetachUserPolicy",
            ]),
        .init("iam:RegisterSecurityKey", by: registering),
        .init("iam:ResourceTag/"),
    ]

    private static let assuming = ["AssumeRole", "AssumeRoleWithSAML", "AssumeRoleWithWebIdentity"]
    private static let registering = ["EnableMFADevice"]
}
