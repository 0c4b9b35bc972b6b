import Foundation
import Testing

@testable import AWS

/// Where the shared files are, and which section is whose.
struct SharedProfilesTests {
    private func profiles(config: String, environment: [String: String] = [:]) throws -> SharedProfiles {
        let home = try HomeDirectory(config: config)
        try home.write(config, to: "elsewhere")
        return try SharedProfiles(environment: environment, homeDirectory: home.path)
    }

    @Test(arguments: [
        ("[default]", "default"), ("[profile default]", "default"), ("[profile p]", "p"),
        ("[profile  p  ]", "p"),
        ("[profile\tp]", "p"), ("[profile \"p q\"]", "p q"), ("[profile 'p q']", "p q"),
        ("[profile p q]", "p q"),
    ])
    func namesProfilesAsAWSDoes(section: String, profile: String) throws {
        let settings = try profiles(config: "\(section)\nregion = here\n").config(of: profile)
        #expect(settings == ["region": "here"])
    }

    @Test(arguments: ["[p]", "[profilep]", "[sso-session p]", "[services p]", "[profile \"p]"])
    func otherSectionsAreNoProfiles(section: String) throws {
        #expect(try profiles(config: "\(section)\nregion = here\n").config(of: "p") == nil)
    }

    @Test func theProfileFormOfDefaultWins() throws {
        let config = "[default]\nregion = a\n[profile default]\nregion = b\n"
        #expect(try profiles(config: config).config(of: "default") == ["region": "b"])
    }

    @Test func theHomeDirectoryMayBeWrittenAsATilde() throws {
        let profiles = try profiles(
            config: "[default]\nregion = here\n",
            environment: ["AWS_CONFIG_FILE": "~/elsewhere", "AWS_SHARED_CREDENTIALS_FILE": "/nonexistent"])
        #expect(profiles.configFile.hasSuffix("/elsewhere"))
        #expect(profiles.config(of: "default") == ["region": "here"])
        #expect(profiles.credentialsFile == "/nonexistent")
        #expect(profiles.credentials(of: "default") == nil)
    }
}
