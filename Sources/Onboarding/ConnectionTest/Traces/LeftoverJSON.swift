import JSON

/// Leftovers as the journal keeps them.
enum LeftoverJSON {
    /// More is not read; a test leaves a handful.
    private static let version = "1"

    static func list(_ leftovers: [Leftover]) -> JSONValue {
        .object([.init("version", .number(version)), .init("left", .array(leftovers.map(object)))])
    }

    /// Reads a list; nil when it is damaged or of another version of the program.
    static func list(_ value: JSONValue) -> [Leftover]? {
        guard case .object(let members) = value, members.value("version") == .number(version),
            case .array(let elements)? = members.value("left")
        else { return nil }
        let leftovers = elements.compactMap(leftover)
        return leftovers.count == elements.count ? leftovers : nil
    }

    private static func object(_ leftover: Leftover) -> JSONValue {
        let thing: [(String, String?)] =
            switch leftover.thing {
            case .object(let bucket, let key): [("kind", "object"), ("bucket", bucket), ("key", key)]
            case .upload(let bucket, let key, let id):
                [("kind", "upload"), ("bucket", bucket), ("key", key), ("uploadId", id)]
            case .role(let name, let policy): [("kind", "role"), ("name", name), ("policy", policy)]
            }
        let place: [(String, String?)] = [
            ("region", leftover.place.region), ("endpoint", leftover.place.endpointURL),
            ("profile", leftover.place.profile), ("expectedOwner", leftover.place.expectedOwner),
        ]
        let texts = (thing + place).compactMap { name, value in
            value.map { JSONValue.Member(name, .string($0)) }
        }
        return .object(texts + [.init("certain", .bool(leftover.isCertain))])
    }

    private static func leftover(_ value: JSONValue) -> Leftover? {
        guard case .object(let members) = value, let region = members.text("region"),
            let thing = thing(members)
        else { return nil }
        let place = Leftover.Place(
            region: region, endpointURL: members.text("endpoint"), profile: members.text("profile"),
            expectedOwner: members.text("expectedOwner"))
        return Leftover(thing, at: place, isCertain: members.value("certain") == .bool(true))
    }

    private static func thing(_ members: [JSONValue.Member]) -> Leftover.Thing? {
        let (bucket, key) = (members.text("bucket"), members.text("key"))
        switch members.text("kind") {
        case "object":
            guard let bucket, let key else { return nil }
            return .object(bucket: bucket, key: key)
        case "upload":
            guard let bucket, let key else { return nil }
            return .upload(bucket: bucket, key: key, id: members.text("uploadId"))
        case "role":
            guard let name = members.text("name"), let policy = members.text("policy") else { return nil }
            return .role(name: name, policy: policy)
        default: return nil
        }
    }
}

extension [JSONValue.Member] {
    fileprivate func value(_ name: String) -> JSONValue? { first { $0.name == name }?.value }

    fileprivate func text(_ name: String) -> String? {
        guard case .string(let text)? = value(name) else { return nil }
        return text
    }
}
