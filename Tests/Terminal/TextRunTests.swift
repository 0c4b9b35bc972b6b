import Testing
import Wizard

@testable import Terminal

extension TextRun {
    fileprivate init(column: Int, text: String, style: Frame.Style) {
        self.init(column: column, bytes: Array(text.utf8), style: style)
    }
}

struct TextRunTests {
    private func cells(_ text: String, _ style: Frame.Style = .text) -> [Frame.Cell] {
        text.map { Frame.Cell($0, style) }
    }

    private func runs(_ cells: [Frame.Cell], _ encoding: TextEncoding = .utf8) -> [TextRun] {
        TextRun.runs(of: cells, encoding: encoding)
    }

    @Test func neighboursOfOneStyleAreWrittenTogether() {
        #expect(
            runs(cells("Bucket: ", .label) + cells("exports", .focus))
                == [
                    TextRun(column: 0, text: "Bucket: ", style: .label),
                    TextRun(column: 8, text: "exports", style: .focus),
                ])
    }

    @Test func plainBlanksAreNotWrittenButStyledOnesAre() {
        #expect(runs(cells("    ")) == [])
        #expect(runs(cells("  ", .focus)) == [TextRun(column: 0, text: "  ", style: .focus)])
    }

    @Test func whatFollowsACharacterBeyondASCIIStandsInItsOwnColumn() {
        #expect(
            runs(cells("a─b"))
                == [
                    TextRun(column: 0, text: "a", style: .text), TextRun(column: 1, text: "─", style: .text),
                    TextRun(column: 2, text: "b", style: .text),
                ])
    }

    @Test func aWideCharacterTakesTwoColumns() {
        let wide = [Frame.Cell("日"), Frame.Cell(nil), Frame.Cell("x")]
        #expect(
            runs(wide)
                == [TextRun(column: 0, text: "日", style: .text), TextRun(column: 2, text: "x", style: .text)])
        #expect(runs(wide, .ascii) == [TextRun(column: 0, text: "??x", style: .text)])
    }

    @Test(arguments: ["\u{1b}", "\r", "\n", "\u{07}", "\u{7f}", "\u{9b}", "\u{00}"] as [Character])
    func aControlCharacterIsNeverSent(character: Character) {
        #expect(runs([Frame.Cell(character)]) == [TextRun(column: 0, text: "?", style: .text)])
    }

    @Test func anASCIITerminalGetsNothingElse() {
        #expect(runs(cells("Clé", .label), .ascii) == [TextRun(column: 0, text: "Cl?", style: .label)])
    }
}
