/// The portal of IAM Identity Center (API version 2019-06-10), whose calls are not signed.
struct SingleSignOnPortal {
    static let operation = "GetRoleCredentials"

    let context: AWSContext

    /// The credentials of a role, for whoever holds the token.
    func roleCredentials(account: String, role: String, _ token: Secret) async throws(AWSFailure)
        -> JSONObject
    {
        var url: HTTPURL
        do {
            url = try context.endpoints.singleSignOnPortal(region: context.region).base
        } catch {
            throw .endpoint(error)
        }
        url.path += "/federation/credentials"
        url.query =
            "role_name=\(PercentEncoding.encode(role))&account_id=\(PercentEncoding.encode(account))"
        let bearer = token.revealed
        let headers = HTTPHeaders([
            ("Accept", "application/json"), ("User-Agent", context.userAgent),
            ("x-amz-sso_bearer_token", bearer),
        ])
        let response = try await context.transport.send(
            HTTPRequest(method: .get, url: url, headers: headers))
        guard response.status == 200 else { throw .service(refusal(response, url.hostHeader)) }
        guard let credentials = JSONObject(parsing: response.body)?.object("roleCredentials") else {
            throw .unexpectedAnswer(
                operation: Self.operation, status: response.status, detail: ServerText("roleCredentials"))
        }
        return credentials
    }

    private func refusal(_ response: HTTPResponse, _ host: String) -> ServiceError {
        let body = JSONObject(parsing: response.body)
        let facts = AnswerFacts(response)
        // Such as `UnauthorizedException:http://internal.amazon.com/coral/…`
        let code = (response.headers["x-amzn-errortype"] ?? body?.text("__type"))?
            .split(separator: ":").first.map(String.init)
        return ServiceError(
            service: "sso", operation: Self.operation, status: response.status, code: code,
            message: body?.text("message").map(ServerText.init), requestID: facts.requestID, region: nil,
            serverTime: facts.serverTime, host: host)
    }
}
