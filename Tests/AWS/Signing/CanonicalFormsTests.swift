import AWS
import Testing

/// The pieces of a canonical request, one rule at a time.
struct CanonicalFormsTests {
    @Test(arguments: [
        ("/", "/"), ("/a/../b", "/a/../b"), ("//a///b", "//a///b"), ("/a%20b", "/a%20b"), ("/a%2Fb", "/a/b"),
        ("/%7Ea", "/~a"), ("/a+b", "/a%2Bb"), ("/é", "/%C3%A9"), ("/%c3%a9", "/%C3%A9"), ("/100%", "/100%25"),
        ("/(a)", "/%28a%29"),
    ])
    func pathsOfS3AreEncodedOnceHoweverTheyWereSent(path: String, expected: String) {
        #expect(CanonicalPath.s3.text(of: path) == expected)
    }

    @Test(arguments: [
        ("", "/"), ("/", "/"), ("//", "/"), ("/a/../b", "/b"), ("/../a", "/a"), ("/a/./b/", "/a/b/"),
        ("/a/..", "/"),
        ("/a/b/..", "/a/"), ("/a/.", "/a/"), ("/a%20b", "/a%2520b"), ("/a//b", "/a/b"),
    ])
    func otherPathsAreResolvedAndEncodedOnceMore(path: String, expected: String) {
        #expect(CanonicalPath.generic.text(of: path) == expected)
    }

    @Test(arguments: [("/a/../b", "/a/../b"), ("/a//%20", "/a//%2520")])
    func someServicesResolveNothing(path: String, expected: String) {
        #expect(CanonicalPath.unnormalised.text(of: path) == expected)
    }

    @Test(arguments: [
        ("", ""), ("b=2&a=1", "a=1&b=2"), ("a=2&a=1", "a=1&a=2"), ("uploads", "uploads="),
        ("uploads=", "uploads="),
        ("a=b=c", "a=b%3Dc"), ("k=a%20b", "k=a%20b"), ("k=%7e", "k=~"), ("k=a+b", "k=a%2Bb"),
        ("B=1&a=1", "B=1&a=1"),
        ("a-=1&a=2", "a=2&a-=1"), ("a%2D=1&a=2", "a=2&a-=1"), ("é=1&z=1", "%C3%A9=1&z=1"), ("&&a=1&", "a=1"),
    ])
    func queriesAreSortedByTheirEncodedBytes(query: String, expected: String) {
        #expect(CanonicalQuery.text(of: query) == expected)
    }

    private func headerLines(_ fields: [(name: String, value: String)]) -> [Substring] {
        let headers = HTTPHeaders(fields)
        return CanonicalRequest(
            method: "GET", path: "/", query: "", headers: headers, signedHeaders: headers.names,
            payloadHash: "h",
            pathForm: .s3
        ).text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(3).dropLast(3).map { $0 }
    }

    @Test func headersAreLowerCaseSortedAndFolded() {
        #expect(
            headerLines([("X-B", "  two   blanks  "), ("host", "h"), ("X-A", "\ttab\t"), ("X-Empty", "")])
                == ["host:h", "x-a:tab", "x-b:two blanks", "x-empty:"])
    }

    @Test func repeatedHeadersAreJoinedInTheirOrder() {
        #expect(headerLines([("X-A", "2"), ("x-a", "1"), ("X-A", " 3 ")]) == ["x-a:2,1,3"])
    }

    @Test func onlySignedHeadersAreWrittenDown() {
        let canonical = CanonicalRequest(
            method: "PUT", path: "/k", query: "", headers: HTTPHeaders([("Host", "h"), ("Other", "o")]),
            signedHeaders: ["HOST"], payloadHash: SigV4.unsignedPayload, pathForm: .s3)
        #expect(canonical.signedHeaders == ["host"])
        #expect(canonical.text == "PUT\n/k\n\nhost:h\n\nhost\nUNSIGNED-PAYLOAD")
    }
}
