import Documents

/// The screens that the program carries.
enum ScreenCatalog {
    /// Every screen; where one has variants, their conditions exclude each other.
    static let screens: [Screen] = CompiledDocuments.all.compactMap { document in
        // A malformed screen is refused by a test, so it never comes here.
        try? ScreenReader.screen(document)
    }

    /// The variant of the screen `id` that is shown in the light of `facts`; nil when none is.
    static func screen(_ id: ScreenID, facts: [Condition.Fact: String]) -> Screen? {
        screens.first { $0.id == id && $0.shownWhen.holds(for: facts) }
    }
}
