import AWS
import Testing

@testable import Sandbox

@Suite struct ChunkedPayloadDecoderTests {
    /// The example of AWS's page "Transferring payload in multiple chunks": 65 KiB of the letter a.
    private static let seed: ChunkSignatureSeed = {
        let time = UTCTime(secondsSinceEpoch: 1_369_353_600)
        let scope = SigningScope(time: time, region: "us-east-1", service: "s3")
        return ChunkSignatureSeed(
            key: SigningKey(
                secretAccessKey: Secret("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"), scope: scope),
            time: time, scope: scope,
            signature: "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9")
    }()

    private static func chunk(_ size: Int, _ signature: String) -> String {
        let head = String(size, radix: 16) + ";chunk-signature=" + signature
        return head + "\r\n" + String(repeating: "a", count: size) + "\r\n"
    }

    private static let example =
        chunk(65536, "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648")
        + chunk(1024, "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497")
        + chunk(0, "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9")

    /// Decodes `text` in pieces of `size` bytes.
    private static func decode(
        _ text: String, seed: ChunkSignatureSeed? = nil, hasTrailer: Bool = false, pieces size: Int = 4096
    ) throws(Refusal) -> (payload: String, trailer: [String: String]) {
        var decoder = ChunkedPayloadDecoder(seed: seed, hasTrailer: hasTrailer)
        var payload: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            try Array(rest.prefix(size)).withUnsafeBytes { piece in
                Result { () throws(Refusal) in
                    try decoder.decode(piece) { (bytes) throws(Refusal) in payload.append(contentsOf: bytes) }
                }
            }.get()
            rest = rest.dropFirst(size)
        }
        try decoder.finish()
        return (String(decoding: payload, as: UTF8.self), decoder.trailer)
    }

    @Test(arguments: [1, 7, 4096, 100_000]) func amazonsExampleIsTakenHoweverItIsCut(_ size: Int) throws {
        let payload = try Self.decode(Self.example, seed: Self.seed, pieces: size).payload
        #expect(payload == String(repeating: "a", count: 66_560))
    }

    @Test func aChangedChunkIsRefused() throws {
        let changed = Self.example.replacing("aaaa\r\n400;", with: "aaab\r\n400;")
        let refusal = #expect(throws: Refusal.self) { try Self.decode(changed, seed: Self.seed) }
        #expect(refusal?.code == "SignatureDoesNotMatch")
    }

    @Test func aChunkThatIsLeftOutIsRefused() throws {
        let cut = Self.example.replacing(
            Self.chunk(1024, "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497"), with: "")
        let refusal = #expect(throws: Refusal.self) { try Self.decode(cut, seed: Self.seed) }
        #expect(refusal?.code == "SignatureDoesNotMatch")
    }

    @Test func aTrailerIsHandedOut() throws {
        let (payload, trailer) = try Self.decode(
            "3\r\nabc\r\n0\r\nx-amz-checksum-crc32:NSRBwg==\r\n\r\n", hasTrailer: true)
        #expect(payload == "abc")
        #expect(trailer == ["x-amz-checksum-crc32": "NSRBwg=="])
    }

    @Test func anEmptyPayloadHasATrailerToo() throws {
        let (payload, trailer) = try Self.decode(
            "0\r\nX-Amz-Checksum-Crc32: AAAAAA==\r\n\r\n", hasTrailer: true)
        #expect(payload.isEmpty)
        #expect(trailer == ["x-amz-checksum-crc32": "AAAAAA=="])
    }

    @Test(arguments: [
        "xyz\r\nabc\r\n0\r\n\r\n", "3\nabc\r\n0\r\n\r\n", "3\r\nabcd\r\n0\r\n\r\n", "-1\r\n\r\n",
        "ffffffffffffffffff\r\n", String(repeating: "0", count: 5000),
    ])
    func aBrokenFrameIsRefused(_ text: String) throws {
        let refusal = #expect(throws: Refusal.self) { try Self.decode(text, hasTrailer: true) }
        #expect(refusal?.code == "InvalidRequest")
    }

    @Test(arguments: ["", "3\r\nab", "3\r\nabc\r\n", "0\r\n", "3\r\nabc\r\n0\r\nx:y\r\n"])
    func anEndThatComesTooEarlyIsRefused(_ text: String) throws {
        let refusal = #expect(throws: Refusal.self) { try Self.decode(text, hasTrailer: true) }
        #expect(refusal?.code == "IncompleteBody")
    }

    @Test func aTrailerNobodyAnnouncedIsRefused() throws {
        let refusal = #expect(throws: Refusal.self) { try Self.decode("0\r\nx:y\r\n\r\n") }
        #expect(refusal?.code == "MalformedTrailerError")
    }

    @Test func aSignedTrailerMustBeSigned() throws {
        var seed = Self.seed
        let last = seed.signature(ofChunk: SigV4.emptyPayload)
        seed.signature = last
        let fields = "x-amz-checksum-crc32:AAAAAA==\r\n"
        let signature = seed.signature(ofTrailer: "x-amz-checksum-crc32:AAAAAA==\n")
        let start = "0;chunk-signature=\(last)\r\n" + fields
        let good = start + "x-amz-trailer-signature:\(signature)\r\n\r\n"
        #expect(
            try Self.decode(good, seed: Self.seed, hasTrailer: true).trailer["x-amz-checksum-crc32"]
                == "AAAAAA==")
        let missing = #expect(throws: Refusal.self) {
            try Self.decode(start + "\r\n", seed: Self.seed, hasTrailer: true)
        }
        #expect(missing?.code == "MalformedTrailerError")
        let wrong = #expect(throws: Refusal.self) {
            try Self.decode(
                good.replacing("AAAAAA==", with: "BAAAAA=="), seed: Self.seed, hasTrailer: true)
        }
        #expect(wrong?.code == "SignatureDoesNotMatch")
    }
}
