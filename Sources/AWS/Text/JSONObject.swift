import JSON

/// The members of a JSON object; of a name that stands twice the last one, as Python's reader has it.
struct JSONObject {
    private let members: [String: JSONValue]

    /// Reads a whole JSON text; nil if it is no object.
    init?(parsing bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        do throws(JSONError) {
            self.init(try JSONValue.parse(text))
        } catch {
            return nil
        }
    }

    private init?(_ value: JSONValue) {
        guard case .object(let members) = value else { return nil }
        self.members = Dictionary(members.map { ($0.name, $0.value) }) { _, last in last }
    }

    /// The string of this name, unless it is empty.
    func text(_ name: String) -> String? {
        guard case .string(let text)? = members[name], !text.isEmpty else { return nil }
        return text
    }

    /// The number of this name, as it is written.
    func digits(_ name: String) -> String? {
        guard case .number(let digits)? = members[name] else { return nil }
        return digits
    }

    /// The number of this name.
    func number(_ name: String) -> Double? { digits(name).flatMap(Double.init) }

    /// The object of this name.
    func object(_ name: String) -> JSONObject? {
        members[name].flatMap { JSONObject($0) }
    }

    /// Whether there is a value of this name, other than null.
    func has(_ name: String) -> Bool { members[name, default: .null] != .null }
}
