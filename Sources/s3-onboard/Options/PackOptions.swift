import AWS
import ArgumentParser
import Documents
import Platforms
import YAMLDocuments

/// Which platforms there are: the built-in ones and the person's own.
struct PackOptions: ParsableArguments {
    @Option(
        name: .customLong("pack"),
        help: ArgumentHelp("A platform of your own, as a YAML file.", valueName: "file"))
    var files: [String] = []

    /// The built-in platforms, those of the private folder, and those of `--pack`; a later one replaces an
    /// earlier one of the same id.
    ///
    /// - Throws: `Failure` for a file that cannot be read or is malformed.
    func catalog() throws -> Catalog {
        var platforms = PlatformCatalog.builtIn
        for path in Self.privatePacks() + files {
            let text = try TextFile.read(path)
            do throws(DocumentError) {
                let platform = try Platform(document: try YAMLReader.document(text, file: path))
                platforms.removeAll { $0.id == platform.id }
                platforms.append(platform)
            } catch {
                throw Failure(.wrongUse, error.placedSentence)
            }
        }
        return Catalog(platforms: platforms)
    }

    private static func privatePacks() -> [String] {
        let environment = ProcessEnvironment.variables
        let base =
            environment["XDG_CONFIG_HOME"]?.nonEmpty ?? HomeDirectory.path(environment) + "/.config"
        let folder = base + "/s3-onboard/platforms"
        // Most people have no such folder.
        guard var listing = try? FolderListing(path: folder) else { return [] }
        var packs: [String] = []
        while let name = listing.nextName() {
            let name = String(decoding: name, as: UTF8.self)
            if name.hasSuffix(".yaml") { packs.append("\(folder)/\(name)") }
        }
        return packs
    }
}

/// The platforms of this run.
struct Catalog {
    /// In the order they are shown.
    let platforms: [Platform]

    /// The platform with `id`.
    ///
    /// - Throws: `Failure` that lists the known ids.
    func platform(_ id: String) throws -> Platform {
        guard let platform = platforms.first(where: { $0.id == id }) else {
            throw Failure(.wrongUse, AnswerSentences.unknownPlatform(id, known: platforms.map(\.id)))
        }
        return platform
    }
}
