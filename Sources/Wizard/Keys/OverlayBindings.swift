/// The keys of a question or an explanation.
enum OverlayBindings {
    static func of(_ overlay: Overlay, in state: WizardState) -> [Binding] {
        let options = OverlayOption.of(overlay, in: state)
        if options.isEmpty {
            return [Binding([.escape, .enter, .character("q"), .function(1)], .close, KeyText.close)]
                + ScrollBindings.all
                + [Binding([.control("c")], .askToQuit)]
        }
        return [
            Binding([.enter], .confirm, KeyText.choose),
            Binding([.up, .backTab], .markOption(-1), KeyText.move, shown: [.up, .down]),
            Binding([.down, .tab], .markOption(1)),
            Binding([.escape], .close, KeyText.back),
            Binding([.control("c")], .askToQuit),
        ]
    }
}
