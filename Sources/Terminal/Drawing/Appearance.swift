import Wizard

/// How a style looks: its weight, and a colour where the terminal has colours.
struct Appearance: Hashable {
    /// How many colours may be used.
    enum Palette: Hashable {
        case none
        case eight
        case sixteen

        /// - Parameter count: How many colours the terminal says it has; not asked where none are wanted.
        init(count: @autoclosure () -> Int, environment: [String: String]) {
            // https://no-color.org: any value but the empty one.
            if let refusal = environment["NO_COLOR"], !refusal.isEmpty {
                self = .none
                return
            }
            self =
                switch count() {
                case 16...: .sixteen
                case 8...: .eight
                default: .none
                }
        }
    }

    var bold = false
    var dim = false
    var reverse = false
    var underline = false
    /// The number of the colour on this palette; nil is the terminal's own.
    var colour: Int16?

    /// Verdicts and focus differ by more than their colour, so that they are visible without any.
    static func of(_ style: Frame.Style, _ palette: Palette) -> Appearance {
        var appearance = weight(of: style, palette)
        if palette != .none { appearance.colour = colour(of: style) }
        if style == .dim, palette == .sixteen { appearance.colour = brightBlack }
        return appearance
    }

    private static func weight(of style: Frame.Style, _ palette: Palette) -> Appearance {
        switch style {
        case .text, .good: Appearance()
        // A grey of its own is legible on more terminals than the dim attribute.
        case .dim: Appearance(dim: palette != .sixteen)
        case .header, .focus: Appearance(reverse: true)
        case .title, .key, .warning: Appearance(bold: true)
        case .label: Appearance(bold: palette == .none)
        case .bad: Appearance(bold: true, underline: palette == .none)
        // It moves with every key: one attribute is the fewest bytes.
        case .changed: Appearance(underline: palette == .none)
        case .blank: Appearance(reverse: palette == .none)
        }
    }

    /// The eight that every palette begins with: a person's theme makes them legible, and they are short to send.
    private static func colour(of style: Frame.Style) -> Int16? {
        switch style {
        case .text, .dim, .header, .focus, .title: nil
        case .label, .key: 6
        case .good: 2
        case .bad: 1
        case .warning, .blank: 3
        case .changed: 5
        }
    }

    private static let brightBlack: Int16 = 8
}
