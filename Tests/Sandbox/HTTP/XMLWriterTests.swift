import AWS
import Testing

@testable import Sandbox

@Suite struct XMLWriterTests {
    @Test func whatIsWrittenIsReadBack() throws {
        var xml = XMLWriter()
        xml.element("Root", namespace: "http://example.com/?a=1") { xml in
            xml.element("Key", "a<b>&\"c\"'\r\n\té")
            xml.element("Absent", ifPresent: nil)
            xml.element("Empty", "")
        }
        let root = try #require(XMLParser.parse(Array(xml.text.utf8)))
        #expect(root.text("Key") == "a<b>&\"c\"'\r\n\té")
        #expect(root["Absent"] == nil)
        #expect(root["Empty"] != nil)
    }

    @Test func controlCharactersAreReferences() {
        #expect(XMLWriter.escaped("a\u{1}b\u{7F}") == "a&#1;b&#127;")
    }
}
