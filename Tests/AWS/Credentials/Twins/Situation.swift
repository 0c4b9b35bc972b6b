import AWS
import Foundation

/// Files, an environment and perhaps a profile, out of which credentials are to be found.
struct Situation: Sendable {
    /// What is to come of it.
    enum Outcome: Sendable {
        /// Both find the same, by this provider of botocore's.
        case same(String)
        /// Both find nothing, or refuse.
        case refused
        /// Only we refuse, or find something else, and why.
        case ours(String?, because: String)
    }

    let name: String
    var credentials = ""
    var config = ""
    /// Further files, by their paths in the home folder.
    var files: [String: String] = [:]
    var environment: [String: String] = [:]
    var profile: String?
    let outcome: Outcome

    /// Writes the files below a home folder of their own.
    func home(_ endpoint: String) throws -> HomeDirectory {
        let home = try HomeDirectory()
        var all = files
        all[".aws/credentials"] = credentials.isEmpty ? nil : credentials
        all[".aws/config"] = config.isEmpty ? nil : config
        for (path, text) in all {
            try home.write(filled(text, home, endpoint), to: path)
        }
        return home
    }

    /// The whole environment of both twins.
    func environment(_ home: HomeDirectory, _ endpoint: String) -> [String: String] {
        [
            "HOME": home.path, "PATH": "/usr/bin:/bin", "AWS_DEFAULT_REGION": "eu-west-3",
            "AWS_ENDPOINT_URL_STS": endpoint, "AWS_ENDPOINT_URL_SSO": endpoint,
            "AWS_EC2_METADATA_DISABLED": "true",
        ].merging(environment.mapValues { filled($0, home, endpoint) }) { _, own in own }
    }

    private func filled(_ text: String, _ home: HomeDirectory, _ endpoint: String) -> String {
        text.replacing("{home}", with: home.path).replacing("{server}", with: endpoint)
    }
}
