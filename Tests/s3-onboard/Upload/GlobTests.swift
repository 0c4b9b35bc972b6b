import Foundation
import TestSupport
import Testing

@testable import s3_onboard

@Suite("Patterns of files")
struct GlobTests {
    @Test(
        "the AWS CLI's signs",
        arguments: [
            ("*", "a/b.csv", true), ("*.csv", "a/b.csv", true), ("*.csv", "a/b.csv.gz", false),
            ("a/*", "a/b/c", true), ("a?c", "abc", true), ("a?c", "aéc", true), ("a?c", "ac", false),
            ("[ab].csv", "b.csv", true), ("[!ab].csv", "b.csv", false), ("[!ab].csv", "c.csv", true),
            ("[a-c]1", "b1", true), ("[c-a]1", "b1", false), ("[a-]1", "-1", true), ("[]]", "]", true),
            ("[", "[", true), ("[a", "[a", true), ("[!]", "[!]", true), ("[!]]", "a", true),
            ("", "", true), ("", "a", false), ("*a*b", "xaxbxb", true), ("**", "a", true), ("A", "a", false),
            ("a\\*", "a\\b", true),
        ])
    func signs(pattern: String, path: String, matches: Bool) {
        #expect(Glob(pattern).matches(path) == matches)
    }

    @Test("as Python's fnmatch decides, which the AWS CLI uses")
    func judged() throws {
        var random = SeededRandom(seed: 7)
        let letters = Array("ab*?[]!-./")
        let texts = (0..<8000).map { _ in
            String((0..<Int.random(in: 0...7, using: &random)).map { _ in random.pick(letters) })
        }
        let pairs = stride(from: 0, to: texts.count, by: 2).map { [texts[$0], texts[$0 + 1]] }
        let output = try Judge.python(
            "s3-onboard/Upload/fnmatch_verdicts.py", input: try JSONEncoder().encode(pairs))
        let verdicts = try JSONDecoder().decode([Bool].self, from: output)
        #expect(verdicts.count { $0 } > 50)
        for (pair, verdict) in zip(pairs, verdicts) {
            #expect(Glob(pair[0]).matches(pair[1]) == verdict, "\(pair)")
        }
    }

    @Test("a long pattern of stars ends soon")
    func stars() {
        let glob = Glob(String(repeating: "*a", count: 30) + "b")
        #expect(!glob.matches(String(repeating: "a", count: 2000)))
    }

    @Test(
        "of the patterns that match, the last decides",
        arguments: [
            ([], "x.txt", true),
            (["--exclude", "*"], "x.txt", false),
            (["--exclude", "*", "--include", "*.txt"], "x.txt", true),
            (["--exclude", "*", "--include", "*.txt"], "x.csv", false),
            (["--include", "*.txt", "--exclude", "*"], "x.txt", false),
            (["--exclude=*", "--include=*.txt", "--exclude", "x*"], "x.txt", false),
            (["--exclude", "*", "--", "--include", "*"], "x.txt", false),
        ])
    func filter(arguments: [String], path: String, included: Bool) {
        let filter = PathFilter(arguments: ["s3-onboard", "upload", "--recursive"] + arguments)
        #expect(filter.includes(path) == included)
    }
}
