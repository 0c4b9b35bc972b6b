import JSON
import Platforms
import Policies
import Testing

@testable import Onboarding

/// Every policy of every method of every pack, before our own linter.
@Suite struct GeneratedPoliciesLintTests {
    private struct Generated {
        var name: String
        var platform: Platform
        var setup: Setup
        var plan: PolicyPlan

        func findings(_ policy: PlannedPolicy) -> [PolicyFinding] {
            PolicyLinter.lint(
                text: policy.document.rendered(), use: policy.kind.use,
                context: LintContext(platform: platform, setup: setup))
        }
    }

    private static let principals = [
        "arn:aws:iam::444455556666:role/exporter", "arn:aws:iam::444455556666:root", "444455556666",
    ]

    /// - Parameter folders: One plan for each; an empty one reaches the whole bucket.
    private static func plans(
        folders: [String], change: (inout Setup) -> Void = { _ in }
    ) -> [Generated] {
        PlatformCatalog.builtIn.flatMap { platform in
            platform.methods.flatMap { method in
                let named = method.principals.compactMap(\.arn)
                return PolicySpecification.Mode.allCases.flatMap { mode in
                    (named.isEmpty ? principals : named).flatMap { principal in
                        folders.map { folder in
                            var setup = Setup(
                                platform: platform.id, method: method.kind, bucket: "acme-cdp-exports",
                                folder: folder)
                            setup.mode = mode
                            setup.region = "eu-west-3"
                            setup.principal = principal
                            setup.externalID = "0123456789ABCDEF01234567@AdobeOrg"
                            setup.roleARN = "arn:aws:iam::111122223333:role/didomi-exports-acme-4f2a-role"
                            change(&setup)
                            return Generated(
                                name:
                                    "\(platform.id) \(method.kind.rawValue) \(mode.rawValue) \(principal) /\(folder)",
                                platform: platform, setup: setup,
                                plan: PolicyPlan(setup: setup, platform: platform))
                        }
                    }
                }
            }
        }
    }

    private static let folders = ["", "exports/acme", "a b/c*d$e", "%SEGMENT_NAME%", "in/%SEGMENT_ID%"]

    private static let key = "arn:aws:kms:eu-west-3:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"

    @Test func noneHasAnError() {
        let plans =
            Self.plans(folders: Self.folders)
            + Self.plans(folders: ["exports"]) { setup in
                setup.kmsKeyARN = Self.key
                setup.expectedOwner = "111122223333"
            }
        for generated in plans {
            for policy in generated.plan.policies {
                let errors = generated.findings(policy).filter { $0.severity == .error }
                #expect(
                    errors.isEmpty,
                    "\(generated.name) \(policy.kind.rawValue): \(errors.map { "\($0.path) \($0.code)" })")
            }
        }
    }

    /// Least privilege in a folder leaves nothing to warn of: no whole bucket, no wildcard, nothing loose.
    @Test func leastPrivilegeInAFolderHasNoWarning() {
        for generated in Self.plans(folders: ["exports/acme"]) where generated.setup.mode == .leastPrivilege {
            for policy in generated.plan.policies {
                let found = generated.findings(policy).filter { $0.severity != .note }
                #expect(
                    found.isEmpty,
                    "\(generated.name) \(policy.kind.rawValue): \(found.map { "\($0.path) \($0.code)" })")
            }
        }
    }

    /// Without a folder, and as DinMo's document has it, the whole bucket is reached, and said.
    @Test func theWholeBucketIsSaid() throws {
        let dinmo = try #require(
            Self.plans(folders: ["exports"]).first {
                $0.platform.id == "dinmo" && $0.setup.mode == .documented
            })
        let permissions = try #require(dinmo.plan.policies.first { $0.kind == .permissions })
        #expect(dinmo.findings(permissions).map(\.code) == ["whole-bucket"])
    }

    /// Leaving the ExternalId out is the person's choice, with a warning of its own; the linter still says what it is.
    @Test func withoutAnExternalIDTheTrustPolicyHasAnError() throws {
        let adobe = try #require(
            Self.plans(folders: ["exports"]) { setup in
                setup.externalID = nil
                setup.organizationID = ""
            }.first { $0.platform.id == "adobe-experience-platform" && $0.setup.method == .assumedRole })
        let trust = try #require(adobe.plan.policies.first { $0.kind == .trust })
        #expect(adobe.findings(trust).map(\.code).contains("external-id-missing"))
    }

    /// What is not answered yet stands as a blank, which is found.
    @Test func blanksAreFound() throws {
        let platform = try #require(PlatformCatalog.platform(id: "dinmo"))
        let plan = PolicyPlan(setup: Setup(platform: "dinmo", method: .assumedRole), platform: platform)
        for policy in plan.policies {
            let findings = PolicyLinter.lint(
                text: policy.document.rendered(), use: policy.kind.use,
                context: LintContext(platform: platform))
            #expect(findings.contains { $0.code == "placeholder" }, "\(policy.kind)")
        }
    }
}

extension PolicyKind {
    fileprivate var use: PolicyUse {
        switch self {
        case .trust: .trust
        case .permissions, .caller: .identity
        case .bucket: .bucket
        }
    }
}
