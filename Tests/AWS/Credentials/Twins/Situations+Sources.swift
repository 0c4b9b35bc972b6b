/// The situations in which somebody else gives the credentials.
extension Situations {
    private static let ofPod = [
        "AWS_WEB_IDENTITY_TOKEN_FILE": "{home}/token", "AWS_ROLE_ARN": "arn:aws:iam::123456789012:role/pod",
    ]

    static let webIdentity = [
        Situation(
            name: "a pod's role", files: ["token": "a.web.token"], environment: ofPod,
            outcome: .same("assume-role-with-web-identity")),
        Situation(
            name: "a pod's role before the default profile's keys", credentials: keys,
            files: ["token": "a.web.token"],
            environment: ofPod.merging(["AWS_ROLE_SESSION_NAME": "pod"]) { $1 },
            outcome: .same("assume-role-with-web-identity")),
        Situation(
            name: "a profile that was asked for before a pod's role", credentials: keys,
            files: ["token": "a.web.token"], environment: ofPod, profile: "prod",
            outcome: .same("shared-credentials-file")),
        Situation(
            name: "the environment's keys before a pod's role", files: ["token": "a.web.token"],
            environment: ofPod.merging(ofEnvironment) { $1 }, outcome: .same("env")),
        Situation(
            name: "a profile's web identity",
            config: role("w", "web_identity_token_file = {home}/token", "role_session_name = named"),
            files: ["token": "a.web.token"], profile: "w", outcome: .same("assume-role-with-web-identity")),
        Situation(
            name: "a web identity is no role with a source", credentials: keys,
            config: role("w", "web_identity_token_file = {home}/token", "source_profile = base"),
            files: ["token": "a.web.token"], profile: "w", outcome: .same("assume-role-with-web-identity")),
        Situation(
            name: "a web identity without a role", files: ["token": "a.web.token"],
            environment: ["AWS_WEB_IDENTITY_TOKEN_FILE": "{home}/token"], outcome: .refused),
        Situation(name: "a web identity without its file", environment: ofPod, outcome: .refused),
    ]

    private static let session = """
        [sso-session corp]
        sso_start_url = https://corp.awsapps.com/start
        sso_region = eu-west-1
        sso_registration_scopes = sso:account:access

        """
    private static let own = "sso_account_id = 123456789012\nsso_role_name = Power User\n"
    private static let legacy =
        "[profile s]\n\(own)sso_start_url = https://corp.awsapps.com/start\nsso_region = eu-west-1\n"
    private static let withSession = "[profile s]\n\(own)sso_session = corp\n"
    private static func token(_ end: String, _ text: String = "sso-token") -> String {
        #"{"startUrl":"https://corp.awsapps.com/start","region":"eu-west-1","accessToken":"\#(text)","expiresAt":"\#(end)"}"#
    }

    static let singleSignOn = [
        Situation(
            name: "IAM Identity Center by a session", config: session + withSession,
            files: [SSOCache.path("corp"): token("2038-01-01T00:00:00Z")], profile: "s",
            outcome: .same("sso")),
        Situation(
            name: "IAM Identity Center by its start URL", config: legacy,
            files: [SSOCache.path("https://corp.awsapps.com/start"): token("2038-01-01T00:00:00Z")],
            profile: "s", outcome: .same("sso")),
        Situation(
            name: "IAM Identity Center before the keys of its profile",
            credentials: "[s]\naws_access_key_id = AKIAS\naws_secret_access_key = s\n",
            config: session + withSession, files: [SSOCache.path("corp"): token("2038-01-01T00:00:00Z")],
            profile: "s", outcome: .same("sso")),
        Situation(
            name: "IAM Identity Center as a role's source",
            config: session + withSession + role("r", "source_profile = s"),
            files: [SSOCache.path("corp"): token("2038-01-01T00:00:00Z")], profile: "r",
            outcome: .same("assume-role")),
        Situation(
            name: "a session without role and account is no source", credentials: keys,
            config: session + "[default]\nsso_session = corp\n", outcome: .same("shared-credentials-file")),
        Situation(
            name: "nobody has signed in", config: session + withSession, profile: "s", outcome: .refused),
        Situation(
            name: "the sign-in has ended", config: legacy,
            files: [SSOCache.path("https://corp.awsapps.com/start"): token("2020-01-01T00:00:00Z")],
            profile: "s", outcome: .refused),
        Situation(
            name: "the session's sign-in has ended", config: session + withSession,
            files: [SSOCache.path("corp"): token("2020-01-01T00:00:00Z")], profile: "s", outcome: .refused),
        Situation(
            name: "the portal no longer takes the token", config: session + withSession,
            files: [SSOCache.path("corp"): token("2038-01-01T00:00:00Z", "other")], profile: "s",
            outcome: .refused),
        Situation(
            name: "the cache holds no token", config: session + withSession,
            files: [SSOCache.path("corp"): "{}"], profile: "s", outcome: .refused),
        Situation(name: "a session that is not there", config: withSession, profile: "s", outcome: .refused),
        Situation(
            name: "a session and a profile that disagree",
            config: session + withSession + "sso_region = us-east-1\n", profile: "s", outcome: .refused),
        Situation(
            name: "a profile without its account",
            config: session + "[profile s]\nsso_session = corp\nsso_role_name = r\n", profile: "s",
            outcome: .refused),
    ]

    static let programs = [
        Situation(
            name: "a program's output", config: process("cat '{home}/keys.json'"),
            files: ["keys.json": printed], profile: "p", outcome: .same("custom-process")),
        Situation(
            name: "a program's output that does not end",
            config: process(#"printf '{"Version":1,"AccessKeyId":"A","SecretAccessKey":"\163"}'"#),
            profile: "p", outcome: .same("custom-process")),
        Situation(
            name: "a program is run without a shell", config: process("cat {home}/keys.json; echo"),
            files: ["keys.json": printed], profile: "p", outcome: .refused),
        Situation(
            name: "a program before the config file's keys",
            config: process(
                "cat '{home}/keys.json'", "aws_access_key_id = AKIAP", "aws_secret_access_key = s"),
            files: ["keys.json": printed], profile: "p", outcome: .same("custom-process")),
        Situation(
            name: "the credentials file's keys before a program",
            credentials: "[p]\naws_access_key_id = AKIAP\naws_secret_access_key = s\n",
            config: process("cat '{home}/keys.json'"), files: ["keys.json": printed], profile: "p",
            outcome: .same("shared-credentials-file")),
        Situation(
            name: "a program that fails", config: process("sh -c 'echo no such device >&2; exit 3'"),
            profile: "p", outcome: .refused),
        Situation(
            name: "a program that is not there", config: process("/nonexistent/program"), profile: "p",
            outcome: .refused),
        Situation(
            name: "a program of another version", config: process(#"echo '{"Version": 2}'"#), profile: "p",
            outcome: .refused),
        Situation(
            name: "a program without a version",
            config: process(#"echo '{"AccessKeyId":"A","SecretAccessKey":"s"}'"#), profile: "p",
            outcome: .refused),
        Situation(
            name: "a program without a secret",
            config: process(#"echo '{"Version": 1, "AccessKeyId": "A"}'"#),
            profile: "p", outcome: .refused),
        Situation(
            name: "a program that prints no JSON", config: process("echo keys"), profile: "p",
            outcome: .refused),
        Situation(
            name: "a quotation mark without its partner", config: process("echo 'keys"), profile: "p",
            outcome: .refused),
        Situation(
            name: "a session of aws login", config: "[profile l]\nlogin_session = arn:me\n",
            files: [SSOCache.loginPath("arn:me"): loginToken("2038-01-01T00:00:00Z")], profile: "l",
            outcome: .same("login")),
        Situation(
            name: "the credentials file's keys before aws login",
            credentials: "[l]\naws_access_key_id = AKIAL\naws_secret_access_key = s\n",
            config: "[profile l]\nlogin_session = arn:me\n",
            files: [SSOCache.loginPath("arn:me"): loginToken("2038-01-01T00:00:00Z")], profile: "l",
            outcome: .same("shared-credentials-file")),
        Situation(
            name: "aws login before a program",
            config: "[profile p]\nlogin_session = arn:me\ncredential_process = cat '{home}/keys.json'\n",
            files: ["keys.json": printed, SSOCache.loginPath("arn:me"): loginToken("2038-01-01T00:00:00Z")],
            profile: "p", outcome: .same("login")),
        Situation(
            name: "nobody has used aws login", config: "[profile l]\nlogin_session = arn:me\n", profile: "l",
            outcome: .refused),
    ]

    private static func loginToken(_ end: String) -> String {
        """
        {"accessToken":{"accessKeyId":"ASIALOGIN","secretAccessKey":"login-secret","sessionToken":"login-token",\
        "accountId":"123456789012","expiresAt":"\(end)"},"refreshToken":"r","dpopKey":"k","clientId":"c"}
        """
    }

    private static let container = ["AWS_CONTAINER_CREDENTIALS_FULL_URI": "{server}/container?id=1"]

    static let machines = [
        Situation(name: "a container", environment: container, outcome: .same("container-role")),
        Situation(
            name: "a container with a token",
            environment: container.merging(["AWS_CONTAINER_AUTHORIZATION_TOKEN": "Basic abc"]) { $1 },
            outcome: .same("container-role")),
        Situation(
            name: "the token's file before the token", files: ["token": "of-the-file"],
            environment: container.merging([
                "AWS_CONTAINER_AUTHORIZATION_TOKEN": "of-the-variable",
                "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE": "{home}/token",
            ]) { $1 }, outcome: .same("container-role")),
        Situation(
            name: "a container before the instance", environment: container.merging(metadata) { $1 },
            outcome: .same("container-role")),
        Situation(
            name: "the default profile before the container", credentials: keys, environment: container,
            outcome: .same("shared-credentials-file")),
        Situation(
            name: "a profile without keys lets the container through",
            config: "[profile p]\nregion = eu-west-3\n", environment: container, profile: "p",
            outcome: .same("container-role")),
        Situation(
            name: "a container somewhere else",
            environment: ["AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://192.0.2.1/"], outcome: .refused),
        Situation(
            name: "a container that is not there",
            environment: ["AWS_CONTAINER_CREDENTIALS_FULL_URI": "{server}/missing"], outcome: .refused),
        Situation(
            name: "a container's token of two lines",
            environment: container.merging(["AWS_CONTAINER_AUTHORIZATION_TOKEN": "a\r\nX-Other: b"]) { $1 },
            outcome: .refused),
        Situation(name: "an instance", environment: metadata, outcome: .same("iam-role")),
        Situation(
            name: "an instance below a path of the endpoint",
            environment: metadata.merging(["AWS_EC2_METADATA_SERVICE_ENDPOINT": "{server}/"]) { $1 },
            outcome: .same("iam-role")),
        Situation(
            name: "an instance by the profile's setting",
            config: "[default]\nec2_metadata_service_endpoint = {server}\n",
            environment: ["AWS_EC2_METADATA_DISABLED": "false"], outcome: .same("iam-role")),
        Situation(
            name: "an instance that is switched off",
            environment: metadata.merging(["AWS_EC2_METADATA_DISABLED": "TRUE"]) { $1 }, outcome: .refused),
    ]

    /// Where we differ on purpose.
    static let ours = [
        Situation(
            name: "a secret without its key in the environment", credentials: keys,
            environment: ["AWS_SECRET_ACCESS_KEY": "s"],
            outcome: .ours(nil, because: "what comes next in the chain would be somebody else")),
        Situation(
            name: "a secret without its key in a file", credentials: "[default]\naws_secret_access_key = s\n",
            environment: container,
            outcome: .ours(nil, because: "what comes next in the chain would be somebody else")),
        Situation(
            name: "an empty AWS_PROFILE", credentials: keys, environment: ["AWS_PROFILE": ""],
            outcome: .ours("AKIADEFAULT", because: "a variable that is empty is not set")),
        Situation(
            name: "a duration that is no number", credentials: keys,
            config: role("r", "source_profile = base", "duration_seconds = 1h"), profile: "r",
            outcome: .ours(nil, because: "botocore passes it over without a word")),
        Situation(
            name: "a container's token with a line end", files: ["token": "of-the-file\n"],
            environment: container.merging(["AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE": "{home}/token"]) {
                $1
            }, outcome: .ours("ASIAMACHINE", because: "most tools end a file with one")),
        Situation(
            name: "a web identity's token with a line end", files: ["token": "a.web.token\n"],
            environment: ofPod, outcome: .ours("ASIApod", because: "the line end is no part of the token")),
        Situation(
            name: "a section that stands twice",
            credentials: "[default]\naws_access_key_id = A\n[default]\naws_secret_access_key = s\n",
            outcome: .ours("A", because: "AWS's other tools merge them")),
        Situation(
            name: "a comment behind a value",
            credentials:
                "[default]\naws_access_key_id = A # mine\naws_secret_access_key = s\n",
            outcome: .ours("A", because: "AWS's reference allows it, and no key has a blank in it")),
        Situation(
            name: "an instance of the first version alone",
            environment: metadata.merging([
                "AWS_EC2_METADATA_SERVICE_ENDPOINT": "{server}/first-version"
            ]) { $1 },
            outcome: .ours(nil, because: "whoever makes this machine send a request could have them")),
        Situation(
            name: "the metadata's address at somebody else's",
            environment: [
                "AWS_EC2_METADATA_DISABLED": "false",
                "AWS_EC2_METADATA_SERVICE_ENDPOINT": "http://localhost.example.:1/",
            ], outcome: .refused),
    ]
}
