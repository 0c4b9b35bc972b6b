import AWS

/// Finds the service that a request is for: all of them share one address.
struct ServiceRouter: Responder {
    /// Answers for STS.
    let tokens: QueryFrontend
    /// Answers for IAM.
    let identities: QueryFrontend
    /// Answers for S3.
    let storage: StorageFrontend

    func answer(_ request: Request, body: IncomingBody) async -> Answer {
        guard request.method == "POST", request.target.path == "/" else {
            return await storage.answer(request, body: body)
        }
        // Nothing of S3 is posted to the root. The scope of the signature tells STS and IAM apart; where there
        // is none, STS says what is missing.
        let scope = request.headers["Authorization"].flatMap { try? AuthorizationHeader($0) }?.scope
        return await (scope?.service == AWSService.iam.rawValue ? identities : tokens).answer(
            request, body: body)
    }
}
