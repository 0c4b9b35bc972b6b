import Policies

/// One case and one near miss for every code, by subject.
public enum LintCases {
    /// All of them.
    public static let all =
        document + statements + actions + resources + principals + externalIDs + conditions

    typealias S = LintSample

    private static let document: [LintCase] = [
        .init("not-json", .error, at: "", "{\n  Version: 1}", not: S.policy(S.allow())),
        .init(
            "other-notation", .error, at: "",
            "policy = jsonencode({\n  Statement = [{ Effect = \"Allow\" }]\n})", not: S.policy(S.allow())),
        .init(
            "other-notation", .error, at: "", "Version: 2012-10-17\nStatement:\n  - Effect: Allow\n",
            not: S.policy(S.allow())),
        .init("byte-order-mark", .error, at: "", "\u{FEFF}" + S.policy(S.allow()), not: S.policy(S.allow())),
        .init(
            "typographic-quotes", .error, at: "",
            S.policy(S.allow()).replacing("\"Version\"", with: "“Version”"), not: S.policy(S.allow())),
        .init(
            "single-quotes", .error, at: "", S.policy(S.allow()).replacing("\"", with: "'"),
            not: S.policy(S.allow())),
        .init(
            "comment", .error, at: "", S.policy("// for the exports\n" + S.allow()),
            not: S.policy(S.allow(on: #""arn:aws:s3:::acme-exports//in/*""#))),
        .init(
            "trailing-comma", .error, at: "", S.policy(S.allow(#"["s3:PutObject", ]"#)),
            not: S.policy(S.allow(#"["s3:PutObject"]"#))),
        .init(
            "strange-blank", .error, at: "", S.policy("\u{A0}" + S.allow()), not: S.policy(S.allow())),
        .init(
            "inside-text", .note, at: "", "policy = <<EOF\n" + S.policy(S.allow()) + "\nEOF",
            not: S.policy(S.allow())),
        .init(
            "another-policy", .warning, at: "", S.policy(S.allow()) + S.policy(S.allow()),
            not: S.policy(S.allow() + "," + S.allow("\"s3:GetObject\"")), alone: false),
        .init(
            "inside-document", .note, at: "",
            #"{"Role": {"AssumeRolePolicyDocument": "# + S.policy(S.trust()) + "}}",
            not: S.policy(S.trust())),
        .init(
            "encoded", .note, at: "",
            S.policy(S.allow()).replacing("{", with: "%7B").replacing("\"", with: "%22"),
            not: S.policy(S.allow())),
        .init(
            "wrong-type", .error, at: "Statement[0].Action[1]", S.policy(S.allow(#"["s3:PutObject", 7]"#)),
            not: S.policy(S.allow(#"["s3:PutObject", "s3:GetObject"]"#))),
        .init(
            "missing-element", .error, at: "Statement[0]",
            S.policy(#"{"Effect": "Allow", "Action": "s3:PutObject"}"#), not: S.policy(S.allow())),
        .init(
            "conflicting-elements", .error, at: "Statement[0].NotResource",
            S.policy(
                #"{"Effect": "Deny", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::acme-exports/in/*", "NotResource": "arn:aws:s3:::acme-exports/out/*"}"#
            ),
            not: S.policy(
                #"{"Effect": "Deny", "Action": "s3:PutObject", "NotResource": "arn:aws:s3:::acme-exports/out/*"}"#
            )),
        .init(
            "unknown-element", .error, at: "Statement[0].Ressource",
            S.policy(S.allow().replacing("\"Resource\"", with: "\"Ressource\"")), not: S.policy(S.allow()),
            alone: false),
        .init(
            "duplicate-element", .error, at: "Statement[0].Effect",
            S.policy(S.allow().replacing("\"Action\"", with: "\"Effect\": \"Allow\", \"Action\"")),
            not: S.policy(S.allow())),
        .init("empty-element", .error, at: "Statement", S.policy(), not: S.policy(S.allow())),
        .init(
            "unknown-effect", .error, at: "Statement[0].Effect",
            S.policy(S.allow().replacing("Allow", with: "allow")), not: S.policy(S.allow())),
        .init(
            "swapped-policies", .error, at: "", as: .identity, S.policy(S.trust()),
            not: S.policy(S.allow()), alone: false),
        .init(
            "prohibited-element", .error, at: "Statement[0].Resource", as: .trust,
            S.policy(S.trust().replacing("\"Action\"", with: "\"Resource\": \"*\", \"Action\"")),
            not: S.policy(S.trust())),
        .init(
            "missing-version", .warning, at: "", S.policy(S.allow(), version: ""), not: S.policy(S.allow())),
        .init(
            "missing-version", .error, at: "",
            S.policy(S.allow(on: #""arn:aws:s3:::acme-exports/${aws:username}/*""#), version: ""),
            not: S.policy(S.allow(on: #""arn:aws:s3:::acme-exports/${aws:username}/*""#))),
        .init(
            "old-version", .warning, at: "Version",
            S.policy(S.allow(), version: #""Version": "2008-10-17", "#), not: S.policy(S.allow())),
        .init(
            "unknown-version", .error, at: "Version",
            S.policy(S.allow(), version: #""Version": "2025-10-17", "#), not: S.policy(S.allow())),
        .init(
            "too-long", .error, at: "", S.policy(S.allow(on: longList(10_300))),
            not: S.policy(S.allow(on: longList(1_500)))),
        .init(
            "too-long", .error, at: "", as: .session, S.policy(S.allow(on: longList(2_100))),
            not: S.policy(S.allow(on: longList(1_500)))),
        .init(
            "too-long", .error, at: "", S.policy(S.trust(longPrincipals(4_200))),
            not: S.policy(S.trust(longPrincipals(1_500)))),
        .init(
            "needs-raised-quota", .warning, at: "", S.policy(S.trust(longPrincipals(2_200))),
            not: S.policy(S.trust(longPrincipals(1_500)))),
        .init(
            "too-long-for-managed", .warning, at: "", S.policy(S.allow(on: longList(6_200))),
            not: S.policy(S.allow(on: longList(1_500)))),
        .init(
            "too-long-for-user", .note, at: "", S.policy(S.allow(on: longList(2_100))),
            not: S.policy(S.allow(on: longList(1_500)))),
        .init(
            "refused-character", .error, at: "Statement[0].Resource",
            S.policy(S.allow(on: #""arn:aws:s3:::acme-exports/数据/*""#)),
            not: S.policy(S.allow(on: #""arn:aws:s3:::acme-exports/données/*""#))),
        .init(
            "blanks-around", .error, at: "Statement[0].Action", S.policy(S.allow(#""s3:PutObject ""#)),
            not: S.policy(S.allow()), alone: false),
    ]

    private static let statements: [LintCase] = [
        .init(
            "duplicate-sid", .error, at: "Statement[1].Sid",
            S.policy(S.allow(sid: "Write"), S.allow(#""s3:GetObject""#, sid: "Write")),
            not: S.policy(S.allow(sid: "Write"), S.allow(#""s3:GetObject""#, sid: "Read"))),
        .init(
            "sid-characters", .error, at: "Statement[0].Sid", S.policy(S.allow(sid: "Allow write")),
            not: S.policy(S.allow(sid: "AllowWrite2"))),
        .init(
            "empty-sid", .note, at: "Statement[0].Sid", S.policy(S.allow(sid: "")),
            not: S.policy(S.allow(sid: "A"))),
        .init(
            "placeholder", .error, at: "Statement[0].Resource",
            S.policy(S.allow(on: #""arn:aws:s3:::${bucketName}/in/*""#)),
            not: S.policy(S.allow(on: #""arn:aws:s3:::acme-exports/${aws:username}/*""#))),
        .init(
            "placeholder", .error, at: "Statement[0].Resource",
            S.policy(S.allow(on: #""arn:aws:s3:::bucket/folder/*""#)),
            not: S.policy(S.allow(on: #""arn:aws:s3:::bucket-of-acme/folder/*""#))),
        .init(
            "placeholder", .error, at: "Statement[0].Resource",
            S.policy(S.allow(on: #""arn:aws:s3:::YOUR_BUCKET/in/*""#)),
            not: S.policy(S.allow(on: #""arn:aws:s3:::yourope/in/*""#))),
        .init(
            "placeholder", .error, at: "Statement[0].Resource",
            S.policy(S.allow(on: #""arn:aws:s3:::<bucket>/in/*""#)),
            not: S.policy(S.allow(on: #""arn:aws:s3:::acme-exports/{YYYY}/a[b]/NAME/*""#))),
        .init(
            "placeholder", .error, at: "Statement[0].Condition.StringEquals.sts:ExternalId",
            S.policy(S.trust(where: #"{"StringEquals": {"sts:ExternalId": "EXTERNAL_ID"}}"#)),
            not: S.policy(S.trust(where: #"{"StringEquals": {"sts:ExternalId": "MYACCOUNT_SFCRole=2_a1"}}"#))),
        .init(
            "placeholder", .error, at: "Statement[0].Resource", as: .identity,
            S.policy(S.allow(#""sts:AssumeRole""#, on: #""arn:aws:iam::‹accountId›:role/reader""#)),
            not: S.policy(S.allow(#""sts:AssumeRole""#, on: #""arn:aws:iam::111122223333:role/reader""#))),
        .init(
            "placeholder", .error, at: "Statement[0].Resource", as: .identity,
            S.policy(S.allow(#""sts:AssumeRole""#, on: #""arn:aws:iam::111122223333:role/my-reader-role""#)),
            not: S.policy(S.allow(#""sts:AssumeRole""#, on: #""arn:aws:iam::111122223333:role/reader""#)),
            context: LintContext(placeholders: ["role/my-reader-role"])),
        .init(
            "template-reference", .warning, at: "Statement[0].Resource",
            S.policy(S.allow(on: #""${aws_s3_bucket.exports.arn}/in/*""#)),
            not: S.policy(S.allow(on: #""arn:aws:s3:::acme-exports/${s3:prefix}/*""#))),
        .init(
            "template-reference", .warning, at: "Statement[0].Resource",
            S.policy(S.allow(on: #""arn:aws:s3:::${var.bucket}/in/*""#)),
            not: S.policy(S.allow(on: #""arn:aws:s3:::acme-exports/var.bucket/*""#))),
        .init(
            "placeholder", .error, at: "Statement[0].Resource",
            S.policy(S.allow(on: #""arn:aws:s3:::${bucket.name}/in/*""#)),
            not: S.policy(S.allow(on: #""arn:aws:s3:::bucket.name/in/*""#))),
        .init(
            "template-reference", .warning, at: "Statement[0].Principal.AWS",
            S.policy(S.trust(#"{"AWS": "arn:aws:iam::${AWS::AccountId}:role/exporter"}"#)),
            not: S.policy(S.trust(#"{"AWS": "arn:aws:iam::111122223333:role/exporter"}"#))),
        .init(
            "example-account", .error, at: "Statement[0].Principal.AWS",
            S.policy(S.trust(#"{"AWS": "arn:aws:iam::123456789012:role/exporter"}"#)),
            not: S.policy(S.trust(#"{"AWS": "arn:aws:iam::123456789013:role/exporter"}"#))),
        .init(
            "example-account", .error, at: "Statement[0].Principal.AWS",
            S.policy(S.trust(#"{"AWS": "arn:aws:iam::800873819705:role/exporter"}"#)),
            not: S.policy(S.trust(#"{"AWS": "arn:aws:iam::800873819706:role/exporter"}"#)),
            context: LintContext(exampleAccounts: ["800873819705"])),
    ]

    private static let actions: [LintCase] = [
        .init(
            "action-form", .error, at: "Statement[0].Action", S.policy(S.allow(#""PutObject""#)),
            not: S.policy(S.allow())),
        .init(
            "unknown-service", .error, at: "Statement[0].Action", S.policy(S.allow(#""s4:PutObject""#)),
            not: S.policy(S.allow(#""S3:putobject""#))),
        .init(
            "unknown-action", .error, at: "Statement[0].Action", S.policy(S.allow(#""s3:PutObjects""#)),
            not: S.policy(S.allow(#""s3:PutObjectTagging""#))),
        .init(
            "api-call-as-action", .error, at: "Statement[0].Action[1]",
            S.policy(S.allow(#"["s3:PutObject", "s3:HeadObject"]"#)),
            not: S.policy(S.allow(#"["s3:PutObject", "s3:GetObject"]"#))),
        .init(
            "all-actions", .warning, at: "Statement[0].Action", S.policy(S.allow(#""s3:*""#)),
            not: S.policy(S.allow(#""s3:PutObject""#))),
        .init(
            "action-wildcard", .warning, at: "Statement[0].Action", S.policy(S.allow(#""s3:Put*""#)),
            not: S.policy(S.allow(#""s3:PutObjec?""#))),
        .init(
            "action-not-in-trust", .error, at: "Statement[0].Action[1]",
            S.policy(S.trust(action: #"["sts:AssumeRole", "s3:PutObject"]"#)),
            not: S.policy(S.trust(action: #"["sts:AssumeRole", "sts:TagSession"]"#)), alone: false),
        .init(
            "action-not-in-bucket", .error, at: "Statement[0].Action[1]",
            S.policy(S.bucket(actions: #"["s3:PutObject", "kms:Decrypt"]"#)),
            not: S.policy(
                S.bucket(actions: #""kms:Decrypt""#, on: #""*""#)), alone: false),
        .init(
            "all-actions-but", .warning, at: "Statement[0].NotAction",
            S.policy(S.allow().replacing("Action", with: "NotAction")),
            not: S.policy(S.allow().replacing("Action", with: "NotAction").replacing("Allow", with: "Deny"))),
        .init(
            "duplicate-action", .note, at: "Statement[0].Action[1]",
            S.policy(S.allow(#"["s3:PutObject", "s3:putObject"]"#)),
            not: S.policy(S.allow(#"["s3:PutObject", "s3:PutObjectAcl"]"#))),
        .init(
            "action-without-resource", .error, at: "Statement[0].Action[1]",
            S.policy(S.allow(#"["s3:PutObject", "s3:GetBucketLocation"]"#)),
            not: S.policy(
                S.allow(
                    #"["s3:PutObject", "s3:GetBucketLocation"]"#,
                    on: #"["arn:aws:s3:::acme-exports", "arn:aws:s3:::acme-exports/in/*"]"#))),
        .init(
            "action-without-resource", .error, at: "Statement[0].Action",
            S.policy(S.allow(#""kms:Decrypt""#, on: #""arn:aws:kms:eu-west-3:111122223333:alias/exports""#)),
            not: S.policy(S.allow(#""kms:Decrypt""#, on: #""arn:aws:kms:eu-west-3:111122223333:key/1234""#)),
            alone: false),
        .init(
            "resource-without-action", .warning, at: "Statement[0].Resource[0]",
            S.policy(S.allow(on: #"["arn:aws:s3:::acme-exports", "arn:aws:s3:::acme-exports/in/*"]"#)),
            not: S.policy(
                S.allow(
                    #"["s3:PutObject", "dynamodb:GetItem"]"#,
                    on: #"["arn:aws:s3:::acme-exports", "arn:aws:s3:::acme-exports/in/*"]"#))),
    ]

    private static let resources: [LintCase] = [
        resource("arn-escapes", #"arn\\:aws\\:s3\\:\\:\\:acme-exports/in/*"#),
        resource("arn-upper-case", "ARN:aws:S3:::acme-exports/in/*"),
        resource("arn-prefix-missing", "aws:s3:::acme-exports/in/*"),
        resource("arn-colon-missing", "arn:aws:s3::acme-exports/in/*"),
        resource("arn-colon-too-many", "arn:aws:s3::::acme-exports/in/*"),
        resource("arn-address", "s3://acme-exports/in/*"),
        resource("arn-bare-name", "acme-exports/in/*"),
        resource("arn-form", "arn:aws:s3"),
        resource("arn-region", "arn:aws:s3:eu-west-3::acme-exports/in/*"),
        resource("arn-account", "arn:aws:s3::111122223333:acme-exports/in/*"),
        resource(
            "unknown-partition", "arn:amazon:s3:::acme-exports/in/*",
            isRightToo: "arn:aws-cn:s3:::acme-exports/in/*"),
        resource("arn-service", "arn:aws:s4:::acme-exports/in/*", alone: false),
        .init(
            "arn-colon-missing", .error, at: "Statement[0].Principal.AWS",
            S.policy(S.trust(#"{"AWS": "arn:aws:iam:222222222222:role/myrole"}"#)),
            not: S.policy(S.trust(#"{"AWS": "arn:aws:iam::222222222222:role/myrole"}"#))),
        .init(
            "arn-fields-swapped", .error, at: "Statement[0].Principal.AWS",
            S.policy(S.trust(#"{"AWS": "arn:aws:222222222222:iam:role/myrole"}"#)),
            not: S.policy(S.trust(#"{"AWS": "arn:aws:iam::222222222222:role/myrole"}"#))),
        .init(
            "mixed-partitions", .error, at: "Statement[0].Resource[1]",
            S.policy(S.allow(on: #"["arn:aws:s3:::acme-exports/in/*", "arn:aws-cn:s3:::acme-cn/in/*"]"#)),
            not: S.policy(
                S.allow(on: #"["arn:aws-cn:s3:::acme-exports/in/*", "arn:aws-cn:s3:::acme-cn/in/*"]"#))),
        warning("all-resources", "*", "arn:aws:s3:::acme-exports/in/*"),
        .init(
            "all-resources", .warning, at: "Statement[0].Resource", S.policy(S.allow(on: #""*""#)),
            not: S.policy(S.allow(#""s3:ListAllMyBuckets""#, on: #""*""#))),
        warning("whole-bucket", "arn:aws:s3:::acme-exports/*", "arn:aws:s3:::acme-exports/*.csv"),
        warning("bucket-prefix", "arn:aws:s3:::acme-exports*", "arn:aws:s3:::acme-exports/in/*"),
        warning("folder-prefix", "arn:aws:s3:::acme-exports/in*", "arn:aws:s3:::acme-exports/in/*"),
        .init(
            "folder-prefix", .warning, at: "Statement[0].Condition.StringLike.s3:prefix",
            S.policy(listing(#"{"StringLike": {"s3:prefix": "in*"}}"#)),
            not: S.policy(listing(#"{"StringLike": {"s3:prefix": "in/*"}}"#))),
        .init(
            "all-resources-but", .warning, at: "Statement[0].NotResource",
            S.policy(S.allow().replacing("Resource", with: "NotResource")),
            not: S.policy(
                S.allow().replacing("Resource", with: "NotResource").replacing("Allow", with: "Deny"))),
        warning("bucket-name", "arn:aws:s3:::acme_exports/in/*", "arn:aws:s3:::acme.exports/in/*"),
        warning("folder-marker", "arn:aws:s3:::acme-exports/in/", "arn:aws:s3:::acme-exports/in/a.csv"),
        warning("single-object", "arn:aws:s3:::acme-exports/in", "arn:aws:s3:::acme-exports/in/_SUCCESS.txt"),
        warning("key-leading-slash", "arn:aws:s3:::acme-exports//in/*", "arn:aws:s3:::acme-exports/in/*"),
        .init(
            "other-bucket", .error, at: "Statement[0].Resource[1]",
            S.policy(S.bucket(on: #"["arn:aws:s3:::acme-exports/in/*", "arn:aws:s3:::acme-other/in/*"]"#)),
            not: S.policy(
                S.bucket(on: #"["arn:aws:s3:::acme-exports/in/*", "arn:aws:s3:::acme-exports/out/*"]"#))),
        .init(
            "duplicate-resource", .note, at: "Statement[0].Resource[1]",
            S.policy(S.allow(on: #"["arn:aws:s3:::acme-exports/in/*", "arn:aws:s3:::acme-exports/in/*"]"#)),
            not: S.policy(
                S.allow(on: #"["arn:aws:s3:::acme-exports/in/*", "arn:aws:s3:::acme-exports/IN/*"]"#))),
        .init(
            "unknown-variable", .error, at: "Statement[0].Resource",
            S.policy(S.allow(on: #""arn:aws:s3:::acme-exports/${aws:usrname}/*""#)),
            not: S.policy(
                S.allow(on: #""arn:aws:s3:::acme-exports/${aws:PrincipalTag/team, 'none'}/${*}/*""#))),
    ]

    private static let principals: [LintCase] = [
        principal("principal-form", .error, #""\#(S.vendor)""#, at: "", alone: false),
        principal("principal-kind", .error, #"{"aws": "\#(S.vendor)"}"#, at: ".aws"),
        principal("principal-wildcard", .error, #"{"AWS": "arn:aws:iam::724998534403:role/*"}"#),
        principal("principal-account", .error, #"{"AWS": "arn:aws:iam::7249985:root"}"#),
        principal("principal-account", .error, #"{"AWS": "72499853440"}"#),
        principal("principal-unique-id", .error, #"{"AWS": "AROAEXAMPLEEXAMPLE123"}"#),
        principal(
            "principal-session", .warning, #"{"AWS": "arn:aws:sts::724998534403:assumed-role/exporter/run"}"#),
        principal("principal-cannot-act", .error, #"{"AWS": "arn:aws:iam::724998534403:group/exporters"}"#),
        principal("principal-whole-account", .note, #"{"AWS": "arn:aws:iam::724998534403:root"}"#),
        principal("principal-misplaced", .error, #"{"AWS": "ec2.amazonaws.com"}"#, alone: false),
        principal("principal-everyone", .warning, #""*""#, at: ""),
        principal("principal-everyone", .warning, #"{"AWS": "*"}"#),
        .init(
            "principal-everyone", .warning, at: "Statement[0].Principal", S.policy(S.bucket(#""*""#)),
            not: S.policy(S.bucket(#""*""#, effect: "Deny"))),
        .init(
            "principal-everyone", .warning, at: "Statement[0].Principal", S.policy(S.bucket(#""*""#)),
            not: S.policy(
                S.bucket(#""*""#, where: #"{"StringEquals": {"aws:PrincipalOrgID": "o-acme"}}"#))),
        .init(
            "principal-everyone-but", .warning, at: "Statement[0].NotPrincipal",
            S.policy(S.bucket().replacing("Principal", with: "NotPrincipal")),
            not: S.policy(S.bucket(effect: "Deny").replacing("Principal", with: "NotPrincipal"))),
    ]
}

// MARK: The shapes that several cases have

extension LintCases {
    private static func resource(
        _ code: String, _ text: String, isRightToo right: String = "arn:aws:s3:::acme-exports/in/*",
        alone: Bool = true
    ) -> LintCase {
        .init(
            code, .error, at: "Statement[0].Resource", S.policy(S.allow(on: "\"\(text)\"")),
            not: S.policy(S.allow(on: "\"\(right)\"")), alone: alone)
    }

    private static func warning(_ code: String, _ wrong: String, _ right: String) -> LintCase {
        .init(
            code, .warning, at: "Statement[0].Resource", S.policy(S.allow(on: "\"\(wrong)\"")),
            not: S.policy(S.allow(on: "\"\(right)\"")))
    }

    private static func principal(
        _ code: String, _ severity: PolicyFinding.Severity, _ principal: String, at place: String = ".AWS",
        alone: Bool = true
    ) -> LintCase {
        .init(
            code, severity, at: "Statement[0].Principal\(place)", S.policy(S.trust(principal)),
            not: S.policy(S.trust()), alone: alone)
    }

    static func listing(_ condition: String, _ actions: String = #""s3:ListBucket""#) -> String {
        S.allow(actions, on: #""arn:aws:s3:::acme-exports""#, where: condition)
    }

    /// So many folders that their ARNs make a policy of more than `length` characters.
    private static func longList(_ length: Int) -> String {
        let arns = (0..<(length / 42)).map { "\"arn:aws:s3:::acme-exports/folder-\(10_000 + $0)/*\"" }
        return "[\(arns.joined(separator: ", "))]"
    }

    private static func longPrincipals(_ length: Int) -> String {
        let arns = (0..<(length / 48)).map { "\"arn:aws:iam::724998534403:role/exporter-\(10_000 + $0)\"" }
        return "{\"AWS\": [\(arns.joined(separator: ", "))]}"
    }
}
