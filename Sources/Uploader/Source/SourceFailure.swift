/// Why a source cannot be uploaded.
public enum SourceFailure: Error, Hashable, Sendable {
    /// The file cannot be opened; the system's error number.
    case cannotOpen(path: String, errorNumber: Int32)
    /// A directory, a device, a pipe.
    case notARegularFile(path: String)
    /// The file cannot be read; the system's error number.
    case cannotRead(path: String, errorNumber: Int32)
    /// The file was written to while it was read.
    case changed(path: String)
    /// A part of a stream does not fit into the temporary folder; the system's error number.
    case cannotSpool(folder: String, errorNumber: Int32)
}
