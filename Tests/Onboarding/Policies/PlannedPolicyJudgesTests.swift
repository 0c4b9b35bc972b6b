import Foundation
import JSON
import Platforms
import Policies
import TestSupport
import Testing

@testable import Onboarding

/// Every policy of every method of every pack, in each of its variants, before judges that others wrote.
@Suite struct PlannedPolicyJudgesTests {
    private struct Planned {
        var name: String
        var platform: Platform
        var method: PlatformMethod
        var plan: PolicyPlan
    }

    /// moto has users only, so the platforms that act as a role or an account are played by a user of theirs.
    private static let user = "arn:aws:iam::670664943635:user/destinations-adobe-user"
    private static let externalID = "0123456789ABCDEF01234567@AdobeOrg"

    private static let key = "arn:aws:kms:eu-west-3:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"

    /// In both modes, in a folder and without one, with the bucket's own key and without.
    private static let all: [Planned] = PlatformCatalog.builtIn.flatMap { platform in
        platform.methods.flatMap { method in
            PolicySpecification.Mode.allCases.flatMap { mode in
                [true, false].flatMap { hasFolder in
                    [nil, key].map { planned(platform, method, mode, hasFolder: hasFolder, key: $0) }
                }
            }
        }
    }

    private static func planned(
        _ platform: Platform, _ method: PlatformMethod, _ mode: PolicySpecification.Mode, hasFolder: Bool,
        key: String?
    ) -> Planned {
        var setup = Setup(
            platform: platform.id, method: method.kind, bucket: "acme-cdp-exports",
            folder: hasFolder ? "exports/\(platform.id)" : "")
        setup.mode = mode
        setup.region = "eu-west-3"
        setup.externalID = externalID
        setup.roleARN = "arn:aws:iam::111122223333:role/didomi-exports-acme-4f2a-role"
        setup.kmsKeyARN = key
        if platform.isGeneric { setup.principal = user }
        let words = [
            platform.id, method.kind.rawValue, mode.rawValue, hasFolder ? "folder" : "whole bucket",
            key == nil ? "no key" : "key",
        ]
        return Planned(
            name: words.joined(separator: " "), platform: platform, method: method,
            plan: PolicyPlan(setup: setup, platform: platform))
    }

    @Test func nothingIsLeftBlank() {
        for planned in Self.all {
            #expect(planned.plan.isComplete, "\(planned.name): \(planned.plan.blanks)")
        }
    }

    @Test func motoAllowsAndDeniesWhatWeSay() throws {
        var cases: [MotoAuthorization.Case] = []
        for planned in Self.all {
            let specification = planned.plan.specification
            let requests = MotoAuthorization.requests(
                bucket: specification.bucket, folder: specification.folder)
            guard let permissions = planned.plan.policies.first(where: { $0.kind == .permissions }) else {
                continue
            }
            var setup = MotoAuthorization.Case(
                name: planned.name, carrier: planned.method.kind == .accessKey ? .user : .role,
                permissions: permissions.document, requests: requests)
            if planned.method.kind == .assumedRole {
                // Only a user can be created in moto; the policy's own principal is put back by its twin below.
                var trusting = specification
                trusting.principals = [Self.user]
                setup.trust = PolicyBuilder.trustPolicy(trusting)
                setup.assumptions = [
                    .init(user: Self.user, externalID: Self.externalID),
                    .init(user: Self.user, externalID: Self.externalID + "x"),
                    .init(user: "arn:aws:iam::670664943635:user/stranger", externalID: Self.externalID),
                ]
            }
            cases.append(setup)
        }
        #expect(cases.count == 14 * 4)
        #expect(try MotoAuthorization.disagreements(cases) == [])
    }

    @Test func parliamentFindsNothingWrong() throws {
        var names: [String] = []
        var input: [JSONValue] = []
        for planned in Self.all {
            // parliament knows identity policies only.
            for policy in planned.plan.policies where policy.kind == .permissions {
                names.append(planned.name)
                input.append(
                    .object([
                        .init("name", .string(planned.name)),
                        .init("policy", .string(policy.document.rendered())),
                    ]))
            }
        }
        let output = try Judge.python(
            "Policies/parliament_findings.py", input: Data(JSONValue.array(input).rendered().utf8))
        struct Verdict: Decodable, Equatable {
            var name: String
            var findings: [String]
        }
        let verdicts = try JSONDecoder().decode([Verdict].self, from: output)
        #expect(verdicts == names.map { Verdict(name: $0, findings: []) })
    }

    @Test func onlyThePrincipalWithTheExternalIdGetsIn() throws {
        for planned in Self.all where planned.method.kind == .assumedRole {
            let trust = try #require(planned.plan.policies.first { $0.kind == .trust }).document
            let principal = planned.plan.specification.principals[0]
            func isLetIn(_ who: String, _ externalID: String?) -> Bool {
                PolicyEvaluator.evaluateTrust(
                    AuthorizationRequest(
                        principal: who, action: "sts:AssumeRole",
                        resource: "arn:aws:iam::444455556666:role/exports",
                        context: externalID.map { ["sts:ExternalId": [$0]] } ?? [:]),
                    trust: trust
                ).isAllowed
            }
            #expect(isLetIn(principal, Self.externalID), "\(planned.name)")
            #expect(!isLetIn(principal, nil), "\(planned.name)")
            #expect(!isLetIn(principal, Self.externalID + "x"), "\(planned.name)")
            #expect(!isLetIn(principal, Self.externalID.lowercased()), "\(planned.name)")
            #expect(!isLetIn("arn:aws:iam::999999999999:user/stranger", Self.externalID), "\(planned.name)")
        }
    }

    @Test func everyActionOfAPackIsGranted() {
        for planned in Self.all where planned.method.kind != .reader {
            #expect(PolicyBuilder.unplacedActions(planned.plan.specification) == [], "\(planned.name)")
            let granted = Set(planned.plan.policies.flatMap(\.document.statements).flatMap(\.actions.values))
            #expect(Set(planned.method.actions).isSubset(of: granted), "\(planned.name)")
        }
    }

    @Test func everyPolicyFitsItsQuota() {
        for planned in Self.all {
            for policy in planned.plan.policies {
                let quota = policy.kind == .trust ? PolicyQuota.trustPolicy : PolicyQuota.userInlinePolicies
                #expect(policy.document.sizeWithoutWhitespace <= quota, "\(planned.name)")
            }
        }
    }
}
