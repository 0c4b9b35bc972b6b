/// Calls of AWS's Query protocol, which STS and IAM speak: a form goes out, XML comes back.
struct QueryCaller: Sendable {
    let caller: Caller
    let service: AWSService
    let version: String

    init(_ context: AWSContext, service: AWSService, version: String) {
        caller = Caller(context: context)
        self.service = service
        self.version = version
    }

    /// Calls `action` and gives its `…Result`; an empty element where the action answers none.
    ///
    /// - Parameters:
    ///   - parameters: Those without a value are left out.
    ///   - isSigned: Whether it needs credentials.
    func call(
        _ action: String, _ parameters: [(name: String, value: String?)] = [], isSigned: Bool = true
    ) async throws(AWSFailure) -> (result: XMLElement, answer: AnswerFacts) {
        var call = try serviceCall(action, parameters)
        call.isSigned = isSigned
        let response = try await caller.send(call)
        let root = try caller.document(response, of: call, named: "\(action)Response")
        var answer = AnswerFacts(response)
        answer.requestID = answer.requestID ?? root["ResponseMetadata"]?.text("RequestId")
        return (root["\(action)Result"] ?? XMLElement(name: "\(action)Result"), answer)
    }

    /// The text at `path` of `result`.
    ///
    /// - Throws: When there is none, which no answer of `action` may be.
    func text(_ path: [String], in result: XMLElement, of action: String, _ answer: AnswerFacts)
        throws(AWSFailure) -> String
    {
        var element: XMLElement? = result
        for name in path { element = element?[name] }
        guard let text = element?.text, !text.isEmpty else {
            throw .unexpectedAnswer(
                operation: action, status: answer.status, detail: ServerText(path.joined(separator: ".")))
        }
        return text
    }

    private func serviceCall(_ action: String, _ parameters: [(name: String, value: String?)])
        throws(AWSFailure) -> ServiceCall
    {
        let fields = [("Action", action), ("Version", version)] + parameters
        let form = fields.compactMap { name, value in
            // A blank must be %20: some stores do not read a plus as one.
            value.map { "\(PercentEncoding.encode(name))=\(PercentEncoding.encode($0))" }
        }
        var call = ServiceCall(
            service: service, operation: action, method: .post, endpoint: try endpoint(), path: "/")
        call.headers.set("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
        call.body = .bytes(Array(form.joined(separator: "&").utf8))
        return call
    }

    private func endpoint() throws(AWSFailure) -> Endpoint {
        do {
            return try caller.context.endpoints.endpoint(for: service, region: caller.context.region)
        } catch {
            throw .endpoint(error)
        }
    }
}
