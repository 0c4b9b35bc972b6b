import AWS
import Foundation
import TestSupport
import Testing

/// libcurl against a server that does as it is told.
struct CurlTransportTests {
    @Test func carriesMethodPathHeadersAndBody() async throws {
        let server = try LoopbackServer { _ in
            .answer(LoopbackServer.answer(201, "the answer", headers: ["X-One: 1", "x-one: 2", "Empty:"]))
        }
        let response = try await CurlTransport().send(
            server.request(
                .put, path: "/a/./b/../c//d%20e", body: .bytes(Array("content".utf8)),
                headers: [("X-Blank", ""), ("X-Name", "value")]))
        #expect(response.status == 201)
        #expect(String(decoding: response.body, as: UTF8.self) == "the answer")
        #expect(response.headers.values(of: "X-ONE") == ["1", "2"])
        #expect(response.headers["empty"] == "")
        let seen = try #require(server.requests.first)
        #expect(seen.line == "PUT /a/./b/../c//d%20e HTTP/1.1")
        #expect(seen.headers["x-name"] == "value")
        #expect(seen.headers["x-blank"] == "")
        #expect(seen.headers["content-length"] == "7")
        #expect(seen.headers["expect"] == nil)
        #expect(String(decoding: seen.body, as: UTF8.self) == "content")
    }

    @Test(arguments: ["HTTP/1.1 204", "HTTP/1.1 204 ", "HTTP/1.1 204 No Content at all"])
    func readsAnswersAsTheyAreWritten(statusLine: String) async throws {
        let server = try LoopbackServer { _ in
            .answer("\(statusLine)\r\nX-Tabs:\t a:b \t c\t \r\nX-None:\r\nX-Blank:  \r\nx-é: ü\r\n\r\n")
        }
        let response = try await CurlTransport().send(server.request(.get))
        #expect(response.status == 204)
        #expect(response.headers.fields.map(\.name) == ["X-Tabs", "X-None", "X-Blank", "x-é"])
        #expect(response.headers.fields.map(\.value) == ["a:b \t c", "", "", "ü"])
    }

    @Test func addsNoContentTypeThatTheSignatureDoesNotCover() async throws {
        let server = try LoopbackServer { _ in .answer(LoopbackServer.answer(200)) }
        _ = try await CurlTransport().send(server.request(.post, body: .bytes(Array("a=b".utf8))))
        #expect(server.requests.first?.headers["content-type"] == nil)
        #expect(server.requests.first?.headers["transfer-encoding"] == nil)
    }

    @Test(arguments: [HTTPRequest.Method.get, .delete, .head])
    func sendsNoBodyWithMethodsThatHaveNone(method: HTTPRequest.Method) async throws {
        let server = try LoopbackServer { _ in .answer("HTTP/1.1 204 No Content\r\n\r\n") }
        let response = try await CurlTransport().send(server.request(method))
        #expect(response.status == 204)
        #expect(server.requests.first?.line == "\(method.rawValue) / HTTP/1.1")
        #expect(server.requests.first?.headers["content-length"] == nil)
    }

    @Test func headIgnoresTheLengthThatItIsToldOf() async throws {
        let server = try LoopbackServer { _ in .answer("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n") }
        let response = try await CurlTransport().send(server.request(.head))
        #expect(response.headers["content-length"] == "1000")
        #expect(response.body.isEmpty)
    }

    @Test func sendsAStretchOfAFile() async throws {
        let file = try TemporaryFile(bytes: (0..<100_000).map { UInt8(truncatingIfNeeded: $0) })
        let server = try LoopbackServer { _ in .answer(LoopbackServer.answer(200)) }
        let body = RequestBody.file(descriptor: file.descriptor, offset: 300, count: 70_000)
        _ = try await CurlTransport().send(server.request(.put, body: body))
        #expect(server.requests.first?.body == (300..<70_300).map { UInt8(truncatingIfNeeded: $0) })
    }

    @Test func saysThatAFileEndedBeforeItsTime() async throws {
        let file = try TemporaryFile(bytes: [1, 2, 3])
        let server = try LoopbackServer { _ in .answer(LoopbackServer.answer(200)) }
        let body = RequestBody.file(descriptor: file.descriptor, offset: 0, count: 4)
        #expect(
            try await transportError(CurlTransport(), server.request(.put, body: body)).kind
                == .unreadableBody)
    }

    @Test func keepsItsConnectionAlive() async throws {
        let server = try LoopbackServer { _ in .answer(LoopbackServer.answer(200)) }
        let transport = CurlTransport(TransportConfiguration(connections: 1, idleSeconds: 3600))
        for _ in 0..<5 { _ = try await transport.send(server.request(.get)) }
        #expect(server.connections == 1)
    }

    @Test func usesNoMoreConnectionsThanItMay() async throws {
        let server = try LoopbackServer { _ in .answer(LoopbackServer.answer(200)) }
        let transport = CurlTransport(TransportConfiguration(connections: 2))
        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<20 { group.addTask { try await transport.send(server.request(.get)).status } }
            for try await status in group { #expect(status == 200) }
        }
        #expect((1...2).contains(server.connections))
    }

    @Test func neverFollowsARedirect() async throws {
        let elsewhere = try LoopbackServer { _ in .answer(LoopbackServer.answer(200)) }
        let server = try LoopbackServer { _ in
            .answer(LoopbackServer.answer(307, headers: ["Location: \(elsewhere.endpoint)/"]))
        }
        let response = try await CurlTransport().send(
            server.request(.get, headers: [("Authorization", "secret")]))
        #expect(response.status == 307)
        #expect(elsewhere.requests.isEmpty)
    }

    @Test func cancellingATaskAbortsItsTransfer() async throws {
        let server = try LoopbackServer { _ in .silence }
        let transport = CurlTransport()
        let waiting = try server.request(.get)
        let task = Task { try await transport.send(waiting) }
        await server.waitForRequests(1)
        task.cancel()
        let error = await #expect(throws: AWSFailure.self) { try await task.value }
        guard case .cancelled = error else { throw try #require(error) }
        await server.waitForDeparture()
    }

    @Test func cancellingATaskThatWaitsForAThreadNeedsNoThread() async throws {
        let server = try LoopbackServer { _ in .silence }
        let transport = CurlTransport(TransportConfiguration(connections: 1))
        let waiting = try server.request(.get)
        let first = Task { try await transport.send(waiting) }
        await server.waitForRequests(1)
        let second = Task { try await transport.send(waiting) }
        second.cancel()
        await #expect(throws: AWSFailure.self) { try await second.value }
        #expect(server.requests.count == 1)
        first.cancel()
        await #expect(throws: AWSFailure.self) { try await first.value }
    }

    @Test func refusesAnAnswerThatIsTooLong() async throws {
        let server = try LoopbackServer { _ in
            .answer(LoopbackServer.answer(200, String(repeating: "x", count: 11)))
        }
        var limited = try server.request(.get)
        limited.maximumAnswerBytes = 11
        #expect(try await CurlTransport().send(limited).body.count == 11)
        limited.maximumAnswerBytes = 10
        #expect(try await transportError(CurlTransport(), limited).kind == .answerTooLarge)
    }

    @Test func tellsTheKindsOfFailureApart() async throws {
        let closing = try LoopbackServer { _ in .close }
        #expect(try await transportError(CurlTransport(), closing.request(.get)).kind == .connectionLost)
        let cut = try LoopbackServer { _ in
            .answerAndClose("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc")
        }
        #expect(try await transportError(CurlTransport(), cut.request(.get)).kind == .connectionLost)
        let silent = try LoopbackServer { _ in .silence }
        let impatient = CurlTransport(TransportConfiguration(stallSeconds: 1))
        #expect(try await transportError(impatient, silent.request(.get)).kind == .timedOut)
        var tls = try closing.request(.get)
        tls.url.scheme = .https
        #expect(try await transportError(CurlTransport(), tls).kind == .tlsHandshake)
        let badBundle = CurlTransport(TransportConfiguration(caBundle: "/nonexistent/bundle.pem"))
        #expect(try await transportError(badBundle, tls).kind == .unreadableCABundle)
    }

    @Test func saysThatNobodyListens() async throws {
        let port = try LoopbackServer { _ in .close }.port
        let url = HTTPURL(scheme: .http, host: "127.0.0.1", port: port)
        let error = try await transportError(CurlTransport(), HTTPRequest(method: .get, url: url))
        #expect(error.kind == .cannotConnect)
        #expect(error.host == "127.0.0.1:\(port)")
        let nowhere = HTTPRequest(method: .get, url: HTTPURL(scheme: .https, host: "no-such-host.invalid"))
        #expect(try await transportError(CurlTransport(), nowhere).kind == .cannotResolveHost)
    }

    @Test func refusesPlainHTTPToOtherMachines() async throws {
        let url = HTTPURL(scheme: .http, host: "192.0.2.1")
        let error = try await transportError(CurlTransport(), HTTPRequest(method: .get, url: url))
        #expect(error.kind == .plainHTTPRefused)
    }

    @Test(arguments: ["value\r\nInjected: yes", "a\nb", "nul\0"])
    func refusesHeadersThatWouldStartAnother(value: String) async throws {
        let server = try LoopbackServer { _ in .answer(LoopbackServer.answer(200)) }
        let bad = try server.request(.get, headers: [("X-Name", value)])
        #expect(try await transportError(CurlTransport(), bad).kind == .malformedRequest)
        #expect(server.requests.isEmpty)
    }

    @Test func waitsForConsentOnlyWhenAskedTo() async throws {
        let server = try LoopbackServer { _ in .answer(LoopbackServer.answer(200)) }
        var long = try server.request(.put, body: .bytes([UInt8](repeating: 1, count: 2 * 1024 * 1024)))
        _ = try await CurlTransport().send(long)
        long.awaitsContinue = true
        _ = try await CurlTransport().send(long)
        #expect(server.requests.map { $0.headers["expect"] } == [nil, "100-continue"])
        #expect(server.requests.map(\.body.count) == [2 * 1024 * 1024, 2 * 1024 * 1024])
    }
}
