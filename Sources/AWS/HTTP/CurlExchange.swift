import CCurl
import Glibc

/// What libcurl's callbacks work on during one transfer: the body that goes out and the answer that comes in.
final class CurlExchange {
    /// libcurl's own limit is far higher; no answer of AWS comes near this one.
    private static let maximumHeaderBytes = 64 * 1024

    let request: HTTPRequest
    private let reader: BodyReader
    private let shortBody: ShortBody?
    private let bandwidth: Bandwidth?
    /// What may be sent next, and when.
    private var slice: Bandwidth.Slice?
    private var position: Int64 = 0
    private var unreadable = false
    private var status = 0
    private var headers = HTTPHeaders()
    private var headerBytes = 0
    private var isHeadWhole = false
    private var body: [UInt8] = []
    private var isTooLarge = false
    private let errorText: UnsafeMutablePointer<CChar>
    private var headerList: UnsafeMutablePointer<curl_slist>?

    init(_ request: HTTPRequest, _ bandwidth: Bandwidth?) {
        self.request = request
        self.bandwidth = bandwidth
        reader = BodyReader(request.body)
        shortBody = bandwidth == nil ? ShortBody(of: request) : nil
        errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
        errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        for field in request.headers.fields {
            // libcurl takes "Name:" as the wish to send no such header.
            headerList = curl_slist_append(
                headerList, field.value.isEmpty ? "\(field.name);" : "\(field.name): \(field.value)")
        }
        if !request.awaitsContinue { headerList = curl_slist_append(headerList, "Expect:") }
        // libcurl would call a short body a form, and that would be missing from the signature.
        if shortBody != nil, request.headers["Content-Type"] == nil {
            headerList = curl_slist_append(headerList, "Content-Type:")
        }
    }

    deinit {
        curl_slist_free_all(headerList)
        errorText.deallocate()
    }

    /// Sets `easy` up for the request; this object must live until the transfer has ended.
    func prepare(_ easy: UnsafeMutableRawPointer, _ configuration: TransportConfiguration) {
        let me = Unmanaged.passUnretained(self).toOpaque()
        curl_setopt_string(easy, CURLOPT_URL, request.url.text)
        curl_setopt_string(easy, CURLOPT_CUSTOMREQUEST, request.method.rawValue)
        curl_setopt_pointer(easy, CURLOPT_HTTPHEADER, headerList)
        curl_setopt_pointer(easy, CURLOPT_ERRORBUFFER, errorText)
        if request.method == .head {
            curl_setopt_long(easy, CURLOPT_NOBODY, 1)
        } else if let shortBody {
            shortBody.apply(to: easy)
            move(to: request.body.count)
        } else if request.method == .put || request.method == .post {
            curl_setopt_long(easy, CURLOPT_UPLOAD, 1)
            curl_setopt_offset(easy, CURLOPT_INFILESIZE_LARGE, curl_off_t(request.body.count))
            curl_setopt_pointer(easy, CURLOPT_READDATA, me)
            curl_setopt_data_function(easy, CURLOPT_READFUNCTION, readBody)
            // libcurl rewinds when a kept-alive connection turns out to be dead.
            curl_setopt_pointer(easy, CURLOPT_SEEKDATA, me)
            curl_setopt_seek_function(easy, seekBody)
        }
        // Where there is no body to rewind, only a new connection keeps libcurl from sending a request twice.
        if request.isSentOnce, request.body.count == 0 { curl_setopt_long(easy, CURLOPT_FRESH_CONNECT, 1) }
        curl_setopt_pointer(easy, CURLOPT_HEADERDATA, me)
        curl_setopt_data_function(easy, CURLOPT_HEADERFUNCTION, takeHeader)
        curl_setopt_pointer(easy, CURLOPT_WRITEDATA, me)
        curl_setopt_data_function(easy, CURLOPT_WRITEFUNCTION, takeBody)
        CurlOptions.apply(configuration, to: easy, for: request)
    }

    /// What came of it.
    func outcome(of result: CURLcode) -> Transfer.Outcome {
        // libcurl is content with a head that ends in the middle of a line.
        let code = result == CURLE_OK && !isHeadWhole ? CURLE_PARTIAL_FILE : result
        if code == CURLE_OK {
            return .success(HTTPResponse(status: status, headers: headers, body: body))
        }
        let words = String(cString: errorText)
        let detail = words.isEmpty ? String(cString: curl_easy_strerror(code)) : words
        let kind: TransportError.Kind =
            isTooLarge ? .answerTooLarge : unreadable ? .unreadableBody : CurlErrors.kind(of: code)
        return .failure(
            .transport(TransportError(kind: kind, host: request.url.hostHeader, detail: ServerText(detail))))
    }

    /// Until when the body waits for bandwidth; nil when it does not.
    var pausedUntil: ContinuousClock.Instant? { slice?.start }

    fileprivate func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        var allowed = Int(min(Int64(buffer.count), request.body.count - position))
        if let bandwidth, allowed > 0 {
            let now = ContinuousClock.now
            let slice = self.slice ?? bandwidth.slice(of: allowed, at: now)
            guard slice.start <= now else {
                self.slice = slice
                return Int(CURL_READFUNC_PAUSE)
            }
            self.slice = nil
            allowed = min(allowed, slice.bytes)
        }
        do {
            let count = try reader.read(
                into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<allowed]), at: position)
            move(to: position + Int64(count))
            return count
        } catch {
            unreadable = true
            return Int(CURL_READFUNC_ABORT)
        }
    }

    fileprivate func seek(to newPosition: Int64) -> Int32 {
        guard !request.isSentOnce else { return CURL_SEEKFUNC_CANTSEEK }
        move(to: newPosition)
        return CURL_SEEKFUNC_OK
    }

    private func move(to newPosition: Int64) {
        position = newPosition
        request.onBodyRead?(newPosition)
    }

    fileprivate func take(headerLine bytes: UnsafeRawBufferPointer) -> Int {
        headerBytes += bytes.count
        guard headerBytes <= Self.maximumHeaderBytes else {
            isTooLarge = true
            return 0
        }
        if bytes.starts(with: "HTTP/".utf8) {
            // Each answer starts anew: 100 Continue comes before the one that counts.
            let words = bytes.split(separator: UInt8(ascii: " "), maxSplits: 2)
            status = words.count > 1 ? Int(digits: Self.trimmed(words[1])) ?? 0 : 0
            headers = HTTPHeaders()
            isHeadWhole = false
        } else if bytes.elementsEqual("\r\n".utf8) || bytes.elementsEqual("\n".utf8) {
            isHeadWhole = true
        } else if let colon = bytes.firstIndex(of: UInt8(ascii: ":")) {
            headers.add(
                String(decoding: bytes[..<colon], as: UTF8.self),
                String(decoding: Self.trimmed(bytes[(colon + 1)...]), as: UTF8.self))
        }
        return bytes.count
    }

    /// Without the blanks around it and the end of its line.
    private static func trimmed(_ value: Slice<UnsafeRawBufferPointer>) -> Slice<UnsafeRawBufferPointer> {
        let isBlank: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || (0x09...0x0D).contains($0) }
        let start = value.drop(while: isBlank)
        return start[..<(start.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? start.startIndex)]
    }

    fileprivate func take(body bytes: UnsafeRawBufferPointer) -> Int {
        guard body.count + bytes.count <= request.maximumAnswerBytes else {
            isTooLarge = true
            return 0
        }
        body.append(contentsOf: bytes)
        return bytes.count
    }
}

private func exchange(_ pointer: UnsafeMutableRawPointer?) -> CurlExchange? {
    pointer.map { Unmanaged<CurlExchange>.fromOpaque($0).takeUnretainedValue() }
}

private let readBody: curl_write_callback = { buffer, size, count, me in
    exchange(me)?.read(into: UnsafeMutableRawBufferPointer(start: buffer, count: size * count))
        ?? Int(CURL_READFUNC_ABORT)
}

private let seekBody: curl_seek_callback = { me, offset, origin in
    guard origin == SEEK_SET else { return CURL_SEEKFUNC_CANTSEEK }
    return exchange(me)?.seek(to: Int64(offset)) ?? CURL_SEEKFUNC_FAIL
}

private let takeHeader: curl_write_callback = { buffer, size, count, me in
    exchange(me)?.take(headerLine: UnsafeRawBufferPointer(start: buffer, count: size * count)) ?? 0
}

private let takeBody: curl_write_callback = { buffer, size, count, me in
    exchange(me)?.take(body: UnsafeRawBufferPointer(start: buffer, count: size * count)) ?? 0
}
