import Documents

/// An end that is not success: what to tell the person, and the exit status.
struct Failure: Error {
    /// The exit status.
    let status: ProgramStatus
    /// One sentence or more.
    let message: LocalizedText

    /// Makes a failure.
    init(_ status: ProgramStatus, _ message: LocalizedText) {
        self.status = status
        self.message = message
    }
}
