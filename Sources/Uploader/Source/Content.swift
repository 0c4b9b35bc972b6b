import AWS

/// The bytes of an upload.
enum Content: Sendable {
    case memory([UInt8])
    case file(SourceFile)
    case stream(descriptor: Int32, expectedBytes: Int64?)

    init(_ source: UploadSource) throws(SourceFailure) {
        switch source {
        case .memory(let bytes): self = .memory(bytes)
        case .file(let path): self = .file(try SourceFile(path: path))
        case .stream(let descriptor, let expectedBytes):
            self =
                SourceFile(restOf: descriptor).map(Self.file)
                ?? .stream(descriptor: descriptor, expectedBytes: expectedBytes)
        }
    }

    /// A stretch as the body of a request; of a stream there is none, because it can be read but once.
    func body(_ range: Range<Int64>) -> RequestBody {
        switch self {
        case .memory(let bytes) where range.count == bytes.count:
            .bytes(bytes)
        case .memory(let bytes):
            .bytes(Array(bytes[Int(range.lowerBound)..<Int(range.upperBound)]))
        case .file(let file):
            .file(
                descriptor: file.descriptor, offset: file.offset(of: range.lowerBound),
                count: Int64(range.count))
        case .stream: .empty
        }
    }

    func checkUnchanged() throws(SourceFailure) {
        if case .file(let file) = self { try file.checkUnchanged() }
    }

    /// What it means that a stretch could not be read.
    func failure(_ unreadable: BodyReader.Unreadable) -> SourceFailure {
        guard case .file(let file) = self else { return .changed(path: "") }
        return unreadable.errorNumber.map { .cannotRead(path: file.path, errorNumber: $0) }
            ?? .changed(path: file.path)
    }
}
