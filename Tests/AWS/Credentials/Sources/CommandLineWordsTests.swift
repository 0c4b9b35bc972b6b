import Foundation
import TestSupport
import Testing

@testable import AWS

/// botocore splits a `credential_process` by Python's shlex.
struct CommandLineWordsTests {
    @Test(arguments: [
        ("aws-vault exec prod", ["aws-vault", "exec", "prod"]), ("  a\t b ", ["a", "b"]), ("", []),
        ("'/opt/my tools/x' --of \"a b\"", ["/opt/my tools/x", "--of", "a b"]),
        (#"a\ b "c\"d" 'e\f' "g\h""#, ["a b", #"c"d"#, #"e\f"#, #"g\h"#]), ("a'' ''", ["a", ""]),
        ("a;b $HOME `id` *", ["a;b", "$HOME", "`id`", "*"]),
    ])
    func splitsWithoutAnythingElseThatAShellDoes(text: String, words: [String]) {
        #expect(CommandLineWords.split(text) == words)
    }

    @Test(arguments: ["'a", "\"a", "a\\", "\"a\\"])
    func namesNoWordsOfHalfAQuotation(text: String) {
        #expect(CommandLineWords.split(text) == nil)
    }

    @Test func splitsRandomTextsAsShlexDoes() throws {
        var random = SeededRandom(seed: 20_261_121)
        let alphabet = Array("ab \t'\"\\$;é#")
        let texts = (0..<2000).map { _ in
            String(
                (0..<Int.random(in: 0...12, using: &random)).compactMap { _ in
                    alphabet.randomElement(using: &random)
                })
        }
        let output = try Judge.python("AWS/Judges/shlex_words.py", input: JSONEncoder().encode(texts))
        let expected = try JSONDecoder().decode([[String]?].self, from: output)
        for (text, words) in zip(texts, expected) {
            #expect(CommandLineWords.split(text) == words, "\(text)")
        }
    }
}
