import AWS
import Testing

struct HTTPURLTests {
    @Test(arguments: [
        ("https://example.com", "https", "example.com", nil, ""),
        ("HTTP://Example.com:8080/", "http", "example.com", 8080, ""),
        ("http://127.0.0.1:9000/base/path/", "http", "127.0.0.1", 9000, "/base/path"),
        ("http://[::1]:9000", "http", "[::1]", 9000, ""),
    ])
    func readsEndpoints(text: String, scheme: String, host: String, port: Int?, path: String) throws {
        let url = try #require(HTTPURL(endpoint: text))
        #expect(url.scheme.rawValue == scheme)
        #expect(url.host == host)
        #expect(url.port == port)
        #expect(url.path == path)
    }

    @Test(arguments: [
        "", "example.com", "ftp://example.com", "http://", "http://:80", "http://user@example.com",
        "http://example.com?x", "http://example.com#x", "http://exa mple.com", "http://example.com:0",
        "http://example.com:99999", "http://example.com:x", "http://[::1", "http://example.com\n",
        "http://exämple.com",
        "http://example.com\\@evil.example",
    ])
    func refusesWhatIsNoEndpoint(text: String) {
        #expect(HTTPURL(endpoint: text) == nil)
    }

    @Test func writesTheHostAsTheHostHeaderNeedsIt() {
        #expect(
            HTTPURL(scheme: .https, host: "h", port: nil, path: "/p", query: "a=b").text == "https://h/p?a=b")
        #expect(HTTPURL(scheme: .http, host: "h", port: 81).hostHeader == "h:81")
    }

    @Test(arguments: [
        ("localhost", true), ("sub.localhost", true), ("127.0.0.1", true), ("127.9.9.9", true),
        ("[::1]", true),
        ("127.0.0.1.example.com", false), ("localhost.example.com", false), ("128.0.0.1", false),
        ("127.0.0", false),
    ])
    func knowsThisMachine(host: String, isLoopback: Bool) {
        #expect(HTTPURL(scheme: .http, host: host).isLoopback == isLoopback)
    }
}
