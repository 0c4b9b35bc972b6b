import Policies
import Testing

@Suite("Trust, bucket and caller policies")
struct TrustPolicyTests {
    @Test("DinMo's document, letter for letter")
    func dinmoDocumented() {
        #expect(
            PolicyBuilder.trustPolicy(VendorSpecifications.dinmo.specification(.documented)).rendered() == """
                {
                  "Version": "2012-10-17",
                  "Statement": [
                    {
                      "Effect": "Allow",
                      "Principal": {
                        "AWS": "arn:aws:iam::724998534403:role/DinmoS3AccessorRole-dinmo-prod"
                      },
                      "Action": "sts:AssumeRole",
                      "Condition": {
                        "StringEquals": {
                          "sts:ExternalId": "40cef540-b3b4-4e86-b343-2fde3a6f0396"
                        }
                      }
                    }
                  ]
                }
                """)
    }

    @Test("Without an ExternalId there is no condition, as in Adobe's document")
    func withoutExternalID() throws {
        var specification = VendorSpecifications.adobeUser.specification(.documented)
        specification.externalID = nil
        let sample = try PolicyDocument(
            parsing: """
                {"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
                 "Principal": {"AWS": "arn:aws:iam::670664943635:user/destinations-adobe-user"},
                 "Action": "sts:AssumeRole", "Condition": {}}]}
                """)
        #expect(PolicyBuilder.trustPolicy(specification) == sample)
    }

    @Test(
        "Only the exact ExternalId opens the role",
        arguments: VendorSpecifications.all.filter { $0.externalID != nil })
    func requiresExternalID(vendor: VendorSpecifications) throws {
        let externalID = try #require(vendor.externalID)
        let named = vendor.principals[0]
        let platform = ARN(named) == nil ? "arn:aws:iam::\(named):user/exporter" : named
        for mode in PolicySpecification.Mode.allCases {
            let trust = PolicyBuilder.trustPolicy(vendor.specification(mode))
            func allows(_ value: String?) -> Bool {
                let request = AuthorizationRequest(
                    principal: platform, action: "sts:AssumeRole",
                    resource: "arn:aws:iam::111122223333:role/exports",
                    context: value.map { ["sts:ExternalId": [$0]] } ?? [:])
                return PolicyEvaluator.evaluateTrust(request, trust: trust).isAllowed
            }
            #expect(allows(externalID))
            #expect(!allows(nil))
            #expect(!allows(""))
            #expect(!allows(externalID + " "))
            #expect(!allows(String(externalID.dropLast())))
            #expect(!allows("*"))
        }
    }

    @Test("Several principals are a list; least privilege names its statement")
    func listsPrincipals() {
        var specification = VendorSpecifications.dinmo.specification(.leastPrivilege)
        specification.principals = ["arn:aws:iam::111111111111:root", "222222222222"]
        let statement = PolicyBuilder.trustPolicy(specification).statements[0]
        #expect(
            statement.principals
                == .including(
                    .listed([.init(.aws, "arn:aws:iam::111111111111:root"), .init(.aws, "222222222222")])))
        #expect(statement.sid == "AssumeRoleWithExternalId")
        #expect(statement.resources == nil)
        specification.externalID = nil
        #expect(PolicyBuilder.trustPolicy(specification).statements[0].sid == "AssumeRole")
    }

    @Test("A bucket policy is the same grant with the platform as principal")
    func bucketPolicy() throws {
        var specification = VendorSpecifications.buildkite.specification(.documented)
        specification.resourceAccount = "111122223333"
        let expected = try PolicyDocument(
            parsing: """
                {"Version": "2012-10-17", "Statement": [
                  {"Sid": "BuildkiteExportGetBucketLocation", "Effect": "Allow",
                   "Principal": {"AWS": "arn:aws:iam::032379705303:root"},
                   "Action": "s3:GetBucketLocation", "Resource": "arn:aws:s3:::acme-cdp-exports"},
                  {"Sid": "BuildkiteExportPutObject", "Effect": "Allow",
                   "Principal": {"AWS": "arn:aws:iam::032379705303:root"},
                   "Action": "s3:PutObject", "Resource": "arn:aws:s3:::acme-cdp-exports/exports/acme/*"}]}
                """)
        #expect(PolicyBuilder.bucketPolicy(specification) == expected)
    }

    @Test("A bucket policy does not speak of keys: that is the key policy's business")
    func bucketPolicyWithoutKey() {
        let policy = PolicyBuilder.bucketPolicy(VendorSpecifications.segment.specification(.leastPrivilege))
        #expect(policy.statements.map(\.sid) == ["WriteAndShareObjectsInFolder"])
    }

    @Test("A reader may assume the platform's role and nothing else")
    func callerPolicy() {
        let role = "arn:aws:iam::123456789012:role/didomi-exports-acme-x7-role"
        #expect(
            PolicyBuilder.callerPolicy(roleARN: role).rendered() == """
                {
                  "Version": "2012-10-17",
                  "Statement": [
                    {
                      "Sid": "AssumeExportRole",
                      "Effect": "Allow",
                      "Action": "sts:AssumeRole",
                      "Resource": "\(role)"
                    }
                  ]
                }
                """)
    }
}
