import AWS
import Foundation
import TestSupport
import Testing

struct CredentialChainTests {
    private static let keys = """
        [default]
        aws_access_key_id = AKIADEFAULT
        aws_secret_access_key = default-secret
        [prod]
        aws_access_key_id = AKIAPROD
        aws_secret_access_key = prod-secret
        aws_session_token = prod-token
        """

    private func text(_ secret: Secret?) -> String? {
        secret?.withBytes { String(decoding: $0, as: UTF8.self) }
    }

    @Test func theEnvironmentComesFirst() throws {
        let home = try HomeDirectory(credentials: Self.keys)
        let environment = [
            "AWS_ACCESS_KEY_ID": "AKIAENV", "AWS_SECRET_ACCESS_KEY": "env-secret",
            "AWS_SESSION_TOKEN": "env-token",
            "AWS_PROFILE": "prod",
        ]
        let credentials = try home.chain(environment).resolve(profile: nil)
        #expect(credentials.accessKeyID == "AKIAENV")
        #expect(text(credentials.secretAccessKey) == "env-secret")
        #expect(text(credentials.sessionToken) == "env-token")
        #expect(credentials.source == .environment)
    }

    @Test func aProfileThatWasAskedForSkipsTheEnvironment() throws {
        let home = try HomeDirectory(credentials: Self.keys)
        let environment = ["AWS_ACCESS_KEY_ID": "AKIAENV", "AWS_SECRET_ACCESS_KEY": "env-secret"]
        let credentials = try home.chain(environment).resolve(profile: "prod")
        #expect(credentials.accessKeyID == "AKIAPROD")
        #expect(text(credentials.sessionToken) == "prod-token")
        #expect(credentials.source == .sharedCredentials(profile: "prod"))
    }

    @Test func theCredentialsFileComesBeforeTheConfigFile() throws {
        let home = try HomeDirectory(
            credentials: Self.keys,
            config: "[profile prod]\naws_access_key_id = AKIACONFIG\naws_secret_access_key = s\n")
        #expect(try home.chain(["AWS_PROFILE": "prod"]).resolve(profile: nil).accessKeyID == "AKIAPROD")
        #expect(try home.chain().resolve(profile: nil).accessKeyID == "AKIADEFAULT")
    }

    @Test func theConfigFileAloneIsEnough() throws {
        let home = try HomeDirectory(
            config:
                "[profile 'my prod']\naws_access_key_id = AKIACONFIG\naws_secret_access_key = s\nregion=eu-west-3\n"
        )
        let credentials = try home.chain().resolve(profile: "my prod")
        #expect(credentials.accessKeyID == "AKIACONFIG")
        #expect(credentials.source == .sharedConfig(profile: "my prod"))
        #expect(try home.chain().region(profile: "my prod") == "eu-west-3")
    }

    @Test func theEnvironmentNamesOtherFiles() throws {
        let home = try HomeDirectory(credentials: Self.keys)
        let elsewhere = CredentialChain(
            environment: ["AWS_SHARED_CREDENTIALS_FILE": home.path + "/.aws/credentials"],
            homeDirectory: "/nonexistent")
        #expect(try elsewhere.resolve(profile: nil).accessKeyID == "AKIADEFAULT")
    }

    @Test func saysWhereItLooked() throws {
        let home = try HomeDirectory()
        #expect(
            throws: CredentialsError.notFound(lookedAt: [
                "AWS_ACCESS_KEY_ID", "\(home.path)/.aws/credentials [default]",
                "\(home.path)/.aws/config [default]",
            ])
        ) { try home.chain().resolve(profile: nil) }
    }

    @Test func namesAProfileThatDoesNotExist() throws {
        let home = try HomeDirectory(credentials: Self.keys)
        let expected = CredentialsError.noSuchProfile("porд", file: "\(home.path)/.aws/config")
        #expect(throws: expected) { try home.chain().resolve(profile: "porд") }
        #expect(throws: expected) { try home.chain(["AWS_PROFILE": "porд"]).resolve(profile: nil) }
    }

    @Test func namesTheHalfThatIsMissing() throws {
        let home = try HomeDirectory(
            credentials: "[default]\naws_access_key_id = AKIA\naws_secret_access_key =\n")
        #expect(
            throws: CredentialsError.incomplete(
                missing: "AWS_SECRET_ACCESS_KEY", place: "\(home.path)/.aws/credentials [default]")
        ) { try home.chain().resolve(profile: nil) }
        #expect(throws: CredentialsError.incomplete(missing: "AWS_ACCESS_KEY_ID", place: "the environment")) {
            try home.chain(["AWS_SECRET_ACCESS_KEY": "s"]).resolve(profile: nil)
        }
    }

    @Test(arguments: [
        "role_arn", "sso_session", "credential_process", "login_session", "web_identity_token_file",
    ])
    func namesWhatItDoesNotKnowInsteadOfBeingSomebodyElse(setting: String) throws {
        let home = try HomeDirectory(config: "[profile p]\n\(setting) = something\n")
        #expect(throws: CredentialsError.unsupported(profile: "p", setting: setting)) {
            try home.chain().resolve(profile: "p")
        }
    }

    @Test func aRoleComesBeforeTheKeysOfTheSameProfile() throws {
        let home = try HomeDirectory(
            credentials: "[p]\naws_access_key_id = AKIA\naws_secret_access_key = s\n",
            config: "[profile p]\nrole_arn = arn:aws:iam::123456789012:role/r\nsource_profile = q\n")
        #expect(throws: CredentialsError.unsupported(profile: "p", setting: "role_arn")) {
            try home.chain().resolve(profile: "p")
        }
    }

    @Test func namesFileAndLineOfWhatItCannotRead() throws {
        let home = try HomeDirectory(credentials: "[default]\nnonsense\n")
        let file = "\(home.path)/.aws/credentials"
        #expect(throws: CredentialsError.unreadable(file: file, problem: .notASetting(line: 2))) {
            try home.chain().resolve(profile: nil)
        }
        let directory = ["AWS_SHARED_CREDENTIALS_FILE": home.path]
        #expect(throws: CredentialsError.unreadable(file: home.path, problem: .notARegularFile)) {
            try home.chain(directory).resolve(profile: nil)
        }
        try Data([0xFF, 0xFE]).write(to: URL(filePath: file))
        #expect(throws: CredentialsError.unreadable(file: file, problem: .notUTF8)) {
            try home.chain().resolve(profile: nil)
        }
        try Data(count: 1024 * 1024 + 1).write(to: URL(filePath: file))
        #expect(
            throws: CredentialsError.unreadable(file: file, problem: .tooLarge(maximumBytes: 1024 * 1024))
        ) {
            try home.chain().resolve(profile: nil)
        }
    }

    @Test func findsTheRegionInAWSsOrder() throws {
        let home = try HomeDirectory(
            config: "[default]\nregion = eu-west-3\n[profile p]\nregion = eu-west-1\n")
        #expect(try home.chain(["AWS_REGION": "a", "AWS_DEFAULT_REGION": "b"]).region(profile: "p") == "a")
        #expect(try home.chain(["AWS_DEFAULT_REGION": "b"]).region(profile: "p") == "b")
        #expect(try home.chain().region(profile: "p") == "eu-west-1")
        #expect(try home.chain(["AWS_PROFILE": "p"]).region(profile: nil) == "eu-west-1")
        #expect(try home.chain().region(profile: nil) == "eu-west-3")
        #expect(try HomeDirectory().chain().region(profile: nil) == nil)
    }

    @Test func readsTheSameKeysAsBotocore() throws {
        struct Answer: Decodable {
            struct Profile: Decodable {
                let aws_access_key_id: String?
                let aws_secret_access_key: String?
                let region: String?
            }

            let config: [String: Profile]
            let credentials: [String: Profile]
        }
        let config = """
            # comment
            [default]
            region=eu-west-3
            s3 =
              addressing_style = path
            aws_access_key_id = AKIACONFIGDEFAULT
            aws_secret_access_key = a/b+c=d;e#f

            [profile with space]
            region = us-gov-west-1
            [profile "quoted one"]
            region=cn-north-1
            aws_access_key_id=AKIAQUOTED
            aws_secret_access_key   =   quoted
            [sso-session s]
            sso_region = x
            """
        let credentials = "[default]\nAWS_ACCESS_KEY_ID = AKIASHARED\naws_secret_access_key = shared==\n"
        let home = try HomeDirectory(credentials: credentials, config: config)
        let paths = ["config": home.path + "/.aws/config", "credentials": home.path + "/.aws/credentials"]
        let output = try Judge.python("AWS/Judges/botocore_profiles.py", input: JSONEncoder().encode(paths))
        let answer = try JSONDecoder().decode(Answer.self, from: output)
        #expect(Set(answer.config.keys).isSuperset(of: ["default", "quoted one"]))
        for (profile, expected) in answer.config {
            #expect(try home.chain().region(profile: profile) == expected.region, "\(profile)")
            guard let key = answer.credentials[profile]?.aws_access_key_id ?? expected.aws_access_key_id
            else { continue }
            #expect(try home.chain().resolve(profile: profile).accessKeyID == key, "\(profile)")
        }
        let secret = try home.chain().resolve(profile: "quoted one").secretAccessKey
        #expect(text(secret) == answer.config["quoted one"]?.aws_secret_access_key)
    }
}
