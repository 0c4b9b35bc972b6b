import AWS
import Synchronization
import TestSupport
import Testing

/// libcurl against servers that stall, drip, refuse or vanish.
struct MisbehavingServerTests {
    @Test func anAnswerThatDripsIsCutByTheOverallLimit() async throws {
        let server = try LoopbackServer { _ in
            .drip(LoopbackServer.answer(200, String(repeating: "x", count: 100_000)))
        }
        let transport = CurlTransport(TransportConfiguration(requestSeconds: 1))
        let error = try await transportError(transport, server.request(.get))
        #expect(error.kind == .timedOut)
        await server.waitForDeparture()
    }

    @Test func aRequestMayBeLessPatientThanTheTransport() async throws {
        let server = try LoopbackServer { _ in .silence }
        var request = try server.request(.post, body: .bytes([1, 2, 3]))
        request.stallSeconds = 1
        #expect(try await transportError(CurlTransport(), request).kind == .timedOut)
        await server.waitForDeparture()
    }

    @Test func theBodyIsSentAnewWhenAKeptConnectionTurnsOutToBeDead() async throws {
        // The second request gets no answer over the connection of the first one.
        let server = try LoopbackServer { [answers = Mutex(0)] request in
            let count = answers.withLock { count in
                count += 1
                return count
            }
            return request.connection == 0 && count > 1 ? .close : .answer(LoopbackServer.answer(200))
        }
        let transport = CurlTransport(TransportConfiguration(connections: 1, idleSeconds: 3600))
        let content = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
        let positions = Mutex<[Int64]>([])
        _ = try await transport.send(server.request(.get))
        var request = try server.request(.put, body: .bytes(content))
        request.onBodyRead = { position in positions.withLock { $0.append(position) } }
        #expect(try await transport.send(request).status == 200)
        #expect(server.requests.map(\.connection) == [0, 0, 1])
        #expect(server.requests.map(\.body) == [[], content, content])
        let seen = positions.withLock { $0 }
        let rewind = try #require(seen.firstIndex(of: 0))
        #expect(seen[..<rewind].last == 300_000)
        #expect(seen.last == 300_000)
    }

    @Test(arguments: [0, 300_000])
    func whatIsSentOnceIsNotSentAnewBehindTheCallersBack(bytes: Int) async throws {
        let server = try LoopbackServer { request in
            request.line.hasPrefix("PUT") ? .close : .answer(LoopbackServer.answer(200))
        }
        let transport = CurlTransport(TransportConfiguration(connections: 1, idleSeconds: 3600))
        _ = try await transport.send(server.request(.get))
        var request = try server.request(.put, body: .bytes([UInt8](repeating: 1, count: bytes)))
        request.isSentOnce = true
        #expect(try await transportError(transport, request).kind == .connectionLost)
        #expect(server.requests.map(\.line) == ["GET / HTTP/1.1", "PUT / HTTP/1.1"])
    }

    /// The part of the head that came may end in half a value.
    @Test(arguments: ["HTTP/1.1 200 OK\r\nETag: \"9e10", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n"])
    func anAnswerWhoseHeadIsCutShortIsNone(head: String) async throws {
        let server = try LoopbackServer { _ in .answerAndClose(head) }
        let error = try await transportError(CurlTransport(), server.request(.get))
        #expect(error.kind == .connectionLost)
    }

    /// Ceph takes the next request for the body that was never sent.
    @Test func aRefusalBeforeTheBodyEndsTheConnection() async throws {
        let server = try LoopbackServer(
            refusing: { $0.connection == 0 ? LoopbackServer.answer(403, "<Error/>") : nil },
            { _ in .answer(LoopbackServer.answer(200)) })
        let transport = CurlTransport(TransportConfiguration(connections: 1, idleSeconds: 3600))
        var request = try server.request(.put, body: .bytes([UInt8](repeating: 1, count: 2 * 1024 * 1024)))
        request.awaitsContinue = true
        let refused = try await transport.send(request)
        #expect(refused.status == 403)
        #expect(String(decoding: refused.body, as: UTF8.self) == "<Error/>")
        await server.waitForDeparture()
        #expect(try await transport.send(request).status == 200)
        #expect(server.requests.map(\.connection) == [1])
        #expect(server.requests.map(\.body.count) == [2 * 1024 * 1024])
    }

    @Test func bodiesLeaveInSlicesOfTheBandwidth() async throws {
        let server = try LoopbackServer { _ in .answer(LoopbackServer.answer(200)) }
        let content = (0..<10_000).map { UInt8(truncatingIfNeeded: $0 / 3) }
        let positions = Mutex<[Int64]>([])
        var request = try server.request(.put, body: .bytes(content))
        request.onBodyRead = { position in positions.withLock { $0.append(position) } }
        _ = try await CurlTransport(TransportConfiguration(maximumBytesPerSecond: 80_000)).send(request)
        // 50 milliseconds of the bandwidth each.
        #expect(positions.withLock { $0 } == [4000, 8000, 10_000])
        #expect(server.requests.map(\.body) == [content])
    }

    @Test func cancellingEndsAWaitForBandwidth() async throws {
        let server = try LoopbackServer { _ in .answer(LoopbackServer.answer(200)) }
        let transport = CurlTransport(TransportConfiguration(maximumBytesPerSecond: 1))
        let (started, source) = AsyncStream.makeStream(of: Int64.self)
        var request = try server.request(.put, body: .bytes([UInt8](repeating: 1, count: 1000)))
        request.onBodyRead = { source.yield($0) }
        let upload = Task { [request] in try await transport.send(request) }
        for await position in started {
            #expect(position == 1)
            break
        }
        upload.cancel()
        let failure = await #expect(throws: AWSFailure.self) { try await upload.value }
        guard case .cancelled = failure else { throw try #require(failure) }
        #expect(server.requests.isEmpty)
    }
}
