import CYAML
import Documents

/// The events of a YAML text, as libyaml parses it.
final class YAMLEvents {
    /// What comes next in the text.
    struct Event {
        enum Kind {
            case documentStart
            case scalar(String)
            case sequenceStart
            case mappingStart
            /// By the name of its anchor.
            case alias(String)
            /// Of a sequence, a mapping, a document or the text.
            case end
        }

        let kind: Kind
        /// The name under which aliases mean this value.
        let anchor: String?
        /// From 1 on.
        let line: Int
    }

    private let file: String
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    // libyaml reads where the text lies.
    private let text: UnsafeMutableBufferPointer<UInt8>

    init(_ text: String, file: String) {
        self.file = file
        self.text = .allocate(capacity: text.utf8.count)
        _ = self.text.initialize(from: text.utf8)
        parser = .allocate(capacity: 1)
        parser.initialize(to: yaml_parser_t())
        yaml_parser_initialize(parser)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, self.text.baseAddress, self.text.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
        text.deallocate()
    }

    func next() throws(DocumentError) -> Event {
        while true {
            var event = yaml_event_t()
            guard yaml_parser_parse(parser, &event) == 1 else { throw problem }
            defer { yaml_event_delete(&event) }
            if let kind = Self.kind(of: event) {
                return Event(kind: kind, anchor: Self.anchor(of: event), line: Int(event.start_mark.line) + 1)
            }
        }
    }

    /// nil for what says nothing about the content.
    private static func kind(of event: yaml_event_t) -> Event.Kind? {
        switch event.type {
        case YAML_DOCUMENT_START_EVENT: .documentStart
        case YAML_SCALAR_EVENT:
            .scalar(
                String(
                    decoding: UnsafeBufferPointer(
                        start: event.data.scalar.value, count: event.data.scalar.length), as: UTF8.self))
        case YAML_SEQUENCE_START_EVENT: .sequenceStart
        case YAML_MAPPING_START_EVENT: .mappingStart
        case YAML_ALIAS_EVENT: .alias(text(event.data.alias.anchor) ?? "")
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT, YAML_DOCUMENT_END_EVENT,
            YAML_STREAM_END_EVENT:
            .end
        default: nil
        }
    }

    private static func anchor(of event: yaml_event_t) -> String? {
        switch event.type {
        case YAML_SCALAR_EVENT: text(event.data.scalar.anchor)
        case YAML_SEQUENCE_START_EVENT: text(event.data.sequence_start.anchor)
        case YAML_MAPPING_START_EVENT: text(event.data.mapping_start.anchor)
        default: nil
        }
    }

    private static func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        pointer.map { String(cString: $0) }
    }

    private var problem: DocumentError {
        let words = parser.pointee.problem.map { String(cString: $0) } ?? "not YAML"
        return DocumentError(
            file: file, line: Int(parser.pointee.problem_mark.line) + 1, reason: .notYAML(words))
    }
}
