import AWS
import Foundation
import TestSupport
import Testing

@testable import Sandbox

@Suite struct ConnectionTests {
    private static func run(
        _ body: @Sendable (Sandbox, RawConnection) throws -> Void
    ) async throws {
        try await SandboxFixture.run { sandbox in
            let port = try #require(sandbox.endpoint.split(separator: ":").last.flatMap { Int($0) })
            try body(sandbox, RawConnection(port: port))
        }
    }

    private static func put(
        _ sandbox: Sandbox, _ key: String = "k", body: [UInt8], as credentials: Credentials? = nil,
        payloadHash: String? = nil, headers: [(name: String, value: String)] = []
    ) -> HTTPRequest {
        SignedRequest.make(
            .put, "/\(sandbox.facts.bucket)/\(key)",
            credentials: credentials ?? sandbox.facts.customer.credentials,
            payloadHash: payloadHash ?? Hex.encode(Digest.of(body, .sha256)),
            headers: headers + [("Content-Length", "\(body.count)")], at: .now())
    }

    @Test func leaveToSendIsGivenWhenTheRequestIsAllowed() async throws {
        try await Self.run { sandbox, connection in
            let body = Array("hello".utf8)
            try connection.send(Self.put(sandbox, body: body), more: ["Expect: 100-continue"])
            #expect(try connection.head().status == 100)
            try connection.send(body)
            let answer = try connection.head()
            #expect(answer.status == 200)
            #expect(answer.headers["etag"] == "\"5d41402abc4b2a76b9719d911017c592\"")
            #expect(answer.headers["connection"] == nil)
        }
    }

    /// The body was never sent, so whatever came next on the connection would be taken for it.
    @Test func aRefusalNeedsNoBodyAndEndsTheConnection() async throws {
        try await Self.run { sandbox, connection in
            let dinmo = try #require(sandbox.facts.platforms["dinmo"])
            let request = Self.put(sandbox, body: Array("hello".utf8), as: dinmo.credentials)
            try connection.send(request, more: ["Expect: 100-continue"])
            let answer = try connection.head()
            #expect(answer.status == 403)
            #expect(answer.headers["connection"] == "close")
            _ = try connection.body(Int(answer.headers["content-length"] ?? "") ?? 0)
            #expect(connection.isClosed())
        }
    }

    @Test func aRefusalReachesAClientThatSendsAllTheSame() async throws {
        try await Self.run { sandbox, connection in
            let dinmo = try #require(sandbox.facts.platforms["dinmo"])
            let body = [UInt8](repeating: 7, count: 8 << 20)
            try connection.send(Self.put(sandbox, body: body, as: dinmo.credentials))
            try connection.send(body)
            #expect(try connection.head().status == 403)
        }
    }

    @Test func requestsFollowEachOtherOnOneConnection() async throws {
        try await Self.run { sandbox, connection in
            for text in ["first", "second"] {
                let body = Array(text.utf8)
                try connection.send(Self.put(sandbox, body: body))
                try connection.send(body)
                #expect(try connection.head().status == 200)
                try connection.send(
                    SignedRequest.make(
                        .get, "/\(sandbox.facts.bucket)/k", credentials: sandbox.facts.customer.credentials,
                        at: .now()))
                let answer = try connection.head()
                #expect(answer.headers["content-length"] == "\(body.count)")
                #expect(try connection.body(body.count) == Data(body))
            }
        }
    }

    @Test func aHeadTellsTheLengthAndSendsNothing() async throws {
        try await Self.run { sandbox, connection in
            let body = Array("hello".utf8)
            try connection.send(Self.put(sandbox, body: body))
            try connection.send(body)
            _ = try connection.head()
            for key in ["k", "none"] {
                try connection.send(
                    SignedRequest.make(
                        .head, "/\(sandbox.facts.bucket)/\(key)",
                        credentials: sandbox.facts.customer.credentials,
                        at: .now()))
                // The next answer begins right after this one's head.
                let answer = try connection.head()
                #expect(answer.status == (key == "k" ? 200 : 404))
                if key == "k" { #expect(answer.headers["content-length"] == "5") }
            }
        }
    }

    @Test func aPayloadThatIsNotTheSignedOneIsRefusedAndNotKept() async throws {
        try await Self.run { sandbox, connection in
            try connection.send(Self.put(sandbox, body: Array("hello".utf8)))
            try connection.send("hellO")
            let answer = try connection.head()
            #expect(answer.status == 400)
            let xml = try connection.body(Int(answer.headers["content-length"] ?? "") ?? 0)
            let error = try #require(XMLParser.parse(Array(xml)))
            #expect(error.text("Code") == "XAmzContentSHA256Mismatch")
            #expect(
                error.text("Message")
                    == "The provided 'x-amz-content-sha256' header does not match what was computed.")
            #expect(error.text("RequestId") == answer.headers["x-amz-request-id"])
            let stored = try sandbox.buckets.read(sandbox.facts.bucket) { $0.objects.count }
            #expect(stored == 0)
        }
    }

    /// As SDKs send it over TLS: in chunks, unsigned, with the checksum behind them.
    @Test(arguments: ["NSRBwg==", "AAAAAA=="]) func aTrailingChecksumIsChecked(_ checksum: String)
        async throws
    {
        try await Self.run { sandbox, connection in
            let framed = "3\r\nabc\r\n0\r\nx-amz-checksum-crc32:\(checksum)\r\n\r\n"
            let request = SignedRequest.make(
                .put, "/\(sandbox.facts.bucket)/k", credentials: sandbox.facts.customer.credentials,
                payloadHash: "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
                headers: [
                    ("Content-Encoding", "aws-chunked"), ("x-amz-trailer", "x-amz-checksum-crc32"),
                    ("x-amz-decoded-content-length", "3"), ("Transfer-Encoding", "chunked"),
                ], at: .now())
            try connection.send(request)
            try connection.send("\(String(framed.utf8.count, radix: 16))\r\n\(framed)\r\n0\r\n\r\n")
            let answer = try connection.head()
            #expect(answer.status == (checksum == "NSRBwg==" ? 200 : 400))
            let object = try sandbox.buckets.read(sandbox.facts.bucket) { $0.objects[ObjectKey("k")] }
            #expect(object?.count == (checksum == "NSRBwg==" ? 3 : nil))
            // `aws-chunked` is not the object's encoding.
            #expect(object?.attributes.standardHeaders.isEmpty ?? true)
        }
    }

    @Test func aBodyOfUnknownLengthIsRefused() async throws {
        try await Self.run { sandbox, connection in
            let request = SignedRequest.make(
                .put, "/\(sandbox.facts.bucket)/k", credentials: sandbox.facts.customer.credentials,
                payloadHash: SigV4.unsignedPayload, headers: [("Transfer-Encoding", "chunked")], at: .now())
            try connection.send(request)
            #expect(try connection.head().status == 411)
        }
    }

    @Test func aClientThatGoesAwayLeavesNothingBehind() async throws {
        try await Self.run { sandbox, connection in
            try connection.send(Self.put(sandbox, body: Array("hello".utf8)))
            try connection.send("he")
        }
        // The connection is closed by now, and the sandbox has stopped without being held up by it.
    }

    @Test(arguments: [
        "NONSENSE\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET /%FF HTTP/1.1\r\nHost: x\r\n\r\n",
    ])
    func whatIsNoRequestIsABadOne(_ text: String) async throws {
        try await Self.run { _, connection in
            try connection.send(text)
            #expect(try connection.head().status == 400)
            #expect(connection.isClosed())
        }
    }

    @Test func aHeadThatNeverEndsIsCutOff() async throws {
        try await Self.run { _, connection in
            try connection.send("GET / HTTP/1.1\r\nX-Long: ")
            // The server may have closed before all of it is sent.
            try? connection.send([UInt8](repeating: UInt8(ascii: "a"), count: 1 << 20))
            let status = try? connection.head().status
            #expect(status == nil || status == 400)
            #expect(connection.isClosed())
        }
    }

    @Test func aFormThatIsTooLongIsRefused() async throws {
        try await Self.run { sandbox, connection in
            let body = [UInt8](repeating: UInt8(ascii: "a"), count: (2 << 20) + 1)
            try connection.send(
                SignedRequest.make(
                    .post, "/", service: .sts, credentials: sandbox.facts.customer.credentials,
                    payloadHash: Hex.encode(Digest.of(body, .sha256)),
                    headers: [("Content-Length", "\(body.count)")], at: .now()))
            try connection.send(body)
            #expect(try connection.head().status == 400)
        }
    }

    @Test func aCallWithoutASignatureIsToldSo() async throws {
        try await Self.run { _, connection in
            try connection.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n")
            let answer = try connection.head()
            #expect(answer.status == 403)
            let xml = try connection.body(Int(answer.headers["content-length"] ?? "") ?? 0)
            let error = try #require(XMLParser.parse(Array(xml))?["Error"])
            #expect(error.text("Code") == "MissingAuthenticationToken")
            #expect(error.text("Message") == "Request is missing Authentication Token")
        }
    }
}
