import AWS
import Foundation
import TestSupport
import Testing

struct CredentialChainTests {
    @Test func theEnvironmentComesFirst() throws {
        let home = try HomeDirectory(credentials: Situations.keys)
        let environment = [
            "AWS_ACCESS_KEY_ID": "AKIAENV", "AWS_SECRET_ACCESS_KEY": "env-secret",
            "AWS_SESSION_TOKEN": "env-token",
            "AWS_PROFILE": "prod",
        ]
        let credentials = try home.chain(environment).keys(profile: nil)
        #expect(credentials.accessKeyID == "AKIAENV")
        #expect(credentials.secretAccessKey.revealed == "env-secret")
        #expect(credentials.sessionToken?.revealed == "env-token")
        #expect(credentials.source == .environment)
    }

    @Test func aProfileThatWasAskedForSkipsTheEnvironment() throws {
        let home = try HomeDirectory(credentials: Situations.keys)
        let environment = ["AWS_ACCESS_KEY_ID": "AKIAENV", "AWS_SECRET_ACCESS_KEY": "env-secret"]
        let credentials = try home.chain(environment).keys(profile: "prod")
        #expect(credentials.accessKeyID == "AKIAPROD")
        #expect(credentials.sessionToken?.revealed == "prod-token")
        #expect(credentials.source == .sharedCredentials(profile: "prod"))
    }

    @Test func theCredentialsFileComesBeforeTheConfigFile() throws {
        let home = try HomeDirectory(
            credentials: Situations.keys,
            config: "[profile prod]\naws_access_key_id = AKIACONFIG\naws_secret_access_key = s\n")
        #expect(try home.chain(["AWS_PROFILE": "prod"]).keys(profile: nil).accessKeyID == "AKIAPROD")
        #expect(try home.chain().keys(profile: nil).accessKeyID == "AKIADEFAULT")
    }

    @Test func theConfigFileAloneIsEnough() throws {
        let home = try HomeDirectory(
            config:
                "[profile 'my prod']\naws_access_key_id = AKIACONFIG\naws_secret_access_key = s\nregion=eu-west-3\n"
        )
        let credentials = try home.chain().keys(profile: "my prod")
        #expect(credentials.accessKeyID == "AKIACONFIG")
        #expect(credentials.source == .sharedConfig(profile: "my prod"))
        #expect(try home.chain().settings(profile: "my prod").region == "eu-west-3")
    }

    @Test func theEnvironmentNamesOtherFiles() throws {
        let home = try HomeDirectory(credentials: Situations.keys)
        let elsewhere = CredentialChain(
            environment: ["AWS_SHARED_CREDENTIALS_FILE": home.path + "/.aws/credentials"],
            homeDirectory: "/nonexistent")
        #expect(try elsewhere.keys(profile: nil).accessKeyID == "AKIADEFAULT")
    }

    @Test func saysWhereItLooked() throws {
        let home = try HomeDirectory()
        #expect(
            throws: CredentialsError.notFound(lookedAt: [
                .environment, .file("\(home.path)/.aws/credentials", section: "default"),
                .file("\(home.path)/.aws/config", section: "default"), .instanceMetadata(host: nil),
            ])
        ) { try home.chain().keys(profile: nil) }
    }

    @Test func namesAProfileThatDoesNotExist() throws {
        let home = try HomeDirectory(credentials: Situations.keys)
        let expected = CredentialsError.noSuchProfile("porд", file: "\(home.path)/.aws/config")
        #expect(throws: expected) { try home.chain().keys(profile: "porд") }
        #expect(throws: expected) { try home.chain(["AWS_PROFILE": "porд"]).keys(profile: nil) }
    }

    @Test func namesTheHalfThatIsMissing() throws {
        let home = try HomeDirectory(
            credentials: "[default]\naws_access_key_id = AKIA\naws_secret_access_key =\n")
        #expect(
            throws: CredentialsError.incomplete(
                missing: "AWS_SECRET_ACCESS_KEY",
                place: .file("\(home.path)/.aws/credentials", section: "default"))
        ) { try home.chain().keys(profile: nil) }
        #expect(throws: CredentialsError.incomplete(missing: "AWS_ACCESS_KEY_ID", place: .environment)) {
            try home.chain(["AWS_SECRET_ACCESS_KEY": "s"]).keys(profile: nil)
        }
    }

    @Test func aRoleComesBeforeTheKeysOfTheSameProfile() throws {
        let home = try HomeDirectory(
            credentials: Situations.keys,
            config: "[profile prod]\nrole_arn = arn:aws:iam::123456789012:role/r\nsource_profile = default\n")
        let plan = try home.chain().plan(profile: "prod")
        #expect(plan.source == .profileRole(profile: "prod", arn: "arn:aws:iam::123456789012:role/r"))
    }

    @Test func namesTheFileThatOthersCanRead() throws {
        let home = try HomeDirectory(
            credentials: Situations.keys,
            config: "[profile r]\nrole_arn = arn:aws:iam::123456789012:role/r\nsource_profile = prod\n")
        let file = home.path + "/.aws/credentials"
        for (mode, expected) in [(0o600, []), (0o640, [file]), (0o604, [file])] {
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file)
            #expect(try home.chain().plan(profile: "r").exposedFiles == expected)
        }
    }

    @Test func namesFileAndLineOfWhatItCannotRead() throws {
        let home = try HomeDirectory(credentials: "[default]\nnonsense\n")
        let file = "\(home.path)/.aws/credentials"
        #expect(throws: CredentialsError.unreadable(file: file, problem: .notASetting(line: 2))) {
            try home.chain().keys(profile: nil)
        }
        let directory = ["AWS_SHARED_CREDENTIALS_FILE": home.path]
        #expect(throws: CredentialsError.unreadable(file: home.path, problem: .notARegularFile)) {
            try home.chain(directory).keys(profile: nil)
        }
        try Data([0xFF, 0xFE]).write(to: URL(filePath: file))
        #expect(throws: CredentialsError.unreadable(file: file, problem: .notUTF8)) {
            try home.chain().keys(profile: nil)
        }
        try Data(count: 1024 * 1024 + 1).write(to: URL(filePath: file))
        #expect(
            throws: CredentialsError.unreadable(file: file, problem: .tooLarge(maximumBytes: 1024 * 1024))
        ) {
            try home.chain().keys(profile: nil)
        }
    }

    @Test func findsTheRegionInAWSsOrder() throws {
        let home = try HomeDirectory(
            config: "[default]\nregion = eu-west-3\n[profile p]\nregion = eu-west-1\n")
        #expect(
            try home.chain(["AWS_REGION": "a", "AWS_DEFAULT_REGION": "b"]).settings(profile: "p").region
                == "a")
        #expect(try home.chain(["AWS_DEFAULT_REGION": "b"]).settings(profile: "p").region == "b")
        #expect(try home.chain().settings(profile: "p").region == "eu-west-1")
        #expect(try home.chain(["AWS_PROFILE": "p"]).settings(profile: nil).region == "eu-west-1")
        #expect(try home.chain().settings(profile: nil).region == "eu-west-3")
        #expect(try HomeDirectory().chain().settings(profile: nil).region == nil)
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
            #expect(try home.chain().settings(profile: profile).region == expected.region, "\(profile)")
            guard let key = answer.credentials[profile]?.aws_access_key_id ?? expected.aws_access_key_id
            else { continue }
            #expect(try home.chain().keys(profile: profile).accessKeyID == key, "\(profile)")
        }
        let secret = try home.chain().keys(profile: "quoted one").secretAccessKey
        #expect(secret.revealed == answer.config["quoted one"]?.aws_secret_access_key)
    }
}
