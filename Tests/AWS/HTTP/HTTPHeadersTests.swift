import AWS
import Testing

struct HTTPHeadersTests {
    @Test func namesCompareWithoutCase() {
        let headers = HTTPHeaders([("Content-Type", "a"), ("x-other", "b"), ("CONTENT-TYPE", "c")])
        #expect(headers["content-type"] == "a")
        #expect(headers.values(of: "Content-type") == ["a", "c"])
        #expect(headers["missing"] == nil)
        #expect(headers.names == ["Content-Type", "x-other"])
    }

    @Test(arguments: [("k", "\u{212A}"), ("é", "É"), ("a-b", "a_b"), ("@", "`"), ("[", "{"), ("a", "ab")])
    func onlyTheCaseOfASCIILettersIsIgnored(name: String, other: String) {
        // The first pair is a k and the Kelvin sign, which Unicode lowers to a k.
        let headers = HTTPHeaders([(name, "1"), (other, "2")])
        #expect(headers.names == [name, other])
        #expect(headers[other] == "2")
    }

    @Test func settingReplacesAndAddingAdds() {
        var headers = HTTPHeaders([("a", "1"), ("A", "2"), ("b", "3")])
        headers.set("A", "4")
        headers.set("b", nil)
        headers.add("b", "5")
        #expect(headers.values(of: "a") == ["4"])
        #expect(headers.values(of: "b") == ["3", "5"])
    }
}
