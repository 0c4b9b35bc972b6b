/// Signs calls, sends them, and turns refusals into errors.
struct Caller: Sendable {
    let context: AWSContext
    private let keys = SigningKeys()

    init(context: AWSContext) {
        self.context = context
    }

    /// The answer to `call`, if it is one of success; credentials that have expired are renewed once.
    func send(_ call: ServiceCall) async throws(AWSFailure) -> HTTPResponse {
        guard call.isSigned else { return try await send(request(for: call), of: call) }
        guard let provider = context.credentials else {
            throw .credentials(.notFound(lookedAt: []))
        }
        let credentials = try await provider.credentials()
        do {
            return try await send(call, as: credentials)
        } catch {
            guard case .service(let refusal) = error, refusal.saysThatCredentialsExpired,
                let renewed = try await provider.renewed(after: credentials)
            else { throw error }
            return try await send(call, as: renewed)
        }
    }

    private func send(_ call: ServiceCall, as credentials: Credentials) async throws(AWSFailure)
        -> HTTPResponse
    {
        try await send(try signed(call, as: credentials), of: call)
    }

    private func send(_ request: HTTPRequest, of call: ServiceCall) async throws(AWSFailure) -> HTTPResponse {
        let response = try await context.transport.send(request)
        guard (200..<300).contains(response.status) else {
            throw .service(
                ErrorAnswer.error(response, of: call, host: request.url.hostHeader, now: context.now()))
        }
        return response
    }

    /// The root of the answer's XML body.
    ///
    /// S3 may promise success before it knows: a 200 whose body is an error counts as that error.
    func document(_ response: HTTPResponse, of call: ServiceCall, named name: String) throws(AWSFailure)
        -> XMLElement
    {
        let root = XMLParser.parse(response.body)
        // Some stores name the root after the call, others leave the "Result" out.
        if let root, [name, "\(call.operation)Response"].contains(root.name) || "\(root.name)Result" == name {
            return root
        }
        if root?.name == "Error" {
            throw .service(
                ErrorAnswer.error(response, of: call, host: call.endpoint.base.hostHeader, now: context.now())
            )
        }
        throw unexpected(response, of: call, missing: name)
    }

    /// The failure of an answer that lacks what the call answers.
    func unexpected(_ response: HTTPResponse, of call: ServiceCall, missing name: String) -> AWSFailure {
        .unexpectedAnswer(operation: call.operation, status: response.status, detail: ServerText(name))
    }

    private func request(for call: ServiceCall) -> HTTPRequest {
        var url = call.endpoint.base
        url.path += call.path
        if url.path.isEmpty { url.path = "/" }
        url.query = call.query.map {
            "\(PercentEncoding.encode($0.name))=\(PercentEncoding.encode($0.value))"
        }
        .joined(separator: "&")
        var request = HTTPRequest(
            method: call.method, url: url, headers: call.headers, body: call.body,
            maximumAnswerBytes: call.maximumAnswerBytes, awaitsContinue: call.awaitsContinue,
            stallSeconds: call.stallSeconds, isSentOnce: call.isSentOnce, onBodyRead: call.onBodyRead)
        request.headers.set("User-Agent", context.userAgent)
        return request
    }

    private func signed(_ call: ServiceCall, as credentials: Credentials) throws(AWSFailure) -> HTTPRequest {
        var request = self.request(for: call)
        let hash = try payloadHash(of: call)
        if call.service == .s3 { request.headers.set("X-Amz-Content-Sha256", hash) }
        let parameters = SigV4.Parameters(
            credentials: credentials, region: call.endpoint.signingRegion, service: call.service.rawValue,
            time: context.now(), pathForm: call.service == .s3 ? .s3 : .generic)
        SigV4.sign(&request, payloadHash: hash, with: parameters, keys: keys)
        return request
    }

    private func payloadHash(of call: ServiceCall) throws(AWSFailure) -> String {
        switch call.payload {
        case .hashed(let hash): return hash
        case .trailed: return TrailedBody.payloadHash
        case .protectedByTLS where call.endpoint.base.scheme == .https: return SigV4.unsignedPayload
        case .signed, .protectedByTLS:
            var digest = Digest(.sha256)
            do {
                try BodyReader(call.body).forEachPiece { digest.update($0) }
            } catch {
                throw .transport(
                    TransportError(
                        kind: .unreadableBody, host: call.endpoint.base.hostHeader, detail: ServerText("")))
            }
            return Hex.encode(digest.finish())
        }
    }
}
