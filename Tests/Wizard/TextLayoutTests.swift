import Testing

@testable import Wizard

struct CharacterWidthTests {
    @Test(arguments: [
        ("a", 1), ("é", 1), ("e\u{301}", 1), ("漢", 2), ("ｱ", 1), ("Ａ", 2), ("한", 2), ("🙂", 2), ("👩‍👩‍👧", 2),
        ("❤\u{FE0F}", 2), ("✓", 1), ("‹", 1), ("…", 1),
    ])
    func columns(_ text: String, _ columns: Int) {
        #expect(text.columns == columns)
    }

    @Test func whatWouldMoveTheTerminalIsNotDrawn() {
        for text in ["\u{1B}", "\r", "\u{7}", "\u{202E}", "\u{200B}", "\u{2028}", "\u{301}", "\u{9B}"] {
            #expect(Character(text).drawable == "?")
        }
        #expect(Character("é").drawable == "é")
    }

    @Test func cutsByColumns() {
        #expect("漢字x".clipped(toColumns: 3) == "漢")
        #expect("漢字x".clipped(toColumns: 4) == "漢字")
        #expect("acme-exports".truncated(toColumns: 6, ellipsis: "…") == "acme-…")
        #expect("acme".truncated(toColumns: 6, ellipsis: "…") == "acme")
    }
}

struct TextWrapTests {
    @Test func breaksAtSpaces() {
        #expect(TextWrap.rows("one two three", width: 8) == ["one two", "three"])
    }

    @Test func breaksAWordOnlyWhereItAloneIsTooWide() {
        #expect(TextWrap.rows("an arn:aws:iam word", width: 7) == ["an", "arn:aws", ":iam", "word"])
    }

    @Test func keepsLineFeedsAndLosesNoLetter() {
        #expect(TextWrap.rows("a\n\nb", width: 5) == ["a", "", "b"])
        let text = "Le rôle que 漢字漢字漢字 prend"
        for width in 1...30 {
            let rows = TextWrap.rows(text, width: width)
            #expect(rows.joined().filter { $0 != " " } == text.filter { $0 != " " })
            if width > 1 { #expect(rows.allSatisfy { $0.columns <= width }) }
        }
    }

    @Test func brokenRowsJoinToTheLine() {
        let line = StyledLine([
            Span("  \"Resource\": \"arn:aws:s3:::"), Span("‹bucket›", .blank), Span("/*\""),
        ])
        for width in 2...60 {
            let rows = line.broken(toColumns: width)
            #expect(rows.map(\.text).joined() == line.text)
            #expect(rows.allSatisfy { $0.columns <= width })
        }
    }
}

struct CanvasTests {
    private let size = Frame.Size(columns: 6, rows: 2)

    @Test func nothingLeavesItsPart() {
        var canvas = Canvas(size: size, glyphs: .unicode)
        let part = Rectangle(column: 1, row: 0, columns: 3, rows: 1)
        canvas.draw([StyledLine("abcdef"), StyledLine("second")], in: part)
        #expect(canvas.frame.text == " abc\n\n")
    }

    @Test func aWideCharacterIsDrawnWholeOrNotAtAll() {
        var canvas = Canvas(size: size, glyphs: .unicode)
        canvas.draw([StyledLine("a漢字漢")], in: canvas.bounds)
        #expect(canvas.frame.cells[0].map(\.character) == ["a", "漢", nil, "字", nil, " "])
    }

    @Test func anASCIITerminalGetsASCII() {
        var canvas = Canvas(size: size, glyphs: .ascii)
        canvas.draw([StyledLine("ré漢x")], in: canvas.bounds)
        #expect(canvas.frame.text == "re?x\n\n")
    }

    @Test func theCursorComesAlong() {
        var canvas = Canvas(size: size, glyphs: .unicode)
        canvas.draw(
            [StyledLine([Span("ab")], cursor: 2)], in: Rectangle(column: 2, row: 1, columns: 4, rows: 1))
        #expect(canvas.frame.cursor == Frame.Position(column: 4, row: 1))
    }
}

struct GlyphSetTests {
    @Test func asciiSpellsWhatItCannotShow() {
        #expect(GlyphSet.ascii.text("‹bucket› … « rôle » → œuvre") == "<bucket> ... \" role \" -> oeuvre")
        #expect(GlyphSet.unicode.text("« rôle »") == "« rôle »")
    }
}
