import AWS

/// Takes in the calls of STS and IAM: reads the form, finds out who signed it, and has the action done.
struct QueryFrontend: Sendable {
    /// No form of these services is longer; IAM's longest policy has 131,072 characters, each of which may
    /// take nine bytes in a form.
    private static let formLimit = 2 << 20

    /// The service that is called.
    let service: AWSService
    /// Where everything is kept.
    let directory: Directory
    /// What is answered otherwise than it should be.
    var faults = AnswerFaults()

    /// Answers `request`.
    func answer(_ request: Request, body: IncomingBody) async -> Answer {
        do throws(Refusal) {
            let verifier = SignatureVerifier(directory: directory, service: service)
            let header = try verifier.header(of: request)
            let form = try await body.collect(limit: Self.formLimit)
            let proof = try verifier.verify(
                request, header, payloadHash: Hex.encode(Digest.of(form, .sha256)))
            let call = try QueryCall(
                service: service, form: form, caller: proof.caller, request: request)
            try checkFederation(of: call)
            let operation = try operation(of: call)
            let played = AnswerFaults.Call(
                service: service, operation: call.action, caller: call.caller.arn,
                resource: call["RoleArn"] ?? "*", bucket: "")
            return try await faults.answer(to: played) { () throws(Refusal) in
                try await faults.answer(toAllowed: played) { () throws(Refusal) in
                    try operation.perform(call, in: directory)
                }
            }
        } catch {
            return error.queryAnswer(service: service, request: request)
        }
    }

    /// A federated user calls neither IAM nor most of STS, whatever its policies say; `GetFederationToken` itself
    /// says why it refuses.
    ///
    /// https://docs.aws.amazon.com/STS/latest/APIReference/API_GetFederationToken.html
    private func checkFederation(of call: QueryCall) throws(Refusal) {
        let open = [GetCallerIdentity.action, GetFederationToken.action]
        guard case .federated = call.caller.kind, service != .sts || !open.contains(call.action) else {
            return
        }
        guard service == .sts else {
            throw Refusal(
                403, "InvalidClientTokenId", "The security token included in the request is invalid.")
        }
        throw .accessDenied(
            reason: "User: \(call.caller.arn) is not authorized to perform: sts:\(call.action)")
    }

    private func operation(of call: QueryCall) throws(Refusal) -> any QueryOperation.Type {
        let operations: [any QueryOperation.Type] =
            switch service {
            case .sts: SecurityTokenService.operations
            case .iam: IdentityService.operations
            case .s3: []
            }
        let operation = operations.first { $0.action == call.action }
        guard call["Version"] == service.apiVersion, let operation else {
            throw Refusal(
                400, "InvalidAction",
                "Could not find operation \(call.action) for version \(call["Version"] ?? "NO_VERSION_SPECIFIED")"
            )
        }
        return operation
    }
}

extension QueryCall {
    fileprivate init(
        service: AWSService, form: [UInt8], caller: Caller, request: Request
    ) throws(Refusal) {
        guard let text = String(validating: form, as: UTF8.self), let parameters = Parameters(form: text)
        else {
            throw Refusal(400, "MalformedInput", "The form is no UTF-8.")
        }
        guard let action = parameters["Action"] else {
            throw Refusal(400, "MissingAction", "Missing Action")
        }
        self.init(service: service, action: action, form: parameters, caller: caller, request: request)
    }
}
