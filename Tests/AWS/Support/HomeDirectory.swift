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

    func write(credentials: String) throws {
        try credentials.write(toFile: path + "/.aws/credentials", atomically: true, encoding: .utf8)
    }

    func chain(_ environment: [String: String] = [:]) -> CredentialChain {
        CredentialChain(environment: environment, homeDirectory: path)
    }
}
