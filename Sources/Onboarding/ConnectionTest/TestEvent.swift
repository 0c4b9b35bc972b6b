import Uploader

/// Something the connection test did, as it happens.
public enum TestEvent: Sendable {
    /// A rung began.
    case started(Rung)
    /// The upload of the write rung moved on.
    case progress(UploadProgress)
    /// A rung ended, or was not run.
    case finished(RungResult)
    /// The test ended; nothing follows.
    case report(TestReport)
}
