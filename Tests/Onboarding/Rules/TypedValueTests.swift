import Testing

@testable import Onboarding

@Suite struct TypedValueTests {
    @Test func aPartOfAPartKnowsWhereItBeginsInTheWhole() {
        let whole = TypedValue("  s3://acme/exports")
        let address = whole.slice(2..<19)
        let bucket = address.slice(5..<9)
        #expect(bucket.text == "acme")
        #expect(bucket.start == 7)
        #expect(bucket.position == 8)
        #expect(bucket.slice(1..<2).position == 9)
    }

    @Test func countsScalarsAndNotLetters() {
        // An e with an accent of its own is two scalars, a flag is two, a family is more.
        #expect(TypedValue("e\u{301}").count == 2)
        #expect(TypedValue("🇫🇷").count == 2)
        #expect(TypedValue("a\r\nb").count == 4)
        #expect(TypedValue("e\u{301}x").slice(1..<2).text == "\u{301}")
    }

    @Test func findsARunAndWhereItEnds() {
        let value = TypedValue("ab12cd3")
        #expect(value.firstRun(where: \.isDigit) == 2..<4)
        #expect(value.firstRun(where: \.isUpperLetter) == nil)
        #expect(TypedValue("12").firstRun(where: \.isDigit) == 0..<2)
    }

    @Test func findsTheFirstOfAPart() {
        #expect(TypedValue("a..b..c").firstRange(of: "..") == 1..<3)
        #expect(TypedValue("abc").firstRange(of: "abcd") == nil)
        #expect(TypedValue("abc").firstRange(of: "") == nil)
        #expect(TypedValue("aab").firstRange(of: "ab") == 1..<3)
    }

    @Test func fieldsKeepTheEmptyOnes() {
        let value = TypedValue("arn:aws:iam::1:role/a:b")
        #expect(
            value.fields(separatedBy: ":").map { value.slice($0).text } == [
                "arn", "aws", "iam", "", "1", "role/a", "b",
            ])
        #expect(value.fields(separatedBy: ":", maximum: 6).map { value.slice($0).text }.last == "role/a:b")
        #expect(TypedValue("").fields(separatedBy: ":") == [0..<0])
    }

    @Test func beginningsAndEndsAreThoseOfScalars() {
        let value = TypedValue("acme-s3alias")
        #expect(value.hasPrefix("acme") && !value.hasPrefix("Acme"))
        #expect(value.hasSuffix("-s3alias") && !value.hasSuffix("acme-s3alias-"))
        // As letters these would be one.
        #expect(TypedValue("e\u{301}").hasPrefix("e"))
    }

    @Test func changesGiveTexts() {
        let value = TypedValue("Ab C")
        #expect(value.mapping(\.lowercased) == "ab c")
        #expect(value.mapping(\.uppercased) == "AB C")
        #expect(value.removing { $0 == " " } == "AbC")
        #expect(value.replacing(1..<3, with: "-") == "A-C")
    }

    /// Turkish and German letters have capitals of other kinds; AWS knows ASCII only.
    @Test func caseIsThatOfASCII() {
        #expect(TypedValue("İßſ").mapping(\.lowercased) == "İßſ")
        #expect(
            !Unicode.Scalar("É").isUpperLetter && !Unicode.Scalar("٣").isDigit
                && !Unicode.Scalar("é").isWordCharacter)
    }

    @Test(arguments: [
        "\u{0}", "\u{9}", "\u{1b}", "\u{7f}", "\u{85}", "\u{a0}", "\u{ad}", "\u{200b}", "\u{202e}",
        "\u{2066}", "\u{2028}", "\u{3000}", "\u{feff}",
    ])
    func nobodySeesThese(scalar: Unicode.Scalar) {
        #expect(scalar.isInvisible)
    }

    @Test(arguments: ["a", " ", "é", "日", "\u{301}", "😀"])
    func everybodySeesThese(scalar: Unicode.Scalar) {
        #expect(!scalar.isInvisible)
    }
}

@Suite struct QuotedTests {
    @Test func eachLanguageHasItsQuotationMarks() {
        #expect(Quoted("acme").en == "“acme”")
        #expect(Quoted("acme").fr == "« acme »")
    }

    @Test func whatATerminalObeysIsMadeVisible() {
        #expect(Quoted("\u{1b}[31mred\u{202e}\n").en == "“\\u{1b}[31mred\\u{202e}\\u{a}”")
    }

    @Test func aLongValueIsCutAndSaysSo() {
        let shown = Quoted(String(repeating: "x", count: 65)).en
        #expect(shown == "“" + String(repeating: "x", count: 64) + "…”")
        #expect(!Quoted(String(repeating: "x", count: 64)).en.contains("…"))
        #expect(
            !Quoted(arn: "arn:aws:iam::444455556666:role/" + String(repeating: "r", count: 64)).en.contains(
                "…"))
    }

    @Test func aBlankIsCalledOne() {
        #expect(Quoted(first: TypedValue("  ")).en == "The blank")
        #expect(Quoted(first: TypedValue(" ")).fr == "L’espace")
        #expect(Quoted(first: TypedValue("a ")).en == "“a ”")
    }

    @Test func frenchElidesBeforeAVowel() {
        #expect(French.of("Adobe") == "d’Adobe")
        #expect(French.of("Équativ") == "d’Équativ")
        #expect(French.of("DinMo") == "de DinMo")
        #expect(French.of("Hightouch") == "de Hightouch")
    }
}
