/// Asks the instance metadata service, by its second version alone: the first one answers whoever can make this machine
/// send a request.
struct InstanceMetadata {
    private static let path = "/latest/meta-data/iam/security-credentials/"
    private static let tokenSeconds = "21600"

    let services: CredentialServices
    let plan: InstanceMetadataPlan

    /// The credentials of the instance's role.
    func credentials() async throws(AWSFailure) -> Credentials {
        let transport = services.metadata(plan.seconds)
        guard
            let token = try await text(
                .put, "/latest/api/token", ("x-aws-ec2-metadata-token-ttl-seconds", Self.tokenSeconds),
                transport)
        else { throw notFound }
        let proof = ("x-aws-ec2-metadata-token", token)
        // Where the instance has no role, there is no such page.
        guard let role = try await text(.get, Self.path, proof, transport),
            let answer = try await text(.get, Self.path + PercentEncoding.encode(role), proof, transport)
        else { throw notFound }
        let object = JSONObject(parsing: Array(answer.utf8))
        if let object, let code = object.text("Code"), code != "Success" {
            let words = ServerText(object.text("Message") ?? "")
            throw .credentials(.instanceMetadata(.refused(code: ServerText(code), words: words)))
        }
        do throws(KeyNames.Missing) {
            guard let object else { throw KeyNames.Missing(member: KeyNames.metadata.key) }
            return try KeyNames.metadata.credentials(in: object, source: .instanceMetadata)
        } catch {
            throw .credentials(.instanceMetadata(.member(error.member)))
        }
    }

    private var notFound: AWSFailure {
        .credentials(
            .notFound(lookedAt: plan.lookedAt + [.instanceMetadata(host: plan.endpoint.hostHeader)]))
    }

    /// The body of an answer that is one; nil where nobody answers, as on every machine that is no instance.
    private func text(
        _ method: HTTPRequest.Method, _ path: String, _ header: (name: String, value: String),
        _ transport: any HTTPTransport
    ) async throws(AWSFailure) -> String? {
        var url = plan.endpoint
        url.path += path
        let headers = HTTPHeaders([("User-Agent", services.context.userAgent), header])
        for _ in 0..<plan.attempts {
            do throws(AWSFailure) {
                let response = try await transport.send(
                    HTTPRequest(method: method, url: url, headers: headers))
                let text = String(decoding: response.body, as: UTF8.self).trimmedOfBlanks
                if response.status == 200, !text.isEmpty { return text }
            } catch {
                guard case .transport = error else { throw error }
            }
        }
        return nil
    }
}
