import Policies

extension LintCases {
    static let externalIDs: [LintCase] = [
        .init(
            "external-id-missing", .error, at: "Statement[0]", S.policy(S.trust(where: nil)),
            not: S.policy(S.trust(#"{"Service": "ec2.amazonaws.com"}"#, where: nil))),
        .init(
            "external-id-missing", .error, at: "Statement[0]", S.policy(S.trust(where: nil)),
            not: S.policy(S.trust(#"{"AWS": "arn:aws:iam::111122223333:role/own"}"#, where: nil)),
            context: LintContext(ownAccount: "111122223333")),
        .init(
            "external-id-missing", .error, at: "Statement[0]", S.policy(S.trust(where: nil)),
            not: S.policy(
                S.trust(where: nil),
                S.trust(where: #"{"StringNotEquals": {"sts:ExternalId": "\#(S.externalID)"}}"#)
                    .replacing("Allow", with: "Deny"))),
        externalID("external-id-wildcard", .error, #"{"StringLike": {"sts:ExternalId": "40cef540-*"}}"#),
        externalID("external-id-loose", .error, #"{"StringLike": {"sts:ExternalId": "\#(S.externalID)"}}"#),
        externalID(
            "external-id-loose", .error, #"{"StringEqualsIfExists": {"sts:ExternalId": "\#(S.externalID)"}}"#),
        externalID(
            "external-id-loose", .error,
            #"{"StringEqualsIgnoreCase": {"sts:ExternalId": "\#(S.externalID)"}}"#),
        externalID(
            "external-id-loose", .error,
            #"{"ForAllValues:StringEquals": {"sts:ExternalId": "\#(S.externalID)"}}"#),
        externalID("external-id-loose", .error, #"{"Null": {"sts:ExternalId": "false"}}"#),
        externalID("external-id-loose", .error, #"{"StringNotEquals": {"sts:ExternalId": "x-1"}}"#),
        externalID(
            "external-id-characters", .error, #"{"StringEquals": {"sts:ExternalId": "40cef540 b3b4"}}"#),
        externalID("external-id-characters", .error, #"{"StringEquals": {"sts:ExternalId": "*"}}"#),
        externalID("external-id-length", .error, #"{"StringEquals": {"sts:ExternalId": "4"}}"#),
        externalID("external-id-several", .note, #"{"StringEquals": {"sts:ExternalId": ["4a", "4b"]}}"#),
        externalID("external-id-provisional", .warning, #"{"StringEquals": {"sts:ExternalId": "0000"}}"#),
        externalID(
            "external-id-other", .error, #"{"StringEquals": {"sts:ExternalId": "4a"}}"#,
            context: LintContext(externalID: S.externalID)),
    ]

    static let conditions: [LintCase] = [
        condition("empty-condition", .warning, "{}", at: ""),
        condition("empty-condition", .warning, #"{"StringEquals": {}}"#, at: ".StringEquals"),
        condition(
            "unknown-operator", .error, #"{"StringEqual": {"s3:ResourceAccount": "111122223333"}}"#,
            at: ".StringEqual"),
        condition(
            "operator-type", .error, #"{"StringEquals": {"aws:SourceIp": "203.0.113.0/24"}}"#,
            at: ".StringEquals.aws:SourceIp"),
        condition(
            "literal-wildcard", .error, #"{"StringEquals": {"s3:x-amz-storage-class": "STANDARD*"}}"#,
            at: ".StringEquals.s3:x-amz-storage-class"),
        condition(
            "for-all-values", .warning,
            #"{"ForAllValues:StringEquals": {"s3:RequestObjectTagKeys": ["team"]}}"#,
            at: ".ForAllValues:StringEquals.s3:RequestObjectTagKeys"),
        condition(
            "condition-key-form", .error, #"{"StringEquals": {"prefix": "in"}}"#, at: ".StringEquals.prefix"),
        condition(
            "unknown-condition-key", .error, #"{"StringEquals": {"s3:ResourceAcount": "111122223333"}}"#,
            at: ".StringEquals.s3:ResourceAcount"),
        condition(
            "unknown-condition-key", .error, #"{"StringEquals": {"aws:PrincipalOrg": "o-acme"}}"#,
            at: ".StringEquals.aws:PrincipalOrg"),
        condition(
            "condition-key-not-carried", .error, #"{"StringLike": {"s3:prefix": "in/*"}}"#,
            at: ".StringLike.s3:prefix"),
        condition(
            "condition-key-not-carried", .warning, #"{"StringNotLike": {"s3:prefix": "in/*"}}"#,
            at: ".StringNotLike.s3:prefix"),
        .init(
            "condition-key-not-carried", .error, at: "Statement[0].Condition.StringLike.s3:prefix",
            S.policy(
                listing(
                    #"{"StringLike": {"s3:prefix": "in/*"}}"#, #"["s3:ListBucket", "s3:GetBucketLocation"]"#)),
            not: S.policy(
                listing(
                    #"{"StringLike": {"s3:prefix": "in/*"}}"#, #"["s3:ListBucket", "s3:ListBucketVersions"]"#)
            )),
        .init(
            "condition-key-of-services", .error, at: "Statement[0].Condition.StringEquals.aws:SourceAccount",
            S.policy(
                S.trust(
                    where:
                        #"{"StringEquals": {"sts:ExternalId": "\#(S.externalID)", "aws:SourceAccount": "111122223333"}}"#
                )),
            not: S.policy(
                S.trust(
                    #"{"Service": "s3.amazonaws.com"}"#,
                    where: #"{"StringEquals": {"aws:SourceAccount": "111122223333"}}"#))),
        .init(
            "second-factor-required", .warning, at: "Statement[0].Condition.Bool.aws:MultiFactorAuthPresent",
            S.policy(
                S.trust(
                    where:
                        #"{"StringEquals": {"sts:ExternalId": "\#(S.externalID)"}, "Bool": {"aws:MultiFactorAuthPresent": "true"}}"#
                )),
            not: S.policy(S.trust())),
        condition(
            "secure-transport-in-allow", .note, #"{"Bool": {"aws:SecureTransport": "true"}}"#,
            at: ".Bool.aws:SecureTransport"),
        condition(
            "secure-transport-in-allow", .warning, #"{"Bool": {"aws:SecureTransport": false}}"#,
            at: ".Bool.aws:SecureTransport"),
        condition(
            "condition-value-form", .error, #"{"IpAddress": {"aws:SourceIp": "203.0.113.0/33"}}"#,
            at: ".IpAddress.aws:SourceIp"),
        condition(
            "condition-value-form", .error, #"{"Null": {"s3:x-amz-acl": "yes"}}"#, at: ".Null.s3:x-amz-acl"),
        condition(
            "unknown-condition-value", .error, #"{"StringEquals": {"s3:x-amz-acl": "bucket-owner-full"}}"#,
            at: ".StringEquals.s3:x-amz-acl"),
        condition(
            "condition-value-account", .error, #"{"StringEquals": {"s3:ResourceAccount": "1111-2222-3333"}}"#,
            at: ".StringEquals.s3:ResourceAccount"),
        .init(
            "prefix-leading-slash", .warning, at: "Statement[0].Condition.StringEquals.s3:prefix",
            S.policy(listing(#"{"StringEquals": {"s3:prefix": "/in/"}}"#)),
            not: S.policy(listing(#"{"StringEquals": {"s3:prefix": "in/"}}"#))),
        .init(
            "condition-matches-all", .warning, at: "Statement[0].Condition.StringLike.s3:prefix",
            S.policy(listing(#"{"StringLike": {"s3:prefix": "*"}}"#)),
            not: S.policy(listing(#"{"StringLike": {"s3:prefix": "in/*"}}"#))),
        condition(
            "conditions-contradict", .error,
            #"{"StringEquals": {"s3:x-amz-storage-class": "STANDARD"}, "StringNotEquals": {"s3:x-amz-storage-class": "STANDARD"}}"#,
            at: ".StringNotEquals.s3:x-amz-storage-class"),
        condition(
            "conditions-contradict", .error,
            #"{"Null": {"s3:x-amz-acl": "true"}, "StringEquals": {"s3:x-amz-acl": "private"}}"#,
            at: ".StringEquals.s3:x-amz-acl"),
        deny(
            "denies-secure-transport", .error, #"{"Bool": {"aws:SecureTransport": "true"}}"#,
            at: ".Bool.aws:SecureTransport", not: #"{"Bool": {"aws:SecureTransport": "false"}}"#),
        deny(
            "denies-absent-header", .warning,
            #"{"StringNotEquals": {"s3:x-amz-server-side-encryption": "aws:kms"}}"#,
            at: ".StringNotEquals.s3:x-amz-server-side-encryption",
            not:
                #"{"StringNotEquals": {"s3:x-amz-server-side-encryption": "aws:kms"}, "Null": {"s3:x-amz-server-side-encryption": "false"}}"#
        ),
        deny(
            "private-source-addresses", .error, #"{"NotIpAddress": {"aws:SourceIp": ["10.0.0.0/8"]}}"#,
            at: ".NotIpAddress.aws:SourceIp",
            not: #"{"NotIpAddress": {"aws:SourceIp": ["10.0.0.0/8", "203.0.113.0/24"]}}"#),
    ]

    private static func externalID(
        _ code: String, _ severity: PolicyFinding.Severity, _ condition: String,
        context: LintContext = LintContext()
    ) -> LintCase {
        let name = condition.split(separator: "\"")[1]
        return .init(
            code, severity, at: "Statement[0].Condition.\(name).sts:ExternalId",
            S.policy(S.trust(where: condition)), not: S.policy(S.trust()), context: context)
    }

    private static func deny(
        _ code: String, _ severity: PolicyFinding.Severity, _ condition: String, at place: String,
        not right: String
    ) -> LintCase {
        .init(
            code, severity, at: "Statement[0].Condition\(place)",
            S.policy(S.bucket(#""*""#, effect: "Deny", where: condition)),
            not: S.policy(S.bucket(#""*""#, effect: "Deny", where: right)))
    }

    private static func condition(
        _ code: String, _ severity: PolicyFinding.Severity, _ condition: String, at place: String
    ) -> LintCase {
        .init(
            code, severity, at: "Statement[0].Condition\(place)", S.policy(S.allow(where: condition)),
            not: S.policy(
                S.allow(
                    where:
                        #"{"StringEquals": {"s3:ResourceAccount": "111122223333", "s3:x-amz-acl": "private"}}"#
                )))
    }
}
