import JSON
import Platforms
import Policies

/// A draft as the JSON document that is saved, and back.
///
/// The names are those of a setup file. Answers are kept as typed, so no rule is applied to them here.
enum DraftContent {
    /// The version this program writes and the newest it reads.
    static let version = 1

    /// Why a text is no draft.
    enum Refusal: Error, Hashable {
        case newer(version: String)
        case damaged(String)
    }

    static func text(_ draft: Draft) -> String {
        var members: [JSONValue.Member] = [
            .init("version", .number(String(version))),
            .init("screen", .string(draft.screen)),
            .init("platform", .string(draft.setup.platform)),
            .init("method", .string(draft.setup.method.rawValue)),
            .init("mode", .string(draft.setup.mode.rawValue)),
            .init("bucket", .string(draft.setup.bucket)),
            .init("folder", .string(draft.setup.folder)),
        ]
        for (name, path) in optionalAnswers {
            guard let value = draft.setup[keyPath: path] else { continue }
            members.append(.init(name, .string(value)))
        }
        return JSONValue.object(members).rendered(indent: 2) + "\n"
    }

    static func draft(_ text: String) throws(Refusal) -> Draft {
        let value: JSONValue
        do throws(JSONError) {
            value = try JSONValue.parse(text)
        } catch {
            throw .damaged("JSON, \(error.line):\(error.column)")
        }
        guard case .object(let members) = value else { throw .damaged("JSON") }
        try checkVersion(members)
        guard let method = PlatformMethod.Kind(rawValue: try string("method", members)) else {
            throw .damaged("method")
        }
        guard let mode = PolicySpecification.Mode(rawValue: try string("mode", members)) else {
            throw .damaged("mode")
        }
        var setup = Setup(
            platform: try string("platform", members), method: method, bucket: try string("bucket", members),
            folder: try string("folder", members))
        setup.mode = mode
        for (name, path) in optionalAnswers where members.contains(where: { $0.name == name }) {
            setup[keyPath: path] = try string(name, members)
        }
        return Draft(setup: setup, screen: try string("screen", members))
    }

    private static func checkVersion(_ members: [JSONValue.Member]) throws(Refusal) {
        guard case .number(let digits)? = members.first(where: { $0.name == "version" })?.value,
            let number = Int(digits), number > 0
        else { throw .damaged("version") }
        if number > version { throw .newer(version: digits) }
    }

    private static func string(_ name: String, _ members: [JSONValue.Member]) throws(Refusal) -> String {
        guard case .string(let text)? = members.first(where: { $0.name == name })?.value else {
            throw .damaged(name)
        }
        return text
    }

    private static var optionalAnswers: [(String, WritableKeyPath<Setup, String?>)] {
        [
            ("region", \.region), ("externalId", \.externalID), ("principal", \.principal),
            ("roleName", \.roleName), ("roleArn", \.roleARN), ("accountId", \.accountID),
            ("organizationId", \.organizationID), ("profile", \.profile), ("kmsKeyArn", \.kmsKeyARN),
            ("name", \.name), ("description", \.description),
        ]
    }
}
