import AWS

/// The end of an upload from inside: cause and step, before it is known what is left behind.
struct UploadStop: Error, Sendable {
    let cause: UploadFailure.Cause
    let step: UploadFailure.Step

    init(_ cause: UploadFailure.Cause, _ step: UploadFailure.Step) {
        self.cause = cause
        self.step = step
    }

    /// A call's failure, said as plainly as it can be known.
    init(_ failure: AWSFailure, _ step: UploadFailure.Step, of content: Content) {
        if case .cancelled = failure {
            self.init(.cancelled, step)
            return
        }
        do {
            // A file that changed explains a damaged or broken body better than the server can.
            try content.checkUnchanged()
            self.init(.call(failure), step)
        } catch {
            self.init(.source(error), step)
        }
    }

    /// Whether S3 knows the upload no longer.
    var saysThatTheUploadIsGone: Bool {
        if case .call(.service(let error)) = cause { error.code == "NoSuchUpload" } else { false }
    }
}
