import AWS
import Foundation
import TestSupport
import Testing

/// botocore and we look at the same files and the same environment, and must find the same.
struct TwinTests {
    private struct Question: Encodable {
        let environment: [String: String]
        let profile: String?
    }

    private struct Found: Decodable, Equatable {
        var method: String?
        var key: String?
        var secretDigest: String?
        var token: String?
        var expiry: Double?
        var error: String?

        /// What a server can tell apart.
        var credentials: [String?] { [key, secretDigest, token, expiry.map { String($0) }] }
    }

    @Test func weFindWhatBotocoreFinds() async throws {
        let situations = Situations.all
        #expect(situations.count >= 40)
        let world = try CredentialWorld()
        let endpoint = world.server.endpoint
        let homes = try situations.map { try $0.home(endpoint) }
        let questions = zip(situations, homes).map { situation, home in
            Question(environment: situation.environment(home, endpoint), profile: situation.profile)
        }
        let output = try Judge.python(
            "AWS/Judges/botocore_credentials.py", input: JSONEncoder().encode(questions))
        let answers = try JSONDecoder().decode([Found].self, from: output)
        for (situation, (question, (home, theirs))) in zip(situations, zip(questions, zip(homes, answers))) {
            let ours = await find(question, home)
            let words: Comment = "\(situation.name): they \(theirs), we \(ours)"
            switch situation.outcome {
            case .same(let method):
                #expect(theirs.method == method, words)
                #expect(ours.method == method, words)
                #expect(ours.credentials == theirs.credentials, words)
            case .refused:
                #expect(theirs.key == nil, words)
                #expect(ours.key == nil && ours.error != nil, words)
            case .ours(let key, let reason):
                #expect(ours.key == key, "\(reason); \(words)")
                #expect(ours.credentials != theirs.credentials, "no longer different: \(words)")
            }
        }
    }

    private func find(_ question: Question, _ home: HomeDirectory) async -> Found {
        let chain = CredentialChain(environment: question.environment, homeDirectory: home.path)
        do {
            let settings = try chain.settings(profile: question.profile)
            let context = AWSContext(
                transport: CurlTransport(), credentials: nil, region: settings.region ?? "aws-global",
                endpoints: EndpointConfiguration(settings))
            let services = CredentialServices(
                context: context, pause: {}, askMFACode: { _ throws(CredentialsError) in "123456" })
            let plan = try chain.plan(profile: question.profile)
            let found = try await ChainCredentials(chain, profile: question.profile, services: services)
                .credentials()
            #expect(plan.source == found.source, "what is said before is what comes")
            return Found(
                method: Self.method(of: found.source), key: found.accessKeyID,
                secretDigest: found.secretAccessKey.withBytes { Hex.encode(Digest.of($0, .sha256)) },
                token: found.sessionToken?.revealed,
                expiry: found.expiration?.secondsSinceEpoch)
        } catch {
            return Found(error: "\(error)")
        }
    }

    /// botocore's name of the provider.
    private static func method(of source: CredentialSource) -> String? {
        switch source {
        case .environment: "env"
        case .profileRole: "assume-role"
        case .webIdentity: "assume-role-with-web-identity"
        case .singleSignOn: "sso"
        case .sharedCredentials: "shared-credentials-file"
        case .login: "login"
        case .process: "custom-process"
        case .sharedConfig: "config-file"
        case .legacyFile(let path): path.hasSuffix("boto") ? "boto-config" : "ec2-credentials-file"
        case .container: "container-role"
        case .instanceMetadata: "iam-role"
        case .typed, .assumedRole, .federatedUser, .createdAccessKey, .sandbox: nil
        }
    }
}
