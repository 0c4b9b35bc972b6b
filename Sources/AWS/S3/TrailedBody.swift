import Synchronization

/// A body with its checksum behind it, which is computed while the body is sent: whoever sends it reads it once.
///
/// It is one chunk of `aws-chunked`, without signatures: only TLS protects it.
/// https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html
final class TrailedBody: BodyStorage {
    /// What stands for the body's hash in the signature.
    static let payloadHash = "STREAMING-UNSIGNED-PAYLOAD-TRAILER"

    private struct Progress: ~Copyable, Sendable {
        /// How much of the content the checksum covers.
        var position: Int64 = 0
        var running: RunningChecksum
        /// Known once the whole content was read.
        var checksum: Checksum?

        init(_ algorithm: ChecksumAlgorithm) {
            running = RunningChecksum(algorithm)
        }

        mutating func end(_ algorithm: ChecksumAlgorithm) {
            var finished = RunningChecksum(algorithm)
            swap(&finished, &running)
            checksum = finished.finish()
        }
    }

    let content: RequestBody
    let algorithm: ChecksumAlgorithm
    let count: Int64
    private let head: [UInt8]
    private let progress: Mutex<Progress>

    init(_ content: RequestBody, _ algorithm: ChecksumAlgorithm) {
        self.content = content
        self.algorithm = algorithm
        // A chunk of nothing is the last one.
        head = content.count == 0 ? [] : Array("\(String(content.count, radix: 16))\r\n".utf8)
        let someValue = Base64.encode([UInt8](repeating: 0, count: algorithm.byteCount))
        let tail = Self.tail(of: content, Checksum(algorithm: algorithm, value: someValue))
        count = Int64(head.count) + content.count + Int64(tail.count)
        progress = Mutex(Progress(algorithm))
    }

    /// The content's checksum; nil until all of it was read.
    var checksum: Checksum? { progress.withLock { $0.checksum } }

    /// How much of the content lies before `position` of the body.
    func contentPosition(of position: Int64) -> Int64 {
        min(max(0, position - Int64(head.count)), content.count)
    }

    func read(into buffer: UnsafeMutableRawBufferPointer, at position: Int64)
        throws(BodyReader.Unreadable) -> Int
    {
        let contentStart = Int64(head.count)
        let contentEnd = contentStart + content.count
        if position < contentStart { return Self.copy(head[Int(position)...], into: buffer) }
        if position < contentEnd { return try readContent(into: buffer, at: position - contentStart) }
        guard let checksum else { throw BodyReader.Unreadable(errorNumber: nil) }
        return Self.copy(Self.tail(of: content, checksum)[Int(position - contentEnd)...], into: buffer)
    }

    private func readContent(into buffer: UnsafeMutableRawBufferPointer, at position: Int64)
        throws(BodyReader.Unreadable) -> Int
    {
        let count = try BodyReader(content).read(into: buffer, at: position)
        let bytes = UnsafeRawBufferPointer(rebasing: buffer[..<count])
        progress.withLock { progress in
            if position == 0 { progress = Progress(algorithm) }
            // A checksum with a gap in it would be wrong: there is none then, and the body cannot be ended.
            guard position == progress.position else { return }
            progress.running.update(bytes)
            progress.position += Int64(count)
            if progress.position == content.count { progress.end(algorithm) }
        }
        return count
    }

    private static func tail(of content: RequestBody, _ checksum: Checksum) -> [UInt8] {
        let end = content.count == 0 ? "" : "\r\n"
        return Array("\(end)0\r\n\(checksum.algorithm.headerName):\(checksum.value)\r\n\r\n".utf8)
    }

    private static func copy(_ bytes: ArraySlice<UInt8>, into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(bytes.count, buffer.count)
        buffer.copyBytes(from: bytes.prefix(count))
        return count
    }
}

extension ServiceCall {
    /// Sends `trailed` as the call's body; whoever follows it is told of the content alone.
    mutating func send(_ trailed: TrailedBody) {
        body = .stored(trailed)
        payload = .trailed
        headers.set("Content-Encoding", "aws-chunked")
        headers.set("X-Amz-Decoded-Content-Length", String(trailed.content.count))
        headers.set("X-Amz-Trailer", trailed.algorithm.headerName)
        headers.set("X-Amz-Sdk-Checksum-Algorithm", trailed.algorithm.rawValue)
        if let follower = onBodyRead {
            onBodyRead = { follower(trailed.contentPosition(of: $0)) }
        }
    }
}
