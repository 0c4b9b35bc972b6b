import CExpat

/// Reads answers through expat. What no answer of AWS has is refused: DOCTYPE (and with it entities) and deep nesting.
public enum XMLParser {
    /// Deeper nesting is refused.
    public static let maximumDepth = 32

    /// The root element of `bytes`; nil if they are not such a document.
    public static func parse(_ bytes: [UInt8]) -> XMLElement? {
        guard let parser = XML_ParserCreate("UTF-8") else { return nil }
        defer { XML_ParserFree(parser) }
        let builder = XMLTreeBuilder(parser)
        XML_SetUserData(parser, Unmanaged.passUnretained(builder).toOpaque())
        XML_SetElementHandler(parser, startElement, endElement)
        XML_SetCharacterDataHandler(parser, characters)
        XML_SetStartDoctypeDeclHandler(parser, startDoctype)
        let status = bytes.withUnsafeBytes { bytes in
            XML_Parse(
                parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: bytes.count),
                1)
        }
        return withExtendedLifetime(builder) { status == XML_STATUS_OK ? builder.root : nil }
    }
}

/// The elements that are open, the innermost last.
private final class XMLTreeBuilder {
    private let parser: XML_Parser
    private var open: [XMLElement] = []
    private(set) var root: XMLElement?

    init(_ parser: XML_Parser) {
        self.parser = parser
    }

    func start(_ name: String) {
        guard open.count < XMLParser.maximumDepth else { return refuse() }
        open.append(XMLElement(name: name))
    }

    func end() {
        guard let element = open.popLast() else { return }
        if open.isEmpty {
            root = element
        } else {
            open[open.count - 1].children.append(element)
        }
    }

    func take(_ text: String) {
        guard !open.isEmpty else { return }
        open[open.count - 1].text += text
    }

    func refuse() {
        XML_StopParser(parser, 0)
    }
}

private func builder(_ pointer: UnsafeMutableRawPointer?) -> XMLTreeBuilder? {
    pointer.map { Unmanaged<XMLTreeBuilder>.fromOpaque($0).takeUnretainedValue() }
}

private let startElement: XML_StartElementHandler = { me, name, _ in
    guard let name else { return }
    builder(me)?.start(String(cString: name))
}

private let endElement: XML_EndElementHandler = { me, _ in builder(me)?.end() }

private let characters: XML_CharacterDataHandler = { me, text, count in
    guard let text else { return }
    let bytes = UnsafeRawBufferPointer(start: text, count: Int(count))
    builder(me)?.take(String(decoding: bytes, as: UTF8.self))
}

private let startDoctype: XML_StartDoctypeDeclHandler = { me, _, _, _, _ in builder(me)?.refuse() }
