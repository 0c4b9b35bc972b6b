import Platforms
import Policies

/// Values that the documents print as examples, and that are somebody else's.
enum Examples {
    private static let ofBuiltIn = Set(PlatformCatalog.builtIn.flatMap(\.examples))

    /// All of them: those of `platform` and of every built-in pack.
    static func all(of platform: Platform?) -> Set<String> {
        ofBuiltIn.union(platform?.examples ?? [])
    }

    static func accounts(of platform: Platform?) -> Set<String> {
        all(of: platform).filter(\.isAccountID)
    }
}
