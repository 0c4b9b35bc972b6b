import Policies

/// Things to make, ordinary ones and some whose every value tries to be code.
enum BlueprintFixture {
    /// What shells, templates, YAML and Terraform would read something into.
    static let hostile =
        #"'"$(touch PWNED)`touch PWNED`${AWS::Region}${var.x}$${y}%{ if true }%%{}!Ref \n\u0041 #: - & * | >"#

    static let trust = PolicyDocument(statements: [
        Statement(
            sid: "AssumeRoleWithExternalId", effect: .allow,
            principals: .including(.listed([.init(.aws, "arn:aws:iam::724998534403:role/exporter")])),
            actions: .including(["sts:AssumeRole"]),
            conditions: [.init("StringEquals", "sts:ExternalId", ["40cef540-b3b4-4e86-b343-2fde3a6f0396"])])
    ])

    static func permissions(folder: String = "exports") -> PolicyDocument {
        PolicyBuilder.permissionsPolicy(
            PolicySpecification(
                mode: .leastPrivilege, bucket: "acme-exports", folder: folder, documentedGrants: [],
                actions: ["s3:PutObject", "s3:AbortMultipartUpload", "s3:ListBucket"], limitsListing: true,
                kmsKeyARN: "arn:aws:kms:eu-west-3:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"))
    }

    static let identity = IdentityBlueprint(
        name: "acme-exports", path: "/exports/", policyName: "write", permissions: permissions(),
        permissionsBoundary: "arn:aws:iam::123456789012:policy/limits",
        tags: [.init("managed-by", "s3-onboard"), .init("empty", "")])

    static let role = RoleBlueprint(
        identity: identity, trust: trust, description: "Made for Acme", maxSessionDuration: 7200)

    /// Every value that IAM takes as it is, and that a renderer could stumble over.
    static let hostileRole = RoleBlueprint(
        identity: IdentityBlueprint(
            name: "-role=,.@+_", path: "/a'b$(c)`d`/", policyName: "--policy=,@",
            permissions: permissions(folder: hostile + "é/ü😀"),
            tags: [.init("clé 1:/=+-@", "année = 2026: true"), .init("-", "- no"), .init("null", "007")]),
        trust: PolicyDocument(statements: [
            Statement(
                effect: .allow, principals: .including(.listed([.init(.aws, "111122223333")])),
                actions: .including(["sts:AssumeRole"]),
                conditions: [.init("StringEquals", "sts:ExternalId", ["a'b" + hostile])])
        ]),
        description: "file:///etc/passwd " + hostile + " éÿ")

    static let bucketPolicy = bucketPolicy(folder: hostile)
    static let plainBucketPolicy = bucketPolicy(folder: "exports")

    private static func bucketPolicy(folder: String) -> PolicyDocument {
        PolicyDocument(statements: [
            Statement(
                sid: "Write", effect: .allow,
                principals: .including(.listed([.init(.aws, "arn:aws:iam::222233334444:root")])),
                actions: .including(["s3:PutObject"]),
                resources: .including(["arn:aws:s3:::acme-exports/\(folder)/*"]))
        ])
    }

    static let managedPolicy = ManagedPolicyBlueprint(
        name: "read-exports", path: "/exports/",
        document: PolicyBuilder.callerPolicy(roleARN: "arn:aws:iam::222233334444:role/exporter"),
        tags: [.init("team", "data")])

    static let words = RenderingWords(
        header: ["What is made: 'quoted' $(touch PWNED) ${x} %{y}", "Two\nlines"], deploy: "Deploy it with:",
        creating: "Making it's $(touch PWNED).", updating: "Updating it.", unchanged: "The same.",
        wrongAccount: "Another account.", anotherBucketPolicy: "Another policy.",
        accessKey: ["Make the key:"])
}
