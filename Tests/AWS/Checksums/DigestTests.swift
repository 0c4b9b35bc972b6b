import AWS
import Testing

struct DigestTests {
    @Test func matchesThePublishedDigests() {
        #expect(Hex.encode(Digest.of([], .sha256)) == SigV4.emptyPayload)
        #expect(
            Hex.encode(Digest.of(Array("abc".utf8), .sha256))
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(Hex.encode(Digest.of("message digest".utf8, .md5)) == "f96b697d7cb7938d525a2f31aaf161d0")
    }

    @Test func takesPiecesAsItTakesTheWhole() {
        var digest = Digest(.sha256)
        for piece in ["a", "", "bc"] { Array(piece.utf8).withUnsafeBytes { digest.update($0) } }
        #expect(digest.finish() == Digest.of("abc".utf8, .sha256))
    }

    /// RFC 4648, section 10.
    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
        ("foobar", "Zm9vYmFy"),
    ])
    func encodesAndDecodesBase64(text: String, encoded: String) {
        #expect(Base64.encode(Array(text.utf8)) == encoded)
        #expect(Base64.decode(encoded) == Array(text.utf8))
    }

    @Test(arguments: [
        "Zg", "Zg=", "Zg===", "Zh==", "Zm9=", " Zg==", "Zg==\n", "Zg==Zg==", "=Zg=", "====", "Zm9*",
        "Zm9v\0\0\0\0",
    ])
    func decodesNothingThatIsNotBase64(text: String) {
        #expect(Base64.decode(text) == nil)
    }
}
