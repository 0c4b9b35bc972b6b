/// Asks the agent of the container's platform.
struct Container {
    private static let seconds = 2
    private static let attempts = 3

    let services: CredentialServices
    let plan: ContainerPlan

    /// The credentials that it gives.
    func credentials() async throws(AWSFailure) -> Credentials {
        let headers = try CredentialServices.failing { () throws(CredentialsError) in try self.headers() }
        let request = HTTPRequest(method: .get, url: plan.url, headers: headers)
        let response = try await answer(to: request, from: services.metadata(Self.seconds))
        let body = JSONObject(parsing: response.body)
        guard response.status == 200 else {
            let words = [body?.text("code"), body?.text("message")].compactMap(\.self)
            throw .credentials(
                .container(
                    .refused(
                        status: response.status, words: ServerText(words.joined(separator: ": ")))))
        }
        do throws(KeyNames.Missing) {
            guard let body else { throw KeyNames.Missing(member: KeyNames.metadata.key) }
            return try KeyNames.metadata.credentials(in: body, source: .container)
        } catch {
            throw .credentials(.container(.member(error.member)))
        }
    }

    /// The agent may need a moment while the container starts.
    private func answer(to request: HTTPRequest, from transport: any HTTPTransport)
        async throws(AWSFailure) -> HTTPResponse
    {
        for _ in 1..<Self.attempts {
            do throws(AWSFailure) {
                let response = try await transport.send(request)
                if response.status < 500, response.status != 429 { return response }
            } catch {
                guard case .transport = error else { throw error }
            }
            await services.pause()
        }
        return try await transport.send(request)
    }

    private func headers() throws(CredentialsError) -> HTTPHeaders {
        var headers = HTTPHeaders([
            ("Accept", "application/json"), ("User-Agent", services.context.userAgent),
        ])
        switch plan.token {
        case .file(let path)?: headers.set("Authorization", try TokenFile.read(path))
        case .value(let secret)?:
            let token = secret.revealed.trimmedOfBlanks
            guard TokenFile.isToken(token) else {
                throw .container(.notAToken(variable: "AWS_CONTAINER_AUTHORIZATION_TOKEN"))
            }
            headers.set("Authorization", token)
        case nil: break
        }
        return headers
    }
}
