/// Keys that stand somewhere as they are.
enum StaticKeys {
    private static let key = "AWS_ACCESS_KEY_ID"
    private static let secret = "AWS_SECRET_ACCESS_KEY"
    /// The older name goes first, as it does for botocore.
    private static let tokens = ["AWS_SECURITY_TOKEN", "AWS_SESSION_TOKEN"]

    /// Those of the environment.
    static func inEnvironment(_ environment: [String: String]) throws(CredentialsError) -> Credentials? {
        guard
            var found = try read(
                { name in environment[name] }, at: .environment, source: .environment)
        else { return nil }
        if let end = environment["AWS_CREDENTIAL_EXPIRATION"], !end.isEmpty {
            found.expiration = UTCTime(iso8601: end)
        }
        return found
    }

    /// Those of a profile, where names are in lower case.
    static func inProfile(
        _ settings: ProfileFile.Settings, at place: CredentialPlace, source: CredentialSource
    ) throws(CredentialsError) -> Credentials? {
        try read({ name in settings[name.lowercased()] }, at: place, source: source)
    }

    /// Half a pair is an error: what comes next in the chain would be somebody else.
    private static func read(
        _ value: (String) -> String?, at place: CredentialPlace, source: CredentialSource
    ) throws(CredentialsError) -> Credentials? {
        func given(_ name: String) -> String? { value(name)?.nonEmpty }
        switch (given(key), given(secret)) {
        case (let id?, let secret?):
            let token = given(tokens[0]) ?? given(tokens[1])
            return Credentials(
                accessKeyID: id, secretAccessKey: Secret(secret), sessionToken: token.map { Secret($0) },
                source: source)
        case (.some, nil): throw .incomplete(missing: secret, place: place)
        case (nil, .some): throw .incomplete(missing: key, place: place)
        case (nil, nil): return nil
        }
    }
}
