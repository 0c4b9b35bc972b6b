import AWS
import Foundation
import Testing

/// A request as the signing suites write it: request line, headers, blank line, body.
struct RawRequest {
    var method: HTTPRequest.Method
    var target: String
    var headers: HTTPHeaders
    var body: String

    init(parsing text: String) throws {
        let halves = text.split(separator: "\n\n", maxSplits: 1, omittingEmptySubsequences: false)
        var lines = halves[0].split(separator: "\n").map(String.init)
        let requestLine = lines.removeFirst()
        let methodEnd = try #require(requestLine.firstIndex(of: " "))
        let targetEnd = try #require(requestLine.range(of: " HTTP/1.1", options: .backwards)).lowerBound
        method = try #require(HTTPRequest.Method(rawValue: String(requestLine[..<methodEnd])))
        target = String(requestLine[requestLine.index(after: methodEnd)..<targetEnd])
        body = halves.count > 1 ? String(halves[1]) : ""
        var fields: [(name: String, value: String)] = []
        for line in lines {
            if line.hasPrefix(" ") {
                // A value that goes on in the next line, as HTTP once allowed.
                fields[fields.count - 1].value += "\n" + line
            } else {
                let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
                fields.append((String(parts[0]), String(parts[1])))
            }
        }
        headers = HTTPHeaders(fields)
    }

    var path: String { String(target.prefix { $0 != "?" }) }

    var query: String {
        target.contains("?") ? String(target[target.firstIndex(of: "?")!...].dropFirst()) : ""
    }

    var request: HTTPRequest {
        HTTPRequest(
            method: method,
            url: HTTPURL(scheme: .https, host: headers["host"] ?? "", path: path, query: query),
            headers: headers, body: .bytes(Array(body.utf8)))
    }
}
