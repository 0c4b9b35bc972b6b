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
    public func assumeRole(_ input: AssumeRoleInput) async throws(AWSFailure) -> AssumedRole {
        let action = "AssumeRole"
        let (result, answer) = try await query.call(
            action,
            [
                ("RoleArn", input.roleARN), ("RoleSessionName", input.sessionName),
                ("ExternalId", input.externalID), ("DurationSeconds", input.durationSeconds.map(String.init)),
                ("Policy", input.policy),
            ])
        let arn = try query.text(["AssumedRoleUser", "Arn"], in: result, of: action, answer)
        let expiration = try query.text(["Credentials", "Expiration"], in: result, of: action, answer)
        let credentials = Credentials(
            accessKeyID: try query.text(["Credentials", "AccessKeyId"], in: result, of: action, answer),
            secretAccessKey: Secret(
                try query.text(["Credentials", "SecretAccessKey"], in: result, of: action, answer)),
            sessionToken: Secret(
                try query.text(["Credentials", "SessionToken"], in: result, of: action, answer)),
            expiration: UTCTime(iso8601: expiration), source: .assumedRole(arn: input.roleARN))
        return AssumedRole(credentials: credentials, arn: arn, answer: answer)
    }
}
