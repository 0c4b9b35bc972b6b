import AWS

extension Verdict {
    /// What a failure tells of a rung that expected to be let in.
    ///
    /// Whatever could have happened to a right setup as well leaves the question open: the network, a server in
    /// trouble, a clock, a session that ended.
    init(of failure: AWSFailure) {
        switch failure {
        case .service(let error): self = error.leavesItOpen ? .unknown : .failed
        case .transport(let error):
            switch error.kind {
            case .untrustedCertificate, .tlsHandshake, .unreadableCABundle, .plainHTTPRefused,
                .malformedRequest:
                self = .failed
            default: self = .unknown
            }
        case .endpoint: self = .failed
        case .credentials, .unexpectedAnswer, .cancelled: self = .unknown
        }
    }

    /// What an answer tells of a rung that expected a denial: only a 403 AccessDenied is one.
    init(ofDenial failure: AWSFailure) {
        if case .service(let error) = failure, error.status == 403, error.code == "AccessDenied" {
            self = .passed
        } else {
            self = .unknown
        }
    }
}

extension ServiceError {
    fileprivate var leavesItOpen: Bool {
        if status >= 500 || status == 429 || status == 408 { return true }
        // Nobody else has an object of that name: an earlier attempt landed and its answer was lost.
        if status == 412 { return true }
        let message = message?.raw.lowercased() ?? ""
        switch code {
        // S3 may begin an answer with 200 and only then find out that it cannot finish.
        case "InternalError", "InternalFailure", "ServiceUnavailable", "SlowDown":
            return true
        case "ExpiredToken", "ExpiredTokenException", "TokenRefreshRequired", "RegionDisabledException",
            "RequestTimeTooSkewed", "RequestInTheFuture", "RequestExpired", "RequestTimeout", "Throttling",
            "ThrottlingException", "RequestLimitExceeded", "TooManyRequestsException":
            return true
        case "SignatureDoesNotMatch":
            return message.contains("signature expired") || message.contains("not yet current")
        default:
            return false
        }
    }
}
