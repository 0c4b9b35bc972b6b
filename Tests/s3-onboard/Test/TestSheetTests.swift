import Documents
import Onboarding
import Testing

@testable import s3_onboard

@Suite("The sheet of a connection test")
struct TestSheetTests {
    private let english = TestSheet(json: false, language: .en)
    private let french = TestSheet(json: false, language: .fr)

    private static let failed = RungResult(
        rung: .outsideFolder, expected: .deny, observed: .init(status: 200, requestID: "R1"),
        verdict: .failed,
        note: LocalizedText("s3://acme-exports/s3-onboard-test-20261120T100000Z-0000beef.txt"),
        causes: [
            Diagnosis(
                cause: "object-rights-too-wide",
                message: LocalizedText(
                    en:
                        "An object outside the folder could be written, which the policy must not allow to anybody.",
                    fr: "Un objet hors du dossier a pu être écrit."),
                fix: LocalizedText(en: "Narrow it.", fr: "Réduisez-la."),
                next: LocalizedText(en: "Look at it.", fr: "Regardez-la."))
        ], seconds: 0.0123)

    @Test("no line but a long word is wider than a terminal")
    func fitsATerminal() {
        #expect(
            english.lines(Self.failed) == [
                "FAILED    outside-folder          12 ms",
                "          s3://acme-exports/s3-onboard-test-20261120T100000Z-0000beef.txt",
                "          HTTP 200, R1",
                "          An object outside the folder could be written, which the policy must",
                "          not allow to anybody.",
                "          → Narrow it.",
                "          ? Look at it.",
            ])
        #expect(french.lines(Self.failed).first == "ÉCHEC     outside-folder          12 ms")
    }

    @Test("a short note stands on the line of its rung")
    func shortNote() {
        let result = RungResult(
            rung: .cleanUp, expected: .allow, verdict: .notRun, note: LocalizedText("why"), seconds: 0)
        #expect(english.lines(result) == ["not run   clean-up              why"])
    }

    @Test("the command that removes what is left stands on a line of its own")
    func leftovers() {
        let report = TestReport(
            results: [], verdict: .passed, perspective: .asSelf, tester: LocalizedText("Tested as you."),
            proved: [
                LocalizedText("One thing is proved here that needs more than a single line to be told.")
            ],
            leftovers: [Leftover(.object(bucket: "b", key: "k"), at: .init(region: "eu-west-3"))])
        #expect(
            english.lines(report) == [
                "", "The connection works. Tested as you.", "Proved:",
                "  - One thing is proved here that needs more than a single line to be told.",
                "Left behind:", "  The test object s3://b/k is still there. Remove it with:",
                "    aws s3api delete-object --bucket 'b' --key 'k' --region 'eu-west-3'",
            ])
    }

    @Test("a countdown is one line on a terminal, and one line for each wait elsewhere")
    func countdown() {
        let file = CountdownLine(language: .en, isTerminal: false)
        let waits = [2, 1, 4, 3].map { Countdown(seconds: $0, secondsLeft: 60) }
        #expect(
            waits.map { file.text(.assumeRole, $0) } == [
                "assume-role: not yet; trying again in 2 s (60 s left)\n", nil,
                "assume-role: not yet; trying again in 4 s (60 s left)\n", nil,
            ])
        let terminal = CountdownLine(language: .fr, isTerminal: true)
        #expect(
            terminal.text(.write, waits[1])
                == "\r\u{1b}[Kwrite : pas encore ; nouvel essai dans 1 s (reste 60 s)")
    }
}

@Suite("Sentences on several lines")
struct WrappedTextTests {
    @Test("breaks at blanks and indents what follows")
    func breaks() {
        let text = (1...30).map(String.init).joined(separator: " ")
        let lines = WrappedText.lines(text, lead: "- ", indent: 2)
        #expect(lines.allSatisfy { $0.count <= 80 })
        #expect(lines.first?.hasPrefix("  - 1 2 ") == true)
        #expect(lines.last?.hasPrefix("    2") == true)
        #expect(
            lines.map { $0.dropFirst(4) }.joined(separator: " ") == text, "nothing is lost at the breaks")
    }

    @Test("a word that is longer than a line stays whole")
    func longWord() {
        let word = String(repeating: "x", count: 100)
        #expect(WrappedText.lines("see \(word) there") == ["see", word, "there"])
        #expect(WrappedText.lines("") == [""])
    }
}
