import Testing

@testable import Sandbox

@Suite struct RequestTargetTests {
    @Test func escapesAreUndoneOnce() throws {
        let target = try #require(RequestTarget("/bucket/a%20b%2Bc+d/%C3%A9%2520"))
        #expect(target.path == "/bucket/a b+c+d/é%20")
        #expect(target.encodedPath == "/bucket/a%20b%2Bc+d/%C3%A9%2520")
    }

    @Test func slashesAndDotsStay() throws {
        #expect(RequestTarget("/b//x/./../y")?.path == "/b//x/./../y")
    }

    @Test func parametersHaveNamesAndPerhapsValues() throws {
        let target = try #require(RequestTarget("/b?uploads&prefix=a%2Fb&empty=&x=1=2"))
        #expect(target.query["uploads"] == "")
        #expect(target.query["prefix"] == "a/b")
        #expect(target.query["empty"] == "")
        #expect(target.query["x"] == "1=2")
        #expect(target.query["absent"] == nil)
        #expect(target.encodedQuery == "uploads&prefix=a%2Fb&empty=&x=1=2")
    }

    @Test(arguments: ["", "*", "http://elsewhere/", "/%FF", "/ok?a=%C3%28"])
    func whatCannotBeReadIsNoTarget(_ text: String) {
        #expect(RequestTarget(text) == nil)
    }

    @Test func aPlusIsABlankInFormsAlone() throws {
        #expect(Parameters(form: "a=b+c%2B")?["a"] == "b c+")
        #expect(Parameters(query: "a=b+c%2B")?["a"] == "b+c+")
    }
}
