/// STS's actions.
///
/// https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecuritytokenservice.html
enum STSActions {
    static let all: [ActionFacts] = [
        ActionFacts.group(
            "sts", .role, .write,
            [
                "AssumeRole", "AssumeRoleWithSAML", "AssumeRoleWithWebIdentity",
            ]),
        ActionFacts.group(
            "sts", .user, .read,
            [
                "GetFederationToken"
            ]),
        ActionFacts.group(
            "sts", .account, .read,
            [
                "GetAccessKeyInfo", "GetCallerIdentity", "GetServiceBearerToken",
                "GetSessionToken",
            ]),
        ActionFacts.group(
            "sts", .account, .write,
            [
                "DecodeAuthorizationMessage"
            ]),
        ActionFacts.group(
            "sts", .other, .write,
            [
                "AssumeRoot", "SetContext", "SetSourceIdentity",
            ]),
        ActionFacts.group(
            "sts", .other, .tagging,
            [
                "TagSession"
            ]),
        // Calls that are newer than the published copies of that page.
        ActionFacts.group(
            "sts", .other, .write,
            [
                "GetDelegatedAccessToken", "GetWebIdentityToken",
            ]),
    ].flatMap { $0 }
}
