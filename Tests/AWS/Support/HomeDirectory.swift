import AWS
import Foundation

/// A home directory with AWS files in it.
final class HomeDirectory: Sendable {
    let path = FileManager.default.temporaryDirectory.appending(path: "home-\(UUID().uuidString)").path

    init(credentials: String? = nil, config: String? = nil) throws {
        try FileManager.default.createDirectory(atPath: path + "/.aws", withIntermediateDirectories: true)
        try credentials.map(write(credentials:))
        try config?.write(toFile: path + "/.aws/config", atomically: true, encoding: .utf8)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file below the home folder.
    func write(_ text: String, to path: String) throws {
        let file = URL(filePath: self.path).appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: file, atomically: true, encoding: .utf8)
    }

    func write(credentials: String) throws {
        try credentials.write(toFile: path + "/.aws/credentials", atomically: true, encoding: .utf8)
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
