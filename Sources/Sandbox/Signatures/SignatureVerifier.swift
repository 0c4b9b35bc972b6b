import AWS

/// Finds out who signed a request, or refuses it.
struct SignatureVerifier: Sendable {
    /// How far the clocks may be apart, in seconds.
    static let allowedSkew = 15.0 * 60

    /// What a good signature proves.
    struct Proof: Sendable {
        /// Who signed.
        let caller: Caller
        /// What the body must match; also seeds the signatures of its chunks.
        let seed: ChunkSignatureSeed
    }

    /// Where the access keys are.
    let directory: Directory
    /// The service that the request is for.
    let service: AWSService

    private var refusals: SignatureRefusals { SignatureRefusals(service: service) }

    /// Takes the `Authorization` field of `request` apart.
    func header(of request: Request) throws(Refusal) -> AuthorizationHeader {
        guard let text = request.headers["Authorization"] else { throw refusals.missing }
        let header: AuthorizationHeader
        do {
            header = try AuthorizationHeader(text)
        } catch {
            throw refusals.malformed(error)
        }
        guard header.scope.service == service.rawValue else {
            throw refusals.wrongService(header.scope.service)
        }
        return header
    }

    /// Checks the signature of `request`.
    ///
    /// - Parameter payloadHash: What the signature covers in place of the body.
    func verify(
        _ request: Request, _ header: AuthorizationHeader, payloadHash: String
    ) throws(Refusal) -> Proof {
        let time = try signingTime(of: request, header)
        guard let key = directory.read({ $0.keys[header.accessKeyID] }), let caller = caller(of: key) else {
            throw refusals.unknownKey(header.accessKeyID)
        }
        try checkSignedHeaders(of: request, header)
        let canonical = CanonicalRequest(
            method: request.method, path: request.target.encodedPath, query: request.target.encodedQuery,
            headers: request.headers, signedHeaders: header.signedHeaders, payloadHash: payloadHash,
            pathForm: service == .s3 ? .s3 : .generic)
        let stringToSign = SigV4.stringToSign(canonical, time: time, scope: header.scope)
        let signingKey = SigningKey(secretAccessKey: key.secret, scope: header.scope)
        guard Self.areEqual(signingKey.signature(of: stringToSign), header.signature) else {
            throw refusals.mismatch(header, stringToSign: stringToSign, canonicalRequest: canonical.text)
        }
        try checkToken(of: request, key)
        return Proof(
            caller: caller,
            seed: ChunkSignatureSeed(
                key: signingKey, time: time, scope: header.scope, signature: header.signature))
    }

    private func signingTime(of request: Request, _ header: AuthorizationHeader) throws(Refusal) -> UTCTime {
        guard
            let time = request.headers["X-Amz-Date"].flatMap(UTCTime.init(basic:))
                ?? request.headers["Date"].flatMap({ UTCTime(basic: $0) ?? UTCTime(httpDate: $0) })
        else { throw refusals.noDate }
        guard abs(time.secondsSinceEpoch - request.time.secondsSinceEpoch) <= Self.allowedSkew else {
            throw refusals.skewed(signed: time, now: request.time)
        }
        guard time.basic.hasPrefix(header.scope.day) else {
            throw refusals.wrongDay(header.scope.day, of: time.basic)
        }
        return time
    }

    /// `Host` must be signed everywhere; S3 also wants all of its own fields signed.
    private func checkSignedHeaders(of request: Request, _ header: AuthorizationHeader) throws(Refusal) {
        guard header.signedHeaders.contains("host") else { throw refusals.notSigned(["Host"]) }
        guard service == .s3 else { return }
        let missing = request.headers.names.map { $0.lowercased() }.filter {
            $0.hasPrefix("x-amz-") && !header.signedHeaders.contains($0)
        }
        guard missing.isEmpty else { throw refusals.notSigned(missing) }
    }

    private func checkToken(of request: Request, _ key: AccessKey) throws(Refusal) {
        guard let session = key.session else {
            guard request.headers["X-Amz-Security-Token"] == nil else { throw refusals.wrongToken }
            return
        }
        // AWS knows a temporary key only together with its token.
        guard let token = request.headers["X-Amz-Security-Token"] else { throw refusals.unknownKey(key.id) }
        guard Self.areEqual(token, session.token.revealed) else { throw refusals.wrongToken }
        guard request.time < session.expiration else { throw refusals.expiredToken }
    }

    /// Who has `key`; nil when the user or role is gone, or the one behind the session.
    private func caller(of key: AccessKey) -> Caller? {
        directory.read { state in
            switch key.owner {
            case .user(let accountID, let name):
                return state[account: accountID].users[name].map {
                    Caller(kind: .user($0), accessKeyID: key.id)
                }
            case .session(let session):
                return session.identity(in: state).map {
                    Caller(kind: .session(session, of: $0), accessKeyID: key.id)
                }
            case .federated(let session):
                return session.identity(in: state).map {
                    Caller(kind: .federated(session, of: $0), accessKeyID: key.id)
                }
            }
        }
    }

    /// Compares without telling by its time where the first difference is.
    private static func areEqual(_ left: String, _ right: String) -> Bool {
        guard left.utf8.count == right.utf8.count else { return false }
        return zip(left.utf8, right.utf8).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
