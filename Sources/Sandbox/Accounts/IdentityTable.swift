/// An account's roles or users. Their names are unique without regard to case.
struct IdentityTable<Identity: IAMIdentity>: Sendable {
    /// By name in lower case.
    private var byName: [String: Identity] = [:]

    /// All of them, in the order of their names.
    var all: [Identity] { byName.sorted { $0.key < $1.key }.map(\.value) }

    /// The one of that name; nil when its case differs, as IAM demands.
    subscript(name: String) -> Identity? {
        get { byName[name.lowercased()].flatMap { $0.name == name ? $0 : nil } }
        set { byName[name.lowercased()] = newValue }
    }

    /// Whether one has that name in any case.
    func has(likeNamed name: String) -> Bool { byName[name.lowercased()] != nil }
}
