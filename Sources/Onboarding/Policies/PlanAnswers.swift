import AWS
import Platforms
import Policies

/// Turns a setup's answers into a specification, and keeps count of what is not answered.
struct PlanAnswers {
    private let setup: Setup
    private let platform: Platform
    private(set) var blanks: [String] = []

    init(setup: Setup, platform: Platform) {
        self.setup = setup
        self.platform = platform
    }

    mutating func specification(_ method: PlatformMethod?) -> PolicySpecification {
        PolicySpecification(
            mode: setup.mode,
            partition: setup.region.flatMap(Regions.partition) ?? "aws",
            principals: principals(method),
            externalID: externalID(method),
            bucket: method?.kind == .reader ? setup.bucket : answer(setup.bucket, "bucket"),
            folder: FolderPath(setup.folder).fixedPart,
            documentedGrants: (method?.documentedGrants ?? []).map(PolicySpecification.Grant.init),
            actions: method?.actions ?? [],
            limitsListing: method?.toleratesListPrefix ?? false,
            resourceAccount: setup.expectedOwner?.nonEmpty,
            kmsKeyARN: setup.kmsKeyARN?.nonEmpty)
    }

    /// The platform's role that the customer assumes.
    mutating func platformRole() -> String { answer(setup.roleARN, "roleArn") }

    private mutating func principals(_ method: PlatformMethod?) -> [String] {
        guard let method, method.kind == .assumedRole || method.kind == .bucketPolicy else { return [] }
        return [answer(setup.trustedPrincipal(for: method), "principal")]
    }

    private mutating func externalID(_ method: PlatformMethod?) -> String? {
        guard let method, method.kind == .assumedRole else { return nil }
        switch setup.externalIDAnswer(for: method) {
        case .none, .leftOut: return nil
        case .value(let value): return value
        case .open:
            return answer(nil, method.externalID?.madeBy == .organizationID ? "organizationId" : "externalId")
        }
    }

    private mutating func answer(_ value: String?, _ key: String) -> String {
        if let value, !value.isEmpty { return value }
        blanks.append(key)
        return PolicyPlan.blank(key)
    }
}

extension PolicySpecification.Grant {
    fileprivate init(_ grant: PlatformMethod.DocumentedGrant) {
        self.init(
            sid: grant.sid, actions: grant.actions,
            scopes: grant.scopes.map { scope in
                switch scope {
                case .bucket: .bucket
                case .allObjects: .allObjects
                case .folderObjects: .folderObjects
                }
            })
    }
}
