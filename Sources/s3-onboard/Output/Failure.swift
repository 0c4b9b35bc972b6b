/// An end that is not success: what to tell the person, and the exit status.
struct Failure: Error {
    /// The exit status.
    let status: ExitStatus
    /// One sentence or more, ready for standard error.
    let message: String

    /// Makes a failure.
    init(_ status: ExitStatus, _ message: String) {
        self.status = status
        self.message = message
    }
}
