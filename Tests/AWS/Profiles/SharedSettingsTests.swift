import Foundation
import TestSupport
import Testing

@testable import AWS

/// What the environment and the profiles say about how AWS is reached.
struct SharedSettingsTests {
    private static let config = """
        [profile p]
        services = mine
        endpoint_url = http://127.0.0.1:1
        max_attempts = 7
        retry_mode = adaptive
        ca_bundle = /profile.pem
        use_fips_endpoint = true
        [profile plain]
        endpoint_url = http://127.0.0.1:1
        [profile broken]
        services = missing
        [profile ignoring]
        endpoint_url = http://127.0.0.1:1
        ignore_configured_endpoint_urls = True
        [services mine]
        s3 =
          endpoint_url = http://127.0.0.1:2
        iam =
          endpoint_url = http://127.0.0.1:3
        """

    private func settings(_ profile: String, _ environment: [String: String] = [:]) throws -> SharedSettings {
        let home = try HomeDirectory(config: Self.config)
        return try home.chain(environment).settings(profile: profile)
    }

    @Test func theEnvironmentGoesBeforeTheProfile() throws {
        let ofProfile = try settings("p")
        #expect(ofProfile.maximumAttempts == "7")
        #expect(ofProfile.retryMode == "adaptive")
        #expect(ofProfile.caBundle == "/profile.pem")
        let both = try settings(
            "p",
            [
                "AWS_MAX_ATTEMPTS": "3", "AWS_RETRY_MODE": "standard", "AWS_CA_BUNDLE": "/variable.pem",
                "AWS_USE_FIPS_ENDPOINT": "false",
            ])
        #expect(both.maximumAttempts == "3")
        #expect(both.retryMode == "standard")
        #expect(both.caBundle == "/variable.pem")
        #expect(!both.flag("AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint"))
    }

    @Test func aServicesSectionThatIsMissingIsNamed() {
        #expect(throws: CredentialsError.profile("broken", .noSection(kind: "services", name: "missing"))) {
            try settings("broken")
        }
    }

    @Test func endpointsAreFoundInBotocoresOrder() throws {
        struct Question: Encodable {
            let environment: [String: String]
            let profile: String
        }
        let home = try HomeDirectory(config: Self.config.replacing("use_fips_endpoint = true", with: ""))
        let variables = ["AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL_STS", "AWS_ENDPOINT_URL"]
        var questions: [Question] = []
        for profile in ["p", "plain", "ignoring"] {
            for chosen in 0..<(1 << variables.count) {
                for isIgnored in [false, true] {
                    var environment = ["HOME": home.path, "AWS_DEFAULT_REGION": "eu-west-3"]
                    for (number, variable) in variables.enumerated() where chosen & (1 << number) != 0 {
                        environment[variable] = "http://127.0.0.1:\(100 + number)"
                    }
                    if isIgnored { environment["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"] = "true" }
                    questions.append(Question(environment: environment, profile: profile))
                }
            }
        }
        let output = try Judge.python(
            "AWS/Judges/botocore_configured_endpoints.py", input: JSONEncoder().encode(questions))
        let answers = try JSONDecoder().decode([[String: String]].self, from: output)
        for (question, expected) in zip(questions, answers) {
            let chain = CredentialChain(environment: question.environment, homeDirectory: home.path)
            let endpoints = EndpointConfiguration(try chain.settings(profile: question.profile))
            for (service, name) in [(AWSService.s3, "s3"), (.sts, "sts"), (.iam, "iam")] {
                let ours = try endpoints.endpoint(for: service, region: "eu-west-3")
                // At AWS itself the names differ: the rules have tests of their own.
                let theirs = expected[name]?.contains("amazonaws.com") == true ? "AWS" : expected[name]
                #expect((ours.isAWS ? "AWS" : ours.text) == theirs, "\(question) \(name)")
            }
        }
    }
}
