import AWS

/// What a failure says about trying again.
public enum FailureKind: Hashable, Sendable {
    /// The same request would fail again.
    case permanent
    /// The server or the way to it had a problem.
    case transient
    /// The server asks to slow down.
    case throttled
    /// What arrived is not what was sent.
    case damaged

    private static let throttlingCodes: Set<String> = [
        "BandwidthLimitExceeded", "EC2ThrottledException", "LimitExceededException",
        "PriorRequestNotComplete", "ProvisionedThroughputExceededException", "RequestLimitExceeded",
        "RequestThrottled", "RequestThrottledException", "SlowDown", "ThrottledException", "Throttling",
        "ThrottlingException", "TooManyRequestsException", "TransactionInProgressException",
    ]
    private static let damageCodes: Set<String> = [
        "BadDigest", "XAmzContentChecksumMismatch", "XAmzContentSHA256Mismatch",
    ]
    private static let transientCodes: Set<String> = [
        "InternalError", "RequestTimeout", "RequestTimeoutException",
        // Somebody else writes the same key at this moment.
        "ConditionalRequestConflict", "OperationAborted",
    ]
    private static let transientStatuses: Set<Int> = [500, 502, 503, 504]

    /// Sorts `failure`.
    public init(_ failure: AWSFailure) {
        switch failure {
        case .service(let error): self.init(error)
        case .transport(let error): self.init(error)
        // A 2xx that is cut short or holds something else: S3 may have failed after it had promised success.
        case .unexpectedAnswer: self = .transient
        case .credentials, .endpoint, .cancelled: self = .permanent
        }
    }

    /// Sorts the end of an attempt.
    init(_ stop: UploadStop) {
        switch stop.cause {
        // An upload whose completion met another write must start anew, says AWS's page of
        // CompleteMultipartUpload; sending the completion again is of no use.
        case .call(.service(let error)) where stop.step == .completion && error.status == 409:
            self = .permanent
        case .call(let failure): self.init(failure)
        case .checksumMismatch: self = .damaged
        case .source, .partSize, .streamTooLong, .cancelled: self = .permanent
        }
    }

    private init(_ error: ServiceError) {
        let code = error.code ?? ""
        if Self.throttlingCodes.contains(code) || error.status == 429 {
            self = .throttled
        } else if Self.damageCodes.contains(code) {
            self = .damaged
        } else if Self.transientCodes.contains(code) || Self.transientStatuses.contains(error.status) {
            self = .transient
        } else {
            self = .permanent
        }
    }

    private init(_ error: TransportError) {
        switch error.kind {
        case .cannotResolveHost, .cannotConnect, .timedOut, .connectionLost, .tlsHandshake: self = .transient
        case .untrustedCertificate, .unreadableCABundle, .answerTooLarge, .proxy, .plainHTTPRefused,
            .unreadableBody, .malformedRequest, .other:
            self = .permanent
        }
    }
}
