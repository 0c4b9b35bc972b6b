import AWS
import Testing

struct XMLParserTests {
    private func parse(_ text: String) -> XMLElement? { XMLParser.parse(Array(text.utf8)) }

    @Test func readsATree() throws {
        let root = try #require(
            parse(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <List xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Key>a &amp; b</Key><Key>é<![CDATA[<c>]]></Key>\
                <Empty/><Owner><ID>1</ID></Owner></List>
                """))
        #expect(root.name == "List")
        #expect(root.all("Key").map(\.text) == ["a & b", "é<c>"])
        #expect(root["Owner"]?.text("ID") == "1")
        #expect(root.text("Empty") == nil)
        #expect(root["Empty"] != nil)
        #expect(root["Missing"] == nil)
    }

    @Test(arguments: [
        "", "text", "<a>", "<a></b>", "<a/><b/>", "<a>\u{1}</a>", "{}",
        "<!DOCTYPE a><a/>",
        "<!DOCTYPE a [<!ENTITY e \"x\">]><a>&e;</a>",
        "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>",
        "<a>&undefined;</a>",
    ])
    func refusesWhatNoAnswerOfAWSHolds(text: String) {
        #expect(parse(text) == nil)
    }

    @Test func refusesInvalidUTF8() {
        #expect(XMLParser.parse(Array("<a>".utf8) + [0xFF, 0xFE] + Array("</a>".utf8)) == nil)
    }

    @Test func refusesDeepNesting() {
        func nested(_ depth: Int) -> String {
            String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
        }
        #expect(parse(nested(XMLParser.maximumDepth)) != nil)
        #expect(parse(nested(XMLParser.maximumDepth + 1)) == nil)
    }
}
