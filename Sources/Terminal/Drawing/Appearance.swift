import Wizard

/// How a style looks: its weight, and a colour where the terminal has colours.
struct Appearance: Hashable {
    /// How many colours may be used.
    enum Palette: Hashable {
        case none
        case eight
        case manyColours

        /// - Parameter count: How many colours the terminal says it has; not asked where none are wanted.
        init(count: @autoclosure () -> Int, environment: [String: String]) {
            // https://no-color.org: any value but the empty one.
            if let refusal = environment["NO_COLOR"], !refusal.isEmpty {
                self = .none
                return
            }
            self =
                switch count() {
                case 256...: .manyColours
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
        switch palette {
        case .none: break
        case .eight: appearance.colour = ansiColour(of: style)
        case .manyColours: appearance.colour = indexedColour(of: style)
        }
        return appearance
    }

    private static func weight(of style: Frame.Style, _ palette: Palette) -> Appearance {
        switch style {
        case .text, .good: Appearance()
        // A grey of its own is legible on more terminals than the dim attribute.
        case .dim: Appearance(dim: palette != .manyColours)
        case .header, .focus: Appearance(reverse: true)
        case .title, .key, .warning: Appearance(bold: true)
        case .label: Appearance(bold: palette == .none)
        case .bad: Appearance(bold: true, underline: palette == .none)
        case .changed: Appearance(underline: true)
        case .blank: Appearance(reverse: palette == .none)
        }
    }

    private static func ansiColour(of style: Frame.Style) -> Int16? {
        switch style {
        case .text, .dim, .header, .focus, .title: nil
        case .label, .key: 6
        case .good: 2
        case .bad: 1
        case .warning, .blank: 3
        case .changed: 5
        }
    }

    /// Tones of the 6x6x6 cube that are legible on black and on white.
    private static func indexedColour(of style: Frame.Style) -> Int16? {
        switch style {
        case .text, .header, .focus, .title: nil
        case .dim: 244
        case .label, .key: 31
        case .good: 34
        case .bad: 160
        case .warning, .blank: 172
        case .changed: 133
        }
    }
}
