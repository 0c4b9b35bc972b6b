import AWS
import TestSupport

/// A home directory with AWS files in it.
final class HomeDirectory: Sendable {
    private let folder = TemporaryFolder()
    var path: String { folder.path }

    init(credentials: String? = nil, config: String? = nil) throws {
        try credentials.map(write(credentials:))
        try config.map { try write($0, to: ".aws/config") }
    }

    /// Writes a file below the home folder.
    func write(_ text: String, to path: String) throws {
        try folder.file(path, text)
    }

    func write(credentials: String) throws {
        try write(credentials, to: ".aws/credentials")
    }

    /// Whoever finds nothing here must not look at the machine that the tests run on.
    func chain(_ environment: [String: String] = [:]) -> CredentialChain {
        let isolated = ["AWS_EC2_METADATA_DISABLED": "true"].merging(environment) { _, own in own }
        return CredentialChain(environment: isolated, homeDirectory: path)
    }
}

extension CredentialChain {
    /// The credentials that are at hand.
    func keys(profile: String?) throws -> Credentials {
        let plan = try plan(profile: profile)
        guard case .fixed(let credentials, _) = plan else { throw NotAtHand(source: plan.source) }
        return credentials
    }

    struct NotAtHand: Error {
        let source: CredentialSource
    }
}
