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
        guard value["version"] == .number(version), case .array(let elements)? = value["left"] else {
            return nil
        }
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
        guard let region = value["region"]?.text, let thing = thing(value) else { return nil }
        let place = Leftover.Place(
            region: region, endpointURL: value["endpoint"]?.text, profile: value["profile"]?.text,
            expectedOwner: value["expectedOwner"]?.text)
        return Leftover(thing, at: place, isCertain: value["certain"] == .bool(true))
    }

    private static func thing(_ value: JSONValue) -> Leftover.Thing? {
        let (bucket, key) = (value["bucket"]?.text, value["key"]?.text)
        switch value["kind"]?.text {
        case "object":
            guard let bucket, let key else { return nil }
            return .object(bucket: bucket, key: key)
        case "upload":
            guard let bucket, let key else { return nil }
            return .upload(bucket: bucket, key: key, id: value["uploadId"]?.text)
        case "role":
            guard let name = value["name"]?.text, let policy = value["policy"]?.text else { return nil }
            return .role(name: name, policy: policy)
        default: return nil
        }
    }
}
