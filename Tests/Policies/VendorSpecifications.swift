import Policies
import Testing

/// What real platforms ask for, as their documents have it once corrected.
struct VendorSpecifications: Sendable, CustomTestStringConvertible {
    var name: String
    var principals: [String]
    var externalID: String?
    var folder = "exports/acme"
    var grants: [PolicySpecification.Grant]
    var actions: [String]
    var limitsListing = false
    var kmsKeyARN: String?

    var testDescription: String { name }

    func specification(_ mode: PolicySpecification.Mode) -> PolicySpecification {
        PolicySpecification(
            mode: mode, principals: principals, externalID: externalID, bucket: "acme-cdp-exports",
            folder: folder, documentedGrants: grants, actions: actions, limitsListing: limitsListing,
            kmsKeyARN: kmsKeyARN)
    }

    private init(
        _ name: String, _ principals: [String], externalID: String? = nil,
        grants: [(sid: String?, scopes: [PolicySpecification.Scope], actions: [String])],
        limitsListing: Bool = false, kmsKeyARN: String? = nil
    ) {
        self.name = name
        self.principals = principals
        self.externalID = externalID
        self.grants = grants.map { .init(sid: $0.sid, actions: $0.actions, scopes: $0.scopes) }
        self.actions = grants.flatMap(\.actions)
        self.limitsListing = limitsListing
        self.kmsKeyARN = kmsKeyARN
    }

    static let all = [
        dinmo, adobe, adobeUser, adobeLegacy, segment, mixpanel, rudderStack, braze, airbyte, databricks,
        snowflake, bitmovin, buildkite,
    ]

    private static let key = "arn:aws:kms:eu-west-3:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"

    static let dinmo = VendorSpecifications(
        "DinMo", ["arn:aws:iam::724998534403:role/DinmoS3AccessorRole-dinmo-prod"],
        externalID: "40cef540-b3b4-4e86-b343-2fde3a6f0396",
        grants: [
            (
                "AllowDinMoS3Write", [.bucket, .allObjects],
                [
                    "s3:PutObject", "s3:AbortMultipartUpload", "s3:ListMultipartUploadParts",
                    "s3:ListBucketMultipartUploads",
                ]
            )
        ])

    private static let adobeGrants: [(String?, [PolicySpecification.Scope], [String])] = [
        (
            "VisualEditor0", [.folderObjects],
            ["s3:PutObject", "s3:GetObject", "s3:DeleteObject", "s3:ListMultipartUploadParts"]
        ),
        ("VisualEditor1", [.bucket], ["s3:ListBucket", "s3:GetBucketLocation"]),
    ]

    static let adobe = VendorSpecifications(
        "Adobe, whole account", ["arn:aws:iam::670664943635:root"],
        externalID: "5555467B5D8013E50A494220@AdobeOrg", grants: adobeGrants)

    static let adobeUser = VendorSpecifications(
        "Adobe, one user, listing limited", ["arn:aws:iam::670664943635:user/destinations-adobe-user"],
        externalID: "5555467B5D8013E50A494220@AdobeOrg", grants: adobeGrants, limitsListing: true,
        kmsKeyARN: key)

    static let adobeLegacy = VendorSpecifications(
        "Adobe RT-CDP legacy", ["670664943635"], grants: [(nil, [.allObjects], ["s3:PutObject"])])

    static let segment = VendorSpecifications(
        "Segment", ["arn:aws:iam::595280932656:role/segment-s3-integration-production-access"],
        externalID: "WORKSPACE", grants: [(nil, [.folderObjects], ["s3:PutObject", "s3:PutObjectAcl"])],
        kmsKeyARN: key)

    static let mixpanel = VendorSpecifications(
        "Mixpanel", ["arn:aws:iam::485438090326:user/mixpanel-export"], externalID: "token",
        grants: [
            (
                "MixpanelS3AccessStatement", [.bucket, .allObjects],
                ["s3:PutObject", "s3:GetObject", "s3:ListBucket", "s3:DeleteObject"]
            ),
            (nil, [.allObjects], ["kms:Encrypt", "kms:DescribeKey"]),
        ],
        kmsKeyARN: key)

    static let rudderStack = VendorSpecifications(
        "RudderStack", ["422074288268"], externalID: "workspace",
        grants: [(nil, [.allObjects], ["s3:PutObject"])])

    static let braze = VendorSpecifications(
        "Braze", ["arn:aws:iam::111111111111:root"], externalID: "braze",
        grants: [
            (nil, [.bucket], ["s3:ListBucket", "s3:GetBucketLocation"]),
            (nil, [.allObjects], ["s3:PutObject", "s3:GetObject"]),
        ])

    static let airbyte = VendorSpecifications(
        "Airbyte", ["arn:aws:iam::094410056844:user/delegated_access_user"],
        externalID: "b5b5d0a3-7f3a-4d5c-8d2f-2d9cf7d9d1a1",
        grants: [
            (
                nil, [.allObjects, .bucket],
                [
                    "s3:PutObject", "s3:GetObject", "s3:DeleteObject", "s3:PutObjectAcl", "s3:ListBucket",
                    "s3:ListBucketMultipartUploads", "s3:AbortMultipartUpload", "s3:GetBucketLocation",
                ]
            )
        ],
        limitsListing: true)

    static let databricks = VendorSpecifications(
        "Databricks", ["arn:aws:iam::414351767826:role/unity-catalog-prod-UCMasterRole-14S5ZJVKOTYTL"],
        externalID: "0000",
        grants: [
            (
                nil, [.allObjects, .bucket],
                ["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:ListBucket", "s3:GetBucketLocation"]
            )
        ])

    static let snowflake = VendorSpecifications(
        "Snowflake", ["arn:aws:iam::123456789001:user/abc1-b-self1234"],
        externalID: "MYACCOUNT_SFCRole=2_a123456/s0aBCDEfGHIJklmNoPq=",
        grants: [
            (
                nil, [.folderObjects],
                [
                    "s3:PutObject", "s3:GetObject", "s3:GetObjectVersion", "s3:DeleteObject",
                    "s3:DeleteObjectVersion",
                ]
            ),
            (nil, [.bucket], ["s3:ListBucket", "s3:GetBucketLocation"]),
        ],
        limitsListing: true)

    static let bitmovin = VendorSpecifications(
        "Bitmovin", ["arn:aws:iam::630681592166:user/bitmovinCustomerS3Access"], externalID: "bitmovin",
        grants: [
            (nil, [.allObjects], ["s3:PutObject", "s3:PutObjectAcl"]),
            (nil, [.bucket], ["s3:ListBucket", "s3:GetBucketLocation"]),
        ])

    static let buildkite = VendorSpecifications(
        "Buildkite", ["arn:aws:iam::032379705303:root"],
        grants: [
            ("BuildkiteExportGetBucketLocation", [.bucket], ["s3:GetBucketLocation"]),
            ("BuildkiteExportPutObject", [.folderObjects], ["s3:PutObject"]),
        ])
}
