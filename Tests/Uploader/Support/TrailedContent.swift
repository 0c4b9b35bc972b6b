/// What a store reads out of one chunk of `aws-chunked` with a trailer behind it.
struct TrailedContent {
    let content: [UInt8]
    let checksum: String

    /// nil where the framing is not as AWS describes it.
    init?(_ body: [UInt8]) {
        let lineEnd = Array("\r\n".utf8)
        guard let headEnd = body.firstIndex(of: lineEnd[0]),
            let count = Int(String(decoding: body[..<headEnd], as: UTF8.self), radix: 16)
        else { return nil }
        let start = headEnd + 2
        guard body.count > start + count else { return nil }
        let tail = String(decoding: body[(start + count)...], as: UTF8.self)
        let name = "\r\n0\r\nx-amz-checksum-crc64nvme:"
        guard tail.hasPrefix(name), tail.hasSuffix("\r\n\r\n") else { return nil }
        content = Array(body[start..<(start + count)])
        checksum = String(tail.unicodeScalars.dropFirst(name.unicodeScalars.count).dropLast(4))
    }
}
