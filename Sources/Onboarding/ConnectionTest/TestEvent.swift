import Uploader

/// Something the connection test did, as it happens.
public enum TestEvent: Sendable {
    /// A rung began.
    case started(Rung)
    /// The upload of the write rung moved on.
    case progress(UploadProgress)
    /// The rung is tried again after a while: what was changed may not have arrived everywhere. Comes each second.
    case waiting(Rung, Countdown)
    /// A rung ended, or was not run.
    case finished(RungResult)
    /// The test ended; nothing follows.
    case report(TestReport)
}
