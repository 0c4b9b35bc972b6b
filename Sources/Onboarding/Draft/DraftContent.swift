import JSON
import Platforms
import Policies

/// A draft as the JSON document that is saved. The names are those of a setup file.
///
/// Answers are kept as typed, so no rule is applied to them here.
enum DraftContent {
    /// The version this program writes and the newest it reads.
    static let version = 1

    /// Why a text is no draft.
    enum Refusal: Error, Hashable {
        case newer(version: String)
        case damaged(String)
    }

    static func text(_ draft: Draft) -> String {
        let setup = draft.setup
        var members: [JSONValue.Member] = [
            .init("version", .number(String(version))), .init("screen", .string(draft.screen)),
            .init("platform", .string(setup.platform)), .init("method", .string(setup.method.rawValue)),
            .init("mode", .string(setup.mode.rawValue)), .init("bucket", .string(setup.bucket)),
            .init("folder", .string(setup.folder)),
        ]
        members += optionalTexts.compactMap { name, path in
            setup[keyPath: path].map { .init(name, .string($0)) }
        }
        members += setup.sessionDuration.map { [.init("sessionDuration", .number(String($0)))] } ?? []
        members.append(.init("tags", pairs(setup.tags.map { ($0.key, $0.value) })))
        members.append(.init("allowedIPs", .array(setup.allowedIPs.map(JSONValue.string))))
        members.append(.init("files", files(setup.files)))
        return JSONValue.object(members).rendered(indent: 2) + "\n"
    }

    static func draft(_ text: String) throws(Refusal) -> Draft {
        let object = try DraftObject(text, newest: version)
        guard let method = PlatformMethod.Kind(rawValue: try object.text("method")) else {
            throw .damaged("method")
        }
        guard let mode = PolicySpecification.Mode(rawValue: try object.text("mode")) else {
            throw .damaged("mode")
        }
        var setup = Setup(
            platform: try object.text("platform"), method: method, bucket: try object.text("bucket"),
            folder: try object.text("folder"))
        setup.mode = mode
        for (name, path) in optionalTexts { setup[keyPath: path] = try object.optionalText(name) }
        setup.sessionDuration = try object.optionalNumber("sessionDuration")
        setup.tags = try object.pairs("tags").map { Setup.Tag($0.name, $0.value) }
        setup.allowedIPs = try object.texts("allowedIPs")
        setup.files = try files(try object.object("files"))
        return Draft(setup: setup, screen: try object.text("screen"))
    }

    private static func files(_ files: Setup.FileAnswers) -> JSONValue {
        var members = optionalFileTexts.compactMap { name, path in
            files[keyPath: path].map { JSONValue.Member(name, .string($0)) }
        }
        members += files.manifest.map { [.init("manifest", .bool($0))] } ?? []
        members.append(.init("csv", pairs(files.csv.map { ($0.option, $0.value) })))
        return .object(members)
    }

    private static func files(_ object: DraftObject) throws(Refusal) -> Setup.FileAnswers {
        var files = Setup.FileAnswers()
        for (name, path) in optionalFileTexts { files[keyPath: path] = try object.optionalText(name) }
        files.manifest = try object.optionalTruth("manifest")
        files.csv = try object.pairs("csv").map { Setup.CSVAnswer($0.name, $0.value) }
        return files
    }

    private static func pairs(_ pairs: [(String, String)]) -> JSONValue {
        .object(pairs.map { .init($0.0, .string($0.1)) })
    }

    private static var optionalTexts: [(String, WritableKeyPath<Setup, String?>)] {
        [
            ("region", \.region), ("externalId", \.externalID), ("principal", \.principal),
            ("roleName", \.roleName), ("roleArn", \.roleARN), ("accountId", \.accountID),
            ("organizationId", \.organizationID), ("profile", \.profile), ("kmsKeyArn", \.kmsKeyARN),
            ("policyName", \.policyName), ("permissionsBoundary", \.permissionsBoundary), ("path", \.path),
            ("expectedOwner", \.expectedOwner), ("name", \.name), ("description", \.description),
        ]
    }

    private static var optionalFileTexts: [(String, WritableKeyPath<Setup.FileAnswers, String?>)] {
        [
            ("type", \.type), ("compression", \.compression), ("encryptionKeyFile", \.encryptionKeyFile),
            ("name", \.name), ("frequency", \.frequency),
        ]
    }
}
