import ArgumentParser
import Sandbox

/// Which world the sandbox plays.
struct WorldOption: ParsableArguments {
    @Option(
        name: .customLong("world"),
        help: ArgumentHelp("A bad world for the sandbox to play; `list` names them all.", valueName: "name"))
    var name: String?

    /// Whether the names are asked for.
    var asksForTheList: Bool { name == "list" || name == "help" }

    /// The bad world; nil for the good one.
    ///
    /// - Throws: `Failure` for a name that no world has.
    func bad() throws -> SandboxWorld? {
        guard let name else { return nil }
        guard let world = SandboxWorld.named(name) else {
            throw Failure(.wrongUse, WorldSentences.unknownWorld(name))
        }
        return world
    }
}
