import Policies
import TestSupport
import Testing

/// moto deploys and enforces the policies we make; our evaluator must see each of them as moto does.
@Suite("moto as a judge")
struct MotoTests {
    private static func item(
        _ vendor: VendorSpecifications, _ mode: PolicySpecification.Mode,
        _ carrier: MotoAuthorization.Carrier,
        change: (inout PolicySpecification) -> Void = { _ in }
    ) -> MotoAuthorization.Case {
        var specification = vendor.specification(mode)
        change(&specification)
        return MotoAuthorization.Case(
            name: "\(vendor.name), \(mode.rawValue), \(carrier.rawValue)", carrier: carrier,
            trust: carrier == .role ? PolicyBuilder.trustPolicy(specification) : nil,
            permissions: PolicyBuilder.permissionsPolicy(specification),
            requests: MotoAuthorization.requests(
                bucket: specification.bucket, folder: specification.folder))
    }

    @Test("Both allow and deny the same, for each vendor, in both modes, for roles and users")
    func agrees() throws {
        let roles = VendorSpecifications.all.flatMap { vendor in
            PolicySpecification.Mode.allCases.map { mode in Self.item(vendor, mode, .role) }
        }
        let users = [VendorSpecifications.dinmo, .adobeUser].map { Self.item($0, .leastPrivilege, .user) }
        let disagreements = try MotoAuthorization.disagreements(roles + users)
        #expect(disagreements.filter { !$0.isExplainedByConditions } == [])
        // Three vendors' listing is limited, of one also for a user; the sibling and another folder are tried.
        #expect(disagreements.count == 4 * 2)
    }

    @Test("Both allow something and deny something in every case")
    func comparesSomething() {
        for vendor in VendorSpecifications.all {
            let item = Self.item(vendor, .leastPrivilege, .role)
            let answers = item.requests.map { request in
                PolicyEvaluator.evaluate(
                    request.authorizationRequest(account: "111122223333"),
                    identityPolicies: [item.permissions]
                ).isAllowed
            }
            #expect(answers.contains(true) && answers.contains(false), "\(vendor.name)")
        }
    }

    /// moto makes a regular expression of the pattern, in which `$` is an end. AWS:
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-specialchars
    @Test("moto does not know ${*}")
    func ignoresEscapes() throws {
        let item = Self.item(.dinmo, .leastPrivilege, .role) { $0.folder = "a*b" }
        let disagreements = try MotoAuthorization.disagreements([item])
        #expect(
            disagreements.map(\.attempt) == [
                "s3:PutObject on arn:aws:s3:::acme-cdp-exports/a*b/probe.csv",
                "s3:AbortMultipartUpload on arn:aws:s3:::acme-cdp-exports/a*b/probe.csv",
                "s3:ListMultipartUploadParts on arn:aws:s3:::acme-cdp-exports/a*b/probe.csv",
            ])
        #expect(disagreements.allSatisfy { $0.allowedByUs && !$0.allowedByMoto })
    }

    @Test("Both let the trusted user in with the right ExternalId, and nobody else")
    func agreesOnTrust() throws {
        let vendors = VendorSpecifications.all.filter { $0.principals[0].contains(":user/") }
        let cases = try vendors.flatMap { vendor in
            try PolicySpecification.Mode.allCases.map { mode in
                var item = Self.item(vendor, mode, .role)
                let externalID = try #require(vendor.externalID)
                let stranger = try #require(ARN(vendor.principals[0]))
                item.requests = []
                item.assumptions = [
                    .init(user: vendor.principals[0], externalID: externalID),
                    .init(user: vendor.principals[0], externalID: externalID + "x"),
                    .init(user: "arn:aws:iam::\(stranger.account):user/stranger", externalID: externalID),
                ]
                return item
            }
        }
        #expect(cases.count >= 8)
        #expect(try MotoAuthorization.disagreements(cases) == [])
    }
}
