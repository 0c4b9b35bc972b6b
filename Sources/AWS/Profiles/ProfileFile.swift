/// The sections of an AWS config or credentials file.
///
/// The dialect: `[section]`, `name = value`, comments at the start of a line or after a blank, values that go on
/// in indented lines, and a name without a value whose indented lines are settings of their own (`s3 =`). A colon is
/// as good as an equals sign, as it is to botocore's parser.
struct ProfileFile: Hashable {
    /// One section's settings. Names are in lower case; those below `s3 =` are `s3.name`.
    typealias Settings = [String: String]

    /// The sections by name, as they are written in brackets.
    private(set) var sections: [String: Settings] = [:]

    init(parsing text: String) throws(FileProblem) {
        var section: String?
        var setting: String?
        for (index, rawLine) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .enumerated()
        {
            let line = Self.withoutComment(rawLine)
            let content = Self.trimmed(line)
            if content.isEmpty { continue }
            if content.hasPrefix("[") {
                guard content.hasSuffix("]") else {
                    throw .unclosedSection(line: index + 1)
                }
                let name = Self.trimmed(content.dropFirst().dropLast())
                sections[name] = sections[name] ?? [:]
                section = name
                setting = nil
            } else if let section, let setting, line.first == " " || line.first == "\t" {
                continueSetting(setting, of: section, with: content)
            } else {
                guard let section else { throw .settingOutsideSection(line: index + 1) }
                guard let (name, value) = Self.setting(content) else {
                    throw .notASetting(line: index + 1)
                }
                sections[section]?[name] = value
                setting = name
            }
        }
    }

    private mutating func continueSetting(_ setting: String, of section: String, with content: String) {
        let value = sections[section]?[setting] ?? ""
        if value.isEmpty, let (name, nested) = Self.setting(content) {
            sections[section]?["\(setting).\(name)"] = nested
        } else {
            sections[section]?[setting] = value.isEmpty ? content : "\(value)\n\(content)"
        }
    }

    private static func setting(_ content: String) -> (name: String, value: String)? {
        guard let sign = content.firstIndex(where: { $0 == "=" || $0 == ":" }) else { return nil }
        let name = trimmed(content[..<sign]).lowercased()
        return name.isEmpty ? nil : (name, trimmed(content[content.index(after: sign)...]))
    }

    private static func withoutComment(_ line: Substring) -> Substring {
        if let first = line.first, first == "#" || first == ";" { return "" }
        var previous: Character?
        for index in line.indices {
            let character = line[index]
            if character == "#" || character == ";", previous == " " || previous == "\t" {
                return line[..<index]
            }
            previous = character
        }
        return line
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\r" }
        let start = text.drop(while: isBlank)
        guard let end = start.lastIndex(where: { !isBlank($0) }) else { return "" }
        return String(start[...end])
    }
}
