import Testing

@testable import Onboarding

@Suite struct FolderPathRulesTests {
    private let adobe = context("adobe-experience-platform")

    @Test(arguments: [
        ("", "folder.filled", Finding.Verdict.invalid), ("exports ", "folder.blanks", .invalid),
        ("bucket/folder", "folder.placeholder", .invalid), ("a/${x}", "folder.placeholder", .invalid),
        ("s3://acme/exports", "folder.bare-path", .invalid), ("/exports", "folder.leading-slash", .warning),
        ("exports/", "folder.trailing-slash", .warning), ("a//b", "folder.double-slash", .warning),
        ("../x", "folder.dots", .warning), ("a/./b", "folder.dots", .warning),
        ("a b", "folder.characters", .invalid),
        ("exporté", "folder.characters", .invalid), ("a+b", "folder.page-only", .warning),
        ("a/%DATETIME%", "folder.macro-known", .invalid), ("a/%SEGMENT_ID", "folder.macro-closed", .invalid),
        ("a/%SEGMENT_ID%/b", "folder.macro-at-end", .invalid),
        ("a%SEGMENT_ID%", "folder.macro-after-slash", .warning),
        (String(repeating: "a", count: 1024), "folder.length", .invalid),
        (String(repeating: "a", count: 800), "folder.length", .warning),
    ])
    func aWrongPathBreaksTheRuleMeantForIt(path: String, rule: String, verdict: Finding.Verdict) {
        #expect(finding(rule, .folder, path, in: adobe)?.verdict == verdict)
    }

    @Test(arguments: [
        "exports", "acme/exports/2026", "exports/%SEGMENT_NAME%/%SEGMENT_ID%", "%SEGMENT_ID%", "/",
    ])
    func soundPathsKeepEveryRule(path: String) {
        #expect(broken(.folder, path, in: adobe) == [])
    }

    @Test func noFolderIsAnAnswerWhereThePlatformNeedsNone() {
        #expect(broken(.folder, "", in: context("dinmo")) == [])
        #expect(broken(.folder, "") == [])
        #expect(
            finding("folder.filled", .folder, "", in: adobe)?.message.fr
                == "Le dossier est vide ; saisissez-en un.")
    }

    @Test(arguments: [
        ("/exports", "exports"), ("//exports//", "exports//"), ("a///b//c", "a/b/c"),
        ("exports//", "exports"),
        ("a/%segment_id%", "a/%SEGMENT_ID%"), ("a/%SEGMENT_NAME", "a/%SEGMENT_NAME%"),
        ("a%SEGMENT_NAME%%SEGMENT_ID%", "a/%SEGMENT_NAME%/%SEGMENT_ID%"),
        ("s3://acme/exports/x", "exports/x"),
        ("https://acme.s3.amazonaws.com/a%20b/c", "a b/c"),
        ("https://eu-west-3.console.aws.amazon.com/s3/buckets/acme?prefix=a%2Fb%2F&tab=objects", "a/b/"),
    ])
    func theFixIsThePathThatWasMeant(path: String, fixed: String) {
        #expect(Rules.findings(.folder, path, in: adobe).first?.fix == fixed)
    }

    @Test func anUnknownMacroNamesTheNearest() throws {
        let found = try #require(finding("folder.macro-known", .folder, "a/%SEGMENT_IDS%", in: adobe))
        #expect(found.range == 2..<15)
        #expect(
            found.message.en
                == "Adobe Experience Platform does not replace “%SEGMENT_IDS%” at character 3; did you mean %SEGMENT_ID%?"
        )
        let other = finding("folder.macro-known", .folder, "%TIMESTAMP%", in: adobe)
        #expect(other?.message.fr.contains("elle remplace %SEGMENT_NAME%, %SEGMENT_ID%") == true)
    }

    @Test func whatFollowsAMacroIsNamed() throws {
        let found = try #require(finding("folder.macro-at-end", .folder, "a/%SEGMENT_ID%/2026/x", in: adobe))
        #expect(found.range == 15..<19)
        #expect(
            found.message.en
                == "“2026” at character 16 follows the macro “%SEGMENT_ID%”; Adobe Experience Platform takes macros "
                + "only at the end.")
    }

    @Test func elsewhereS3sOwnAdviceHolds() {
        let dinmo = context("dinmo")
        #expect(finding("folder.avoided", .folder, "a#b", in: dinmo)?.verdict == .warning)
        #expect(finding("folder.encoded", .folder, "a b", in: dinmo)?.verdict == .warning)
        #expect(finding("folder.characters", .folder, "日本", in: dinmo)?.verdict == .invalid)
        #expect(finding("folder.macro-known", .folder, "a/%SEGMENT_ID%", in: dinmo)?.verdict == .warning)
        #expect(broken(.folder, "a/{YYYY}", in: dinmo) == ["folder.avoided"])
    }

    @Test func theBucketsNameInTheFolderIsNoticed() {
        let dinmo = context("dinmo") { $0.bucket = "acme" }
        #expect(finding("folder.bucket-inside", .folder, "acme/exports", in: dinmo)?.range == 0..<4)
        #expect(finding("folder.bucket-inside", .folder, "acme", in: dinmo) != nil)
        #expect(finding("folder.bucket-inside", .folder, "acmes/exports", in: dinmo) == nil)
    }
}

@Suite struct FolderPathTests {
    @Test func thePartsAreTheWholePath() {
        let path = FolderPath("a/%SEGMENT_ID%x//%b%%/100%")
        #expect(
            path.parts == [
                .text(0..<1), .slash(1), .macro(2..<14), .text(14..<15), .slash(15), .slash(16),
                .macro(17..<20),
                .text(20..<21), .slash(21), .text(22..<26),
            ])
    }

    @Test(arguments: [
        ("", ""), ("exports", "exports"), ("/exports/", "exports"), ("/", ""), ("a/b", "a/b"),
        ("a//b", "a//b"),
        ("a/%SEGMENT_ID%", "a"), ("a/b/%SEGMENT_NAME%/%SEGMENT_ID%", "a/b"), ("%SEGMENT_ID%", ""),
        ("a/day-%SEGMENT_ID%", "a"), ("a%SEGMENT_ID%", ""), ("100%/a", "100%/a"),
    ])
    func theFixedPartIsWholeFoldersBeforeTheFirstMacro(path: String, fixed: String) {
        #expect(FolderPath(path).fixedPart == fixed)
    }

    /// Counts how often a scalar is looked at.
    private struct CountingScalars: RandomAccessCollection {
        final class Counter { var reads = 0 }

        let scalars: [Unicode.Scalar]
        let counter = Counter()
        var startIndex: Int { 0 }
        var endIndex: Int { scalars.count }
        subscript(position: Int) -> Unicode.Scalar {
            counter.reads += 1
            return scalars[position]
        }
    }

    /// Adobe's own expression takes seconds for 22 repetitions of the first of these.
    @Test(arguments: ["%SEGMENT_ID%/", "%", "%a", "%%a", "%SEGMENT_ID", "/", "a"])
    func readsEachScalarAFewTimesAtMost(piece: String) {
        let text = String((String(repeating: piece, count: 10_000)).prefix(10_000)) + "x"
        let scalars = CountingScalars(scalars: Array(text.unicodeScalars))
        let parts = FolderPath.parts(of: scalars)
        #expect(scalars.counter.reads <= 4 * scalars.count)
        #expect(parts.map(\.range.count).reduce(0, +) == scalars.count)
    }
}
