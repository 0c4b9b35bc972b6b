import JSON
import Policies
import Testing

@Suite("Writing policies")
struct PolicyRenderingTests {
    @Test("Elements come in AWS's order, one value as a string and several as a list")
    func ordersElements() {
        let document = PolicyDocument(
            id: "exports",
            statements: [
                Statement(
                    sid: "Write", effect: .allow,
                    principals: .including(
                        .listed([
                            .init(.aws, "111122223333"), .init(.service, "s3.amazonaws.com"),
                            .init(.aws, "*"),
                        ])),
                    actions: .including(["s3:PutObject"]),
                    resources: .including(["arn:aws:s3:::b", "arn:aws:s3:::b/*"]),
                    conditions: [
                        .init("StringEquals", "aws:PrincipalOrgID", ["o-1"]),
                        .init("Bool", "aws:SecureTransport", ["true"]),
                        .init("StringEquals", "s3:x-amz-acl", ["a", "b"]),
                    ]),
                Statement(
                    effect: .deny, principals: .excluding(.everyone), actions: .excluding(["s3:*"]),
                    resources: .excluding(["arn:aws:s3:::c"])),
            ])
        #expect(
            document.rendered() == """
                {
                  "Version": "2012-10-17",
                  "Id": "exports",
                  "Statement": [
                    {
                      "Sid": "Write",
                      "Effect": "Allow",
                      "Principal": {
                        "AWS": [
                          "111122223333",
                          "*"
                        ],
                        "Service": "s3.amazonaws.com"
                      },
                      "Action": "s3:PutObject",
                      "Resource": [
                        "arn:aws:s3:::b",
                        "arn:aws:s3:::b/*"
                      ],
                      "Condition": {
                        "StringEquals": {
                          "aws:PrincipalOrgID": "o-1",
                          "s3:x-amz-acl": [
                            "a",
                            "b"
                          ]
                        },
                        "Bool": {
                          "aws:SecureTransport": "true"
                        }
                      }
                    },
                    {
                      "Effect": "Deny",
                      "NotPrincipal": "*",
                      "NotAction": "s3:*",
                      "NotResource": "arn:aws:s3:::c"
                    }
                  ]
                }
                """)
    }

    @Test("What is written is read again", arguments: VendorSpecifications.all)
    func readsBack(vendor: VendorSpecifications) throws {
        for mode in PolicySpecification.Mode.allCases {
            let specification = vendor.specification(mode)
            for document in [
                PolicyBuilder.trustPolicy(specification), PolicyBuilder.permissionsPolicy(specification),
                PolicyBuilder.bucketPolicy(specification),
            ] {
                #expect(try PolicyDocument(parsing: document.rendered()) == document)
            }
        }
    }

    @Test("White space between elements does not count against the quota")
    func countsSize() throws {
        let text =
            #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"é"}]}"#
        let document = try PolicyDocument(parsing: text)
        #expect(document.sizeWithoutWhitespace == text.count)
        #expect(document.sizeWithoutWhitespace < document.rendered().count)
    }

    @Test("The longest ExternalId fits into a trust policy")
    func fitsLongestExternalID() {
        var specification = VendorSpecifications.dinmo.specification(.documented)
        specification.externalID = "40cef540-b3b4-4e86-b343-2fde3a6f0396"
        #expect(PolicyBuilder.trustPolicy(specification).sizeWithoutWhitespace == 254)
        specification.externalID = String(repeating: "x", count: 1224)
        let size = PolicyBuilder.trustPolicy(specification).sizeWithoutWhitespace
        #expect(size == 1442)
        #expect(size <= PolicyQuota.trustPolicy)
    }

    @Test("Every policy we make fits where it goes", arguments: VendorSpecifications.all)
    func fitsQuota(vendor: VendorSpecifications) {
        for mode in PolicySpecification.Mode.allCases {
            let specification = vendor.specification(mode)
            let permissions = PolicyBuilder.permissionsPolicy(specification).sizeWithoutWhitespace
            #expect(permissions <= PolicyQuota.userInlinePolicies)
            #expect(permissions <= PolicyQuota.sessionPolicy)
            #expect(PolicyBuilder.trustPolicy(specification).sizeWithoutWhitespace <= PolicyQuota.trustPolicy)
        }
    }
}
