/// Why a `credential_process` gave no credentials.
public enum ProcessProblem: Error, Hashable, Sendable {
    /// The system does not start it; its error number.
    case cannotStart(errorNumber: Int32)
    /// It ended with this status, or by minus this signal, and wrote these words to standard error.
    case failed(status: Int32, words: ServerText)
    /// It did not end in time.
    case timedOut(seconds: Int)
    /// It printed more than credentials are.
    case tooMuchOutput(maximumBytes: Int)
    /// Its output is no JSON object in UTF-8.
    case notJSON
    /// The output's `Version` is not 1; nil where it has none.
    case version(String?)
    /// The output lacks this member, or it is not understood.
    case member(String)
}

/// Why a container gave no credentials.
public enum ContainerProblem: Hashable, Sendable {
    /// The variable's value is no address.
    case notAnAddress(variable: String, value: String)
    /// Plain http to a host that could be anybody's.
    case hostNotAllowed(String)
    /// The token of the variable cannot be a header.
    case notAToken(variable: String)
    /// It answered with an error; its words.
    case refused(status: Int, words: ServerText)
    /// The answer lacks this member, or it is not understood.
    case member(String)
}

/// Why an EC2 instance gave no credentials.
public enum InstanceMetadataProblem: Hashable, Sendable {
    /// The address in the configuration is none.
    case notAnAddress(String)
    /// Plain http to a host that could be anybody's.
    case hostNotAllowed(String)
    /// The service says why there are none.
    case refused(code: ServerText, words: ServerText)
    /// The answer lacks this member, or it is not understood.
    case member(String)
}
