import ArgumentParser
import Documents
import JSON
import Platforms

/// `platforms`: what we know of each platform, with sources.
struct PlatformsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "platforms", abstract: "What is known of each platform, with sources.")

    @Argument(help: "One platform, to see all of it.")
    var id: String?

    @Flag(help: "One JSON document.")
    var json = false

    @OptionGroup var packs: PackOptions
    @OptionGroup var language: LanguageOption

    func run() throws {
        let catalog = try packs.catalog()
        let chosen = try id.map { [try catalog.platform($0)] } ?? catalog.platforms
        if json {
            Console.result(JSONValue.array(chosen.map(\.summaryJSON)).rendered(indent: 2))
        } else if id == nil {
            for line in PlatformSheet.list(chosen, language.language) { Console.result(line) }
        } else {
            for platform in chosen {
                for line in PlatformSheet.details(platform, language.language) { Console.result(line) }
            }
        }
    }
}

extension Platform {
    /// The shape that scripts may rely on.
    fileprivate var summaryJSON: JSONValue {
        let externalID = methods.lazy.compactMap(\.externalID).first
        return .object([
            .init("id", .string(id)),
            .init("name", .string(name.en)),
            .init("direction", .string(direction.rawValue)),
            .init("methods", .strings(methods.map(\.kind.rawValue))),
            .init("principal", .optional(methods.lazy.compactMap { $0.principals.first?.arn }.first)),
            .init(
                "externalId",
                externalID.map {
                    .object([
                        .init("required", .bool($0.required)), .init("madeBy", .string($0.madeBy.rawValue)),
                    ])
                } ?? .null),
            .init("source", .optional(sources.first.map { $0.url.isEmpty ? $0.title : $0.url })),
            .init("retrieved", .optional(sources.first?.retrieved)),
        ])
    }
}
