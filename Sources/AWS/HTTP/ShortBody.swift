import CCurl

/// A body that libcurl sends together with the head, because it is short: one write to the network instead of two.
final class ShortBody {
    /// What libcurl takes at most, in bytes.
    private static let longest: Int64 = 64 * 1024

    private let bytes: UnsafeMutableRawBufferPointer

    /// Reads the body of `request`; nil where it must be sent in the usual way.
    ///
    /// Such a body libcurl sends anew by itself when a kept-alive connection turns out to be dead, so what may be sent but
    /// once is none.
    init?(of request: HTTPRequest) {
        let count = request.body.count
        guard request.method == .put || request.method == .post, (1...Self.longest).contains(count),
            !request.awaitsContinue, !request.isSentOnce
        else { return nil }
        bytes = .allocate(byteCount: Int(count), alignment: 1)
        let reader = BodyReader(request.body)
        var position = 0
        do throws(BodyReader.Unreadable) {
            while position < bytes.count {
                position += try reader.read(
                    into: UnsafeMutableRawBufferPointer(rebasing: bytes[position...]), at: Int64(position))
            }
        } catch {
            // Whoever reads it once more while sending says why it is unreadable.
            return nil
        }
    }

    deinit {
        bytes.deallocate()
    }

    /// Gives `easy` the body; this object must live until the transfer has ended.
    func apply(to easy: UnsafeMutableRawPointer) {
        curl_setopt_pointer(easy, CURLOPT_POSTFIELDS, bytes.baseAddress)
        curl_setopt_offset(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(bytes.count))
    }
}
