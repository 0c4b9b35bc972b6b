import Documents
import JSON
import Sandbox

/// The bad worlds that the sandbox can play.
enum WorldSheet {
    /// A line for each, or one JSON document.
    static func lines(json: Bool, _ language: Language) -> [String] {
        if json {
            let worlds = SandboxWorld.all.map { world in
                JSONValue.object([
                    .init("world", .string(world.id)), .init("sentence", .string(world.sentence[language])),
                    .init("cause", .string(world.cause)),
                ])
            }
            return [JSONValue.array(worlds).rendered(indent: 2)]
        }
        let width = SandboxWorld.all.map(\.id.count).max() ?? 0
        return SandboxWorld.all.map { "\($0.id.padded(to: width))  \($0.sentence[language])" }
    }
}
