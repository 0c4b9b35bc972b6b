import Testing
import Wizard

@testable import Terminal

struct AppearanceTests {
    private typealias Palette = Appearance.Palette

    /// What must be told apart at a glance, on every terminal.
    private static let distinct: [Frame.Style] = [.text, .focus, .bad, .title, .changed, .dim]

    @Test(arguments: [Appearance.Palette.none, .eight, .sixteen])
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

    @Test(arguments: [Appearance.Palette.none, .eight, .sixteen])
    func aFailureIsHeavierThanASuccess(palette: Appearance.Palette) {
        #expect(Appearance.of(.bad, palette).bold)
        #expect(!Appearance.of(.good, palette).bold)
    }

    @Test(arguments: Frame.Style.allCases)
    func sixteenColoursAreEnoughForThem(style: Frame.Style) {
        let colour = Appearance.of(style, .sixteen).colour
        #expect(colour.map { (0..<16).contains($0) } ?? true)
    }

    @Test func whatMovesWithEveryKeyHasOneAttribute() {
        #expect(Appearance.of(.changed, .sixteen) == Appearance(colour: 5))
    }

    @Test func theTerminalAndTheUserDecideOnColours() {
        #expect(Palette(count: 256, environment: [:]) == .sixteen)
        #expect(Palette(count: 8, environment: [:]) == .eight)
        #expect(Palette(count: 16, environment: [:]) == .sixteen)
        #expect(Palette(count: 0, environment: [:]) == .none)
        #expect(Palette(count: 256, environment: ["NO_COLOR": "1"]) == .none)
        #expect(Palette(count: 256, environment: ["NO_COLOR": ""]) == .sixteen)
    }
}
