import Documents
import Yams

/// Reads YAML into documents.
public enum YAMLReader {
    /// Parses `text`, which came from `file`; refuses what is not YAML and keys that stand twice.
    public static func document(_ text: String, file: String) throws(DocumentError) -> Document {
        let parsed: Yams.Node?
        do {
            parsed = try Yams.compose(yaml: text)
        } catch let error as YamlError {
            throw DocumentError(file: file, line: error.line, reason: error.reason)
        } catch {
            throw DocumentError(file: file, line: 1, reason: .notYAML("\(error)"))
        }
        guard let parsed else {
            throw DocumentError(file: file, line: 1, reason: .expected(.mapping, found: .nothing))
        }
        return Document(file: file, root: try node(parsed, file: file))
    }

    private static func node(_ yaml: Yams.Node, file: String) throws(DocumentError) -> Documents.Node {
        let line = yaml.mark?.line ?? 1
        switch yaml {
        case .scalar(let scalar):
            return Node(.scalar(scalar.string), line: line)
        case .sequence(let sequence):
            var items: [Documents.Node] = []
            for item in sequence { items.append(try node(item, file: file)) }
            return Node(.sequence(items), line: line)
        case .mapping(let mapping):
            var entries: [Documents.Node.Entry] = []
            for (key, value) in mapping {
                guard let name = key.string else {
                    throw DocumentError(
                        file: file, line: key.mark?.line ?? line,
                        reason: .expected(.text, found: key.sequence == nil ? .mapping : .list))
                }
                entries.append(Node.Entry(key: name, node: try node(value, file: file)))
            }
            return Node(.mapping(entries), line: line)
        case .alias:
            throw DocumentError(
                file: file, line: line, reason: .expected(.text, found: .alias))
        }
    }
}

extension YamlError {
    fileprivate var line: Int {
        switch self {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
            mark.line
        case .duplicatedKeysInMapping(_, let context):
            context.mark.line
        default: 1
        }
    }

    fileprivate var reason: DocumentError.Reason {
        switch self {
        case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _):
            .notYAML(problem)
        case .duplicatedKeysInMapping(let keys, _):
            .duplicateKey(keys.map { "\($0)" }.sorted().joined(separator: "`, `"))
        default: .notYAML("\(self)")
        }
    }
}
