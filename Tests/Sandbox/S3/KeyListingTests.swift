import Testing

@testable import Sandbox

@Suite struct KeyListingTests {
    private static func list(
        _ keys: [String], prefix: String = "", delimiter: String = "", after marker: String = "",
        limit: Int = 1000
    ) -> (keys: [String], folders: [String], next: String?) {
        let all = keys.map { (key: ObjectKey($0), value: 0) }.sorted { $0.key < $1.key }
        let page = KeyListing(all, prefix: prefix, delimiter: delimiter, after: marker, limit: limit)
        return (page.entries.map(\.key.text), page.commonPrefixes, page.nextMarker)
    }

    @Test func keysSortByTheirBytes() {
        // U+FF5E sorts before U+1F600 by bytes, and after it by UTF-16.
        let page = Self.list(["b", "B", "a-", "a", "\u{1F600}", "\u{FF5E}", "é"])
        #expect(page.keys == ["B", "a", "a-", "b", "é", "\u{FF5E}", "\u{1F600}"])
    }

    @Test func keysThatOnlyLookEqualAreTwo() {
        #expect(ObjectKey("é") != ObjectKey("e\u{301}"))
        #expect(Set([ObjectKey("é"), ObjectKey("e\u{301}")]).count == 2)
        #expect(Self.list(["é", "e\u{301}"], prefix: "e").keys == ["e\u{301}"])
    }

    @Test func aFolderCountsOnceHoweverMuchIsInIt() {
        let page = Self.list(["a/1", "a/2", "b", "c/d/e"], delimiter: "/", limit: 2)
        #expect(page.folders == ["a/"])
        #expect(page.keys == ["b"])
        #expect(page.next == "b")
    }

    @Test func thePageAfterAFolderSkipsIt() {
        let keys = ["a/1", "a/2", "a0", "b/1"]
        let first = Self.list(keys, delimiter: "/", limit: 1)
        #expect(first.folders == ["a/"])
        let second = Self.list(keys, delimiter: "/", after: first.next ?? "", limit: 1)
        #expect(second.keys == ["a0"])
        let third = Self.list(keys, delimiter: "/", after: second.next ?? "", limit: 1)
        #expect(third.folders == ["b/"])
        #expect(third.next == nil)
    }

    @Test func aKeyThatIsItsOwnFolderIsFoldedToo() {
        let page = Self.list(["a/", "a/1"], delimiter: "/")
        #expect(page.folders == ["a/"])
        #expect(page.keys.isEmpty)
        #expect(Self.list(["a/", "a/1"], prefix: "a/", delimiter: "/").keys == ["a/", "a/1"])
    }

    @Test func aLongDelimiterFoldsToo() {
        #expect(Self.list(["x--1--2", "y"], delimiter: "--").folders == ["x--"])
    }

    @Test func anEmptyPageHasNoNext() {
        let page = Self.list(["a"], limit: 0)
        #expect(page.keys.isEmpty)
        #expect(page.next == nil)
    }
}
