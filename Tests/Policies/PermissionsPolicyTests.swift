import JSON
import Policies
import Testing

@Suite("Permissions policies")
struct PermissionsPolicyTests {
    private static func statements(_ specification: PolicySpecification) -> [Statement] {
        PolicyBuilder.permissionsPolicy(specification).statements
    }

    @Test("DinMo's document, with the version that exists")
    func dinmoDocumented() throws {
        var specification = VendorSpecifications.dinmo.specification(.documented)
        specification.bucket = "bucketName"
        let sample = try PolicyDocument(
            parsing: """
                {
                  "Version": "2012-10-17",
                  "Statement": [
                    {
                      "Sid": "AllowDinMoS3Write",
                      "Effect": "Allow",
                      "Action": [
                        "s3:PutObject",
                        "s3:AbortMultipartUpload",
                        "s3:ListMultipartUploadParts",
                        "s3:ListBucketMultipartUploads"
                      ],
                      "Resource": [
                        "arn:aws:s3:::bucketName",
                        "arn:aws:s3:::bucketName/*"
                      ]
                    }
                  ]
                }
                """)
        #expect(PolicyBuilder.permissionsPolicy(specification) == sample)
    }

    @Test("Adobe's document, with GetBucketLocation where it has an effect")
    func adobeDocumented() throws {
        var specification = VendorSpecifications.adobe.specification(.documented)
        specification.bucket = "bucket"
        specification.folder = "folder"
        let sample = try PolicyDocument(
            parsing: """
                {"Version": "2012-10-17", "Statement": [
                  {"Sid": "VisualEditor0", "Effect": "Allow",
                   "Action": ["s3:PutObject", "s3:GetObject", "s3:DeleteObject", "s3:ListMultipartUploadParts"],
                   "Resource": "arn:aws:s3:::bucket/folder/*"},
                  {"Sid": "VisualEditor1", "Effect": "Allow",
                   "Action": ["s3:ListBucket", "s3:GetBucketLocation"], "Resource": "arn:aws:s3:::bucket"}]}
                """)
        #expect(PolicyBuilder.permissionsPolicy(specification) == sample)
    }

    @Test("DinMo's least privilege, as text")
    func dinmoLeastPrivilege() {
        #expect(
            PolicyBuilder.permissionsPolicy(VendorSpecifications.dinmo.specification(.leastPrivilege))
                .rendered() == """
                    {
                      "Version": "2012-10-17",
                      "Statement": [
                        {
                          "Sid": "WriteObjectsInFolder",
                          "Effect": "Allow",
                          "Action": [
                            "s3:PutObject",
                            "s3:AbortMultipartUpload",
                            "s3:ListMultipartUploadParts"
                          ],
                          "Resource": "arn:aws:s3:::acme-cdp-exports/exports/acme/*"
                        },
                        {
                          "Sid": "ListUploads",
                          "Effect": "Allow",
                          "Action": "s3:ListBucketMultipartUploads",
                          "Resource": "arn:aws:s3:::acme-cdp-exports"
                        }
                      ]
                    }
                    """)
    }

    @Test("Adobe's least privilege leaves listing whole unless it may be limited")
    func adobeLeastPrivilege() {
        #expect(
            Self.statements(VendorSpecifications.adobe.specification(.leastPrivilege)) == [
                Statement(
                    sid: "WriteAndReadAndDeleteObjectsInFolder", effect: .allow,
                    actions: .including([
                        "s3:PutObject", "s3:GetObject", "s3:DeleteObject", "s3:ListMultipartUploadParts",
                    ]),
                    resources: .including(["arn:aws:s3:::acme-cdp-exports/exports/acme/*"])),
                Statement(
                    sid: "ListObjectsAndFindRegion", effect: .allow,
                    actions: .including(["s3:ListBucket", "s3:GetBucketLocation"]),
                    resources: .including(["arn:aws:s3:::acme-cdp-exports"])),
            ])
    }

    /// `s3:GetBucketLocation` is never asked with `s3:prefix`: under that condition it would be denied.
    @Test("The s3:prefix condition stands on ListBucket alone")
    func limitsOnlyListing() {
        let statements = Self.statements(VendorSpecifications.adobeUser.specification(.leastPrivilege))
        let bucketStatements = statements.filter {
            $0.resources == .including(["arn:aws:s3:::acme-cdp-exports"])
        }
        #expect(
            bucketStatements == [
                Statement(
                    sid: "FindRegion", effect: .allow, actions: .including(["s3:GetBucketLocation"]),
                    resources: .including(["arn:aws:s3:::acme-cdp-exports"])),
                Statement(
                    sid: "ListObjectsInFolder", effect: .allow, actions: .including(["s3:ListBucket"]),
                    resources: .including(["arn:aws:s3:::acme-cdp-exports"]),
                    conditions: [.init("StringLike", "s3:prefix", ["exports/acme/*"])]),
            ])
    }

    @Test("Without a folder nothing is limited to one")
    func wholeBucket() {
        var specification = VendorSpecifications.adobeUser.specification(.leastPrivilege)
        specification.folder = ""
        let statements = Self.statements(specification)
        #expect(statements[0].resources == .including(["arn:aws:s3:::acme-cdp-exports/*"]))
        #expect(statements[0].sid == "WriteAndReadAndDeleteObjects")
        #expect(statements.flatMap(\.conditions) == [])
    }

    @Test("A document's grant on the folder and on all objects names the same objects once")
    func namesResourceOnce() {
        var specification = VendorSpecifications.dinmo.specification(.documented)
        specification.folder = ""
        specification.documentedGrants = [
            .init(sid: nil, actions: ["s3:PutObject"], scopes: [.folderObjects, .allObjects])
        ]
        #expect(
            Self.statements(specification).map(\.resources) == [
                .including(["arn:aws:s3:::acme-cdp-exports/*"])
            ])
    }

    @Test("An action without effect is left out of the document's grant, and reported")
    func dropsWithoutEffect() {
        var specification = VendorSpecifications.adobe.specification(.documented)
        specification.documentedGrants = [
            .init(
                sid: "Objects", actions: ["s3:PutObject", "s3:GetBucketLocation"], scopes: [.folderObjects]),
            .init(sid: "Nothing", actions: ["s3:PutObject"], scopes: [.bucket]),
            .init(sid: "Bucket", actions: ["s3:ListBucket"], scopes: [.bucket, .allObjects]),
        ]
        #expect(
            Self.statements(specification) == [
                Statement(
                    sid: "Objects", effect: .allow, actions: .including(["s3:PutObject"]),
                    resources: .including(["arn:aws:s3:::acme-cdp-exports/exports/acme/*"])),
                Statement(
                    sid: "Bucket", effect: .allow, actions: .including(["s3:ListBucket"]),
                    resources: .including(["arn:aws:s3:::acme-cdp-exports"])),
            ])
        #expect(PolicyBuilder.unplacedActions(specification) == ["s3:GetBucketLocation"])
    }

    @Test("An action that nobody knows is reported and not granted")
    func reportsUnknown() {
        var specification = VendorSpecifications.adobe.specification(.leastPrivilege)
        specification.actions = ["s3:PutObject", "s3:PutObjects", "kms:Encrypt", "s3:PutObject"]
        #expect(PolicyBuilder.unplacedActions(specification) == ["s3:PutObjects", "kms:Encrypt"])
        #expect(Self.statements(specification).map(\.actions) == [.including(["s3:PutObject"])])
    }

    @Test("Every action of every vendor finds its place", arguments: VendorSpecifications.all)
    func placesEverything(vendor: VendorSpecifications) {
        for mode in PolicySpecification.Mode.allCases {
            #expect(PolicyBuilder.unplacedActions(vendor.specification(mode)).isEmpty)
        }
    }

    @Test("No statement holds an action or a resource without effect", arguments: VendorSpecifications.all)
    func hasEffect(vendor: VendorSpecifications) throws {
        for mode in PolicySpecification.Mode.allCases {
            for statement in Self.statements(vendor.specification(mode)) {
                let levels = Set(try #require(statement.resources).values.map(Self.level))
                let reached = Set(statement.actions.values.compactMap(ActionCatalog.level))
                #expect(levels == reached, "\(statement)")
                #expect(mode == .documented || levels.count == 1, "\(statement)")
            }
        }
    }

    private static func level(ofResource resource: String) -> ResourceLevel {
        if resource.contains(":kms:") { return .key }
        return resource.contains("/") ? .object : .bucket
    }

    @Test("Sids are letters and digits, and differ", arguments: VendorSpecifications.all)
    func namesStatements(vendor: VendorSpecifications) {
        for mode in PolicySpecification.Mode.allCases {
            let sids = Self.statements(vendor.specification(mode)).compactMap(\.sid)
            #expect(Set(sids).count == sids.count)
            for sid in sids {
                #expect(sid.wholeMatch(of: /[0-9A-Za-z]+/) != nil, "\(sid)")
            }
        }
        #expect(!Self.statements(vendor.specification(.leastPrivilege)).contains { $0.sid == nil })
    }

    @Test("The owner's account is required of every S3 statement when it is given")
    func requiresOwner() {
        for mode in PolicySpecification.Mode.allCases {
            var specification = VendorSpecifications.adobeUser.specification(mode)
            specification.resourceAccount = "111122223333"
            let condition = Statement.Condition("StringEquals", "s3:ResourceAccount", ["111122223333"])
            for statement in Self.statements(specification) {
                #expect(statement.conditions.contains(condition) == (statement.sid != "UseEncryptionKey"))
            }
        }
    }

    @Test("The encryption key gets its own statement, with what a multipart upload needs")
    func grantsKey() throws {
        let specification = VendorSpecifications.mixpanel.specification(.documented)
        let statement = try #require(Self.statements(specification).last)
        #expect(statement.sid == "UseEncryptionKey")
        #expect(
            statement.actions
                == .including(["kms:GenerateDataKey", "kms:Decrypt", "kms:Encrypt", "kms:DescribeKey"]))
        #expect(statement.resources == .including([try #require(specification.kmsKeyARN)]))
    }

    @Test("ARNs are of the bucket's partition", arguments: ["aws", "aws-cn", "aws-us-gov", "aws-eusc"])
    func usesPartition(partition: String) {
        var specification = VendorSpecifications.dinmo.specification(.leastPrivilege)
        specification.partition = partition
        let resources = Self.statements(specification).flatMap { $0.resources?.values ?? [] }
        #expect(resources.count == 2)
        #expect(resources.allSatisfy { $0.hasPrefix("arn:\(partition):s3:::") })
    }

    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-specialchars
    @Test(
        "Characters that mean something to IAM stand for themselves in a folder's name",
        arguments: [
            ("a*b", "a${*}b"), ("a?b", "a${?}b"), ("cost$", "cost${$}"),
            ("${aws:username}", "${$}{aws:username}"),
        ])
    func escapesFolder(folder: String, written: String) {
        var specification = VendorSpecifications.adobeUser.specification(.leastPrivilege)
        specification.folder = folder
        let policy = PolicyBuilder.permissionsPolicy(specification)
        #expect(policy.statements[0].resources == .including(["arn:aws:s3:::acme-cdp-exports/\(written)/*"]))
        #expect(policy.statements[2].conditions == [.init("StringLike", "s3:prefix", ["\(written)/*"])])

        func allows(_ key: String) -> Bool {
            PolicyEvaluator.evaluate(
                AuthorizationRequest(
                    principal: "arn:aws:iam::111122223333:user/exports", action: "s3:PutObject",
                    resource: "arn:aws:s3:::acme-cdp-exports/\(key)",
                    context: ["aws:username": ["exports"]]),
                identityPolicies: [policy]
            ).isAllowed
        }
        #expect(allows("\(folder)/data.csv"))
        #expect(!allows("axxb/data.csv"))
        #expect(!allows("exports/data.csv"))
    }

    @Test("A folder does not let its siblings in", arguments: VendorSpecifications.all)
    func keepsSiblingsOut(vendor: VendorSpecifications) {
        let policy = PolicyBuilder.permissionsPolicy(vendor.specification(.leastPrivilege))
        func allows(_ key: String) -> Bool {
            PolicyEvaluator.evaluate(
                AuthorizationRequest(
                    principal: "arn:aws:iam::111122223333:user/exports", action: "s3:PutObject",
                    resource: "arn:aws:s3:::acme-cdp-exports/\(key)"),
                identityPolicies: [policy]
            ).isAllowed
        }
        #expect(allows("exports/acme/a.csv"))
        #expect(allows("exports/acme/sub/a.csv"))
        #expect(!allows("exports/acme-private/a.csv"))
        #expect(!allows("exports/a.csv"))
        #expect(!allows("a.csv"))
    }
}
