import Documents

/// The platforms this program knows.
public enum PlatformCatalog {
    /// The packs that the program carries, by name; the one that stands for any platform comes last.
    public static let builtIn: [Platform] = {
        let platforms = CompiledDocuments.all.map { document in
            do throws(DocumentError) {
                return try Platform(document: document)
            } catch {
                // A pack is part of the program; a test reads each of them, so this cannot reach a user.
                preconditionFailure(error.description)
            }
        }
        return platforms.filter { !$0.isGeneric } + platforms.filter(\.isGeneric)
    }()

    /// The platform with this id; nil when there is none.
    public static func platform(id: String) -> Platform? {
        builtIn.first { $0.id == id }
    }
}
