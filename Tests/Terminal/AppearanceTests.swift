import Testing
import Wizard

@testable import Terminal

struct AppearanceTests {
    private typealias Palette = Appearance.Palette

    /// What must be told apart at a glance, on every terminal.
    private static let distinct: [Frame.Style] = [.text, .focus, .bad, .title, .changed, .dim]

    @Test(arguments: [Appearance.Palette.none, .eight, .manyColours])
    func focusAndVerdictsAreVisible(palette: Appearance.Palette) {
        let looks = Self.distinct.map { Appearance.of($0, palette) }
        #expect(Set(looks).count == looks.count)
        let verdicts = [Frame.Style.good, .warning, .bad].map { Appearance.of($0, palette) }
        #expect(Set(verdicts).count == 3)
    }

    @Test(arguments: Frame.Style.allCases)
    func withoutColoursThereIsNoColour(style: Frame.Style) {
        #expect(Appearance.of(style, .none).colour == nil)
    }

    @Test(arguments: Frame.Style.allCases)
    func eightColoursAreEnoughForThem(style: Frame.Style) {
        let colour = Appearance.of(style, .eight).colour
        #expect(colour.map { (0..<8).contains($0) } ?? true)
    }

    @Test(arguments: [Appearance.Palette.none, .eight, .manyColours])
    func aFailureIsHeavierThanASuccess(palette: Appearance.Palette) {
        #expect(Appearance.of(.bad, palette).bold)
        #expect(!Appearance.of(.good, palette).bold)
    }

    @Test func theTerminalAndTheUserDecideOnColours() {
        #expect(Palette(count: 256, environment: [:]) == .manyColours)
        #expect(Palette(count: 8, environment: [:]) == .eight)
        #expect(Palette(count: 16, environment: [:]) == .eight)
        #expect(Palette(count: 0, environment: [:]) == .none)
        #expect(Palette(count: 256, environment: ["NO_COLOR": "1"]) == .none)
        #expect(Palette(count: 256, environment: ["NO_COLOR": ""]) == .manyColours)
    }
}
