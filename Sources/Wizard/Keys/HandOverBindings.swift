/// The keys of the hand-over.
enum HandOverBindings {
    static func of(_ state: WizardState) -> [Binding] {
        [
            Binding([.enter], .finish, KeyText.finish),
            Binding([.up], .markValue(-1), KeyText.move, shown: [.up, .down]),
            Binding([.down], .markValue(1)),
            Binding([.control("y")], .copy, KeyText.copyValue),
            Binding([.control("s")], .save, KeyText.saveHandOver),
            Binding([.pageUp], .scrollPages(-1)),
            Binding([.pageDown], .scrollPages(1)),
        ]
    }
}
