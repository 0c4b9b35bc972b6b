/// AWS Security Token Service (API version 2011-06-15).
public struct STSClient: Sendable {
    private let query: QueryCaller

    /// Makes a client.
    public init(_ context: AWSContext) {
        query = QueryCaller(context, service: .sts, version: "2011-06-15")
    }

    /// The clock of its signatures.
    var now: @Sendable () -> UTCTime { query.caller.context.now }

    /// Who the credentials belong to. Needs no permission.
    public func getCallerIdentity() async throws(AWSFailure) -> CallerIdentity {
        let action = "GetCallerIdentity"
        let (result, answer) = try await query.call(action)
        return CallerIdentity(
            account: try query.text(["Account"], in: result, of: action, answer),
            arn: try query.text(["Arn"], in: result, of: action, answer),
            userID: try query.text(["UserId"], in: result, of: action, answer), answer: answer)
    }

    /// Temporary credentials of a role.
    public func assumeRole(_ input: AssumeRoleInput) async throws(AWSFailure) -> STSSession {
        let action = "AssumeRole"
        let (result, answer) = try await query.call(
            action,
            [
                ("RoleArn", input.roleARN), ("RoleSessionName", input.sessionName),
                ("ExternalId", input.externalID), ("DurationSeconds", input.durationSeconds.map(String.init)),
                ("Policy", input.policy), ("SerialNumber", input.mfaSerial), ("TokenCode", input.mfaCode),
            ])
        return STSSession(
            credentials: try credentials(in: result, of: action, answer, .assumedRole(arn: input.roleARN)),
            arn: try query.text(["AssumedRoleUser", "Arn"], in: result, of: action, answer), answer: answer)
    }

    /// Temporary credentials of the calling user, narrowed by a policy. A session cannot ask for them.
    public func getFederationToken(
        _ input: GetFederationTokenInput
    ) async throws(AWSFailure) -> STSSession {
        let action = "GetFederationToken"
        let (result, answer) = try await query.call(
            action,
            [
                ("Name", input.name), ("Policy", input.policy),
                ("DurationSeconds", input.durationSeconds.map(String.init)),
            ])
        let arn = try query.text(["FederatedUser", "Arn"], in: result, of: action, answer)
        return STSSession(
            credentials: try credentials(in: result, of: action, answer, .federatedUser(arn: arn)), arn: arn,
            answer: answer)
    }

    /// Temporary credentials of a role, for whoever holds a token of an identity provider that the role trusts. Needs
    /// no credentials.
    func assumeRoleWithWebIdentity(roleARN: String, sessionName: String, token: Secret)
        async throws(AWSFailure) -> Credentials
    {
        let action = "AssumeRoleWithWebIdentity"
        let (result, answer) = try await query.call(
            action,
            [
                ("RoleArn", roleARN), ("RoleSessionName", sessionName),
                ("WebIdentityToken", token.revealed),
            ], isSigned: false)
        return try credentials(in: result, of: action, answer, .assumedRole(arn: roleARN))
    }

    private func credentials(
        in result: XMLElement, of action: String, _ answer: AnswerFacts, _ source: CredentialSource
    ) throws(AWSFailure) -> Credentials {
        func text(_ name: String) throws(AWSFailure) -> String {
            try query.text(["Credentials", name], in: result, of: action, answer)
        }
        return Credentials(
            accessKeyID: try text("AccessKeyId"), secretAccessKey: Secret(try text("SecretAccessKey")),
            sessionToken: Secret(try text("SessionToken")),
            expiration: UTCTime(iso8601: try text("Expiration")), source: source)
    }
}
