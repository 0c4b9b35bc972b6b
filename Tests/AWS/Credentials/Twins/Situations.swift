/// The situations that both twins are put into.
enum Situations {
    static let all = environment + profiles + roles + webIdentity + singleSignOn + programs + machines + ours

    static let keys = """
        [default]
        aws_access_key_id = AKIADEFAULT
        aws_secret_access_key = default-secret
        [prod]
        aws_access_key_id = AKIAPROD
        aws_secret_access_key = prod-secret
        aws_session_token = prod-token
        [base]
        aws_access_key_id = AKIABASE
        aws_secret_access_key = base/secret+=
        """

    static let ofEnvironment = ["AWS_ACCESS_KEY_ID": "AKIAENV", "AWS_SECRET_ACCESS_KEY": "env-secret"]

    static func role(_ profile: String, _ settings: String...) -> String {
        (["[profile \(profile)]", "role_arn = arn:aws:iam::123456789012:role/\(profile)-role"] + settings)
            .joined(separator: "\n") + "\n"
    }

    private static let environment = [
        Situation(name: "keys of the environment", environment: ofEnvironment, outcome: .same("env")),
        Situation(
            name: "a session of the environment",
            environment: ofEnvironment.merging(["AWS_SESSION_TOKEN": "t"]) { $1 }, outcome: .same("env")),
        Situation(
            name: "the older name of the token goes first",
            environment: ofEnvironment.merging(["AWS_SECURITY_TOKEN": "older", "AWS_SESSION_TOKEN": "newer"])
            {
                $1
            }, outcome: .same("env")),
        Situation(
            name: "a session that ends",
            environment: ofEnvironment.merging(["AWS_CREDENTIAL_EXPIRATION": "2038-01-01T00:00:00+01:00"]) {
                $1
            }, outcome: .same("env")),
        Situation(
            name: "the environment before the default profile", credentials: keys, environment: ofEnvironment,
            outcome: .same("env")),
        Situation(
            name: "the environment before the profile that it names", credentials: keys,
            environment: ofEnvironment.merging(["AWS_PROFILE": "prod"]) { $1 }, outcome: .same("env")),
        Situation(
            name: "a profile that was asked for before the environment", credentials: keys,
            environment: ofEnvironment, profile: "prod", outcome: .same("shared-credentials-file")),
        Situation(
            name: "the environment's profile does not exist, beside keys", credentials: keys,
            environment: ofEnvironment.merging(["AWS_PROFILE": "missing"]) { $1 }, outcome: .refused),
        Situation(
            name: "a key without a secret in the environment", credentials: keys,
            environment: ["AWS_ACCESS_KEY_ID": "AKIAENV"], outcome: .refused),
        Situation(
            name: "an empty key in the environment", credentials: keys,
            environment: ["AWS_ACCESS_KEY_ID": ""], outcome: .same("shared-credentials-file")),
    ]

    private static let profiles = [
        Situation(name: "the default profile", credentials: keys, outcome: .same("shared-credentials-file")),
        Situation(
            name: "the profile of the environment", credentials: keys, environment: ["AWS_PROFILE": "prod"],
            outcome: .same("shared-credentials-file")),
        Situation(
            name: "the older name of the profile goes first", credentials: keys,
            environment: ["AWS_PROFILE": "prod", "AWS_DEFAULT_PROFILE": "base"],
            outcome: .same("shared-credentials-file")),
        Situation(name: "a missing profile", credentials: keys, profile: "missing", outcome: .refused),
        Situation(name: "nothing at all", outcome: .refused),
        Situation(
            name: "the credentials file before the config file", credentials: keys,
            config: "[profile prod]\naws_access_key_id = AKIACONFIG\naws_secret_access_key = s\n",
            profile: "prod", outcome: .same("shared-credentials-file")),
        Situation(
            name: "the config file alone",
            config: "[profile p]\naws_access_key_id: AKIACONFIG\nAWS_SECRET_ACCESS_KEY = s\n"
                + "aws_security_token = older\naws_session_token = newer\n", profile: "p",
            outcome: .same("config-file")),
        Situation(
            name: "files elsewhere",
            files: ["here/keys": keys, "here/config": role("r", "source_profile=prod")],
            environment: [
                "AWS_SHARED_CREDENTIALS_FILE": "{home}/here/keys", "AWS_CONFIG_FILE": "~/here/config",
            ], profile: "r", outcome: .same("assume-role")),
        Situation(
            name: "the file of the EC2 tools",
            files: ["ec2": "AWSAccessKeyId=AKIAEC2\nAWSSecretKey=ec2-secret\n"],
            environment: ["AWS_CREDENTIAL_FILE": "{home}/ec2"], outcome: .same("ec2-credentials-file")),
        Situation(
            name: "the file of boto 2",
            files: [".boto": "[Credentials]\naws_access_key_id = AKIABOTO\naws_secret_access_key = b\n"],
            environment: ["BOTO_CONFIG": "{home}/.boto"], outcome: .same("boto-config")),
    ]

    private static let roles = [
        Situation(
            name: "a role with a source profile", credentials: keys,
            config: role("r", "source_profile = base"), profile: "r", outcome: .same("assume-role")),
        Situation(
            name: "all that a role can have", credentials: keys,
            config: role(
                "r", "source_profile = base", "external_id = ext+id=1", "role_session_name = me@example",
                "duration_seconds = 1800", "mfa_serial = arn:aws:iam::123456789012:mfa/me"), profile: "r",
            outcome: .same("assume-role")),
        Situation(
            name: "a chain of three roles", credentials: keys,
            config: role("a", "source_profile = b") + role("b", "source_profile = c", "external_id = other")
                + role("c", "source_profile = base"), profile: "a", outcome: .same("assume-role")),
        Situation(
            name: "a role with keys of its own", credentials: keys,
            config: role("base", "source_profile = base"), profile: "base", outcome: .same("assume-role")),
        Situation(
            name: "a role that is its own source without keys", config: role("r", "source_profile = r"),
            profile: "r", outcome: .refused),
        Situation(
            name: "roles in a circle",
            config: role("a", "source_profile = b") + role("b", "source_profile = c")
                + role("c", "source_profile = a"), profile: "a", outcome: .refused),
        Situation(
            name: "a source profile that is missing", config: role("r", "source_profile = missing"),
            profile: "r", outcome: .refused),
        Situation(
            name: "a source profile without credentials",
            config: role("r", "source_profile = empty") + "[profile empty]\nregion = eu-west-3\n",
            profile: "r", outcome: .refused),
        Situation(name: "a role without a source", config: role("r"), profile: "r", outcome: .refused),
        Situation(
            name: "a role with two sources", credentials: keys,
            config: role("r", "source_profile = base", "credential_source = Environment"),
            environment: ofEnvironment, profile: "r", outcome: .refused),
        Situation(
            name: "a role of the environment's keys", config: role("r", "credential_source = Environment"),
            environment: ofEnvironment, profile: "r", outcome: .same("assume-role")),
        Situation(
            name: "a role of an environment without keys",
            config: role("r", "credential_source = Environment"), profile: "r", outcome: .refused),
        Situation(
            name: "a role of the container", config: role("r", "credential_source = EcsContainer"),
            environment: ["AWS_CONTAINER_CREDENTIALS_FULL_URI": "{server}/container?id=1"], profile: "r",
            outcome: .same("assume-role")),
        Situation(
            name: "a role of the instance", config: role("r", "credential_source = Ec2InstanceMetadata"),
            environment: metadata, profile: "r", outcome: .same("assume-role")),
        Situation(
            name: "a role of an unknown source", config: role("r", "credential_source = ec2instancemetadata"),
            environment: metadata, profile: "r", outcome: .refused),
        Situation(
            name: "the source profile's keys before its role", credentials: keys,
            config: role("r", "source_profile = prod") + role("prod", "source_profile = base"), profile: "r",
            outcome: .same("assume-role")),
        Situation(
            name: "a role before the keys of its profile", credentials: keys,
            config: role("prod", "source_profile = base"), profile: "prod", outcome: .same("assume-role")),
        Situation(
            name: "a role in the credentials file",
            credentials: keys
                + "\n[r]\nrole_arn = arn:aws:iam::123456789012:role/in-credentials\nsource_profile = base\n",
            profile: "r", outcome: .same("assume-role")),
        Situation(
            name: "a role with a program as its source",
            config: role("r", "source_profile = p") + process("cat '{home}/keys.json'"),
            files: ["keys.json": printed], profile: "r", outcome: .same("assume-role")),
        Situation(
            name: "a role with a web identity as its source",
            config: role("r", "source_profile = w") + role("w", "web_identity_token_file = {home}/token"),
            files: ["token": "a.web.token"], profile: "r", outcome: .same("assume-role")),
        Situation(
            name: "a role of the environment's profile, without keys beside it", credentials: keys,
            config: role("r", "source_profile = base"), environment: ["AWS_PROFILE": "r"],
            outcome: .same("assume-role")),
    ]

    static let metadata = [
        "AWS_EC2_METADATA_DISABLED": "false", "AWS_EC2_METADATA_SERVICE_ENDPOINT": "{server}",
    ]

    static let printed = """
        {"Version": 1, "AccessKeyId": "ASIAPROCESS", "SecretAccessKey": "printed \\u00e9", "SessionToken": "t",
         "Expiration": "2038-01-01T00:00:00Z"}
        """

    static func process(_ command: String, _ settings: String...) -> String {
        (["[profile p]", "credential_process = \(command)"] + settings).joined(separator: "\n") + "\n"
    }
}
