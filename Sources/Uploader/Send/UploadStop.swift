import AWS

/// The end of an upload from inside: cause and step, before it is known what is left behind.
struct UploadStop: Error, Sendable {
    let cause: UploadFailure.Cause
    let step: UploadFailure.Step

    init(_ cause: UploadFailure.Cause, _ step: UploadFailure.Step) {
        self.cause = cause
        self.step = step
    }

    /// A call's failure.
    init(call failure: AWSFailure, _ step: UploadFailure.Step) {
        if case .cancelled = failure {
            self.init(.cancelled, step)
        } else {
            self.init(.call(failure), step)
        }
    }

    /// The same, said as plainly as it can be known: a file that changed explains a damaged or broken body better than
    /// the server can.
    func explained(by content: Content) -> UploadStop {
        guard case .call = cause else { return self }
        do {
            try content.checkUnchanged()
            return self
        } catch {
            return UploadStop(.source(error), step)
        }
    }

    /// The service's error, where one was answered.
    var answer: ServiceError? {
        if case .call(.service(let error)) = cause { error } else { nil }
    }

    /// How long the server asks to wait, in seconds.
    var retryAfter: Double? { answer?.retryAfter }

    /// Whether S3 knows the upload no longer.
    var saysThatTheUploadIsGone: Bool { answer?.code == "NoSuchUpload" }

    /// Whether the content itself is no longer what was sent.
    var isOfSource: Bool {
        if case .source = cause { true } else { false }
    }
}
