/// The condition keys that are no service's own.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
enum GlobalConditionKeys {
    static let all: [ConditionKeyFacts] =
        caller + session + network + resource + request + calls

    /// Which service made the request for somebody. Only requests that a service makes itself carry them.
    static let ofServices: Set = [
        "aws:SourceAccount", "aws:SourceArn", "aws:SourceOrgID", "aws:SourceOrgPaths",
    ]

    private static let caller: [ConditionKeyFacts] = [
        .init("aws:PrincipalAccount"),
        .init("aws:PrincipalArn", .arn),
        .init("aws:PrincipalIsAWSService", .bool),
        .init("aws:PrincipalOrgID"),
        .init("aws:PrincipalOrgPaths", isMultivalued: true),
        .init("aws:PrincipalServiceName"),
        .init("aws:PrincipalServiceNamesList", isMultivalued: true),
        .init("aws:PrincipalTag/"),
        .init("aws:PrincipalType"),
        .init("aws:userid"),
        .init("aws:username"),
    ]

    private static let session: [ConditionKeyFacts] = [
        .init("aws:AssumedRoot", .bool),
        .init("aws:ChatbotSourceArn", .arn),
        .init("aws:Ec2InstanceSourcePrivateIPv4", .address),
        .init("aws:Ec2InstanceSourceVpc"),
        .init("aws:FederatedProvider"),
        .init("aws:MultiFactorAuthAge", .numeric),
        .init("aws:MultiFactorAuthPresent", .bool),
        .init("aws:SourceIdentity"),
        .init("aws:TokenIssueTime", .date),
    ]

    private static let network: [ConditionKeyFacts] = [
        .init("aws:SourceIp", .address),
        .init("aws:SourceVpc"),
        .init("aws:SourceVpcArn", .arn),
        .init("aws:SourceVpce"),
        .init("aws:VpcSourceIp", .address),
        .init("aws:VpceAccount"),
        .init("aws:VpceOrgID"),
        .init("aws:VpceOrgPaths", isMultivalued: true),
    ]

    private static let resource: [ConditionKeyFacts] = [
        .init("aws:ResourceAccount"),
        .init("aws:ResourceOrgID"),
        .init("aws:ResourceOrgPaths", isMultivalued: true),
        .init("aws:ResourceTag/"),
    ]

    private static let request: [ConditionKeyFacts] = [
        .init("aws:CurrentTime", .date),
        .init("aws:EpochTime", .date),
        .init("aws:Referer"),
        .init("aws:RequestTag/"),
        .init("aws:RequestedRegion"),
        .init("aws:SecureTransport", .bool),
        .init("aws:TagKeys", isMultivalued: true),
        .init("aws:UserAgent"),
    ]

    private static let calls: [ConditionKeyFacts] = [
        .init("aws:CalledVia", isMultivalued: true),
        .init("aws:CalledViaAWSMCP"),
        .init("aws:CalledViaFirst"),
        .init("aws:CalledViaLast"),
        .init("aws:SourceAccount"),
        .init("aws:SourceArn", .arn),
        .init("aws:SourceOrgID"),
        .init("aws:SourceOrgPaths", isMultivalued: true),
        .init("aws:ViaAWSMCPService", .bool),
        .init("aws:ViaAWSService", .bool),
    ]
}
