/// Reads the errors of all services.
enum ErrorAnswer {
    /// The error that `response` holds.
    ///
    /// The body is `<Error>` (S3, and STS of some stores) or `<ErrorResponse><Error>` (STS and IAM); HEAD has none.
    static func error(_ response: HTTPResponse, of call: ServiceCall, host: String, now: UTCTime)
        -> ServiceError
    {
        let root = XMLParser.parse(response.body)
        let body = root?.name == "ErrorResponse" ? root?["Error"] : root?.name == "Error" ? root : nil
        let facts = AnswerFacts(response)
        return ServiceError(
            service: call.service.rawValue, operation: call.operation, status: response.status,
            code: body?.text("Code"), message: body?.text("Message").map(ServerText.init),
            requestID: facts.requestID ?? body?.text("RequestId") ?? root?.text("RequestId"),
            region: facts.region ?? body?.text("Region"), serverTime: facts.serverTime,
            retryAfter: RetryAfter.seconds(in: response.headers, now: facts.serverTime ?? now), host: host)
    }
}
