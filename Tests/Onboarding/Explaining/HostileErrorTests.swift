import AWS
import Foundation
import TestSupport
import Testing

@testable import Onboarding

/// Texts that nobody wrote to be understood.
@Suite struct HostileErrorTests {
    private static func shown(_ text: String) -> [String] {
        Explainer.explain(text).flatMap { explanation in
            (explanation.causes + [explanation.fallback]).flatMap { cause in
                [cause.message, cause.fix, cause.next].compactMap { $0 }.flatMap { [$0.en, $0.fr] }
            }
        }
    }

    @Test(arguments: [
        "An error occurred (Acc\u{1b}[31mess) when calling the Put\u{202e}Object operation: \u{1b}]0;x\u{7}",
        "An error occurred (NoSuchBucket) when calling the X operation: s3://a\u{1b}[2J/b",
        "<Error><Code>A\u{1b}[31m</Code><Message>\u{202e}</Message><RequestId>\u{9b}</RequestId></Error>",
        "User: arn:aws:iam::1:user/\u{1b}[31m is not authorized to perform: s3:PutObject on resource: \"arn:aws:s3:::b/\u{1b}k\"",
    ])
    func nothingThatATerminalActsUponIsShown(_ text: String) {
        for line in Self.shown(text) {
            #expect(
                line.unicodeScalars.allSatisfy {
                    $0.properties.generalCategory != .control && $0.properties.generalCategory != .format
                }, "\(line.debugDescription)")
        }
    }

    @Test func aNameThatWouldRunSomethingStandsInNoCommand() {
        let text =
            "User: arn:aws:iam::1:user/a is not authorized to perform: s3:ListBucket on resource: "
            + "\"arn:aws:s3:::b';rm${IFS}-rf;'\" because no identity-based policy allows the s3:ListBucket action; "
            + "arn:aws:iam::1:role/a';reboot;'"
        for line in Self.shown(text) {
            for command in line.split(separator: "`").enumerated() where command.offset % 2 == 1 {
                #expect(!command.element.contains("rm$") && !command.element.contains("reboot"))
            }
        }
    }

    @Test(arguments: [
        "", " ", "{", "[", "<Error>", "hello", "An error occurred (", "status code: ", "(Service: ",
        "StatusCode: ",
    ])
    func whatIsNoErrorHasNoCause(_ text: String) {
        #expect(Explainer.causes(Explainer.explain(text)).isEmpty)
    }

    @Test func anUnknownErrorSaysSo() throws {
        let explanation = try #require(
            Explainer.explain(
                "An error occurred (SomethingNew) when calling the PutObject operation: Never heard of"
            ).first)
        #expect(explanation.causes.isEmpty)
        #expect(
            explanation.fallback.message.en
                == "The cause is not known. The answer was SomethingNew (status not told, request id not told): Never "
                + "heard of")
        #expect(explanation.fallback.fix.en.contains("CloudTrail"))
    }

    /// A seeded generator: pieces of real errors in any order, and bytes of any kind.
    @Test func anythingAtAllIsReadWithoutAnEnd() {
        var generator = SeededRandom(seed: 20_261_121)
        let pieces = [
            "An error occurred (", "AccessDenied", ") when calling the ", "PutObject", " operation: ",
            "User: ",
            " is not authorized to perform: ", "s3:PutObject", " on resource: ", "arn:aws:s3:::b/k", "\"",
            "<Error>", "<Code>",
            "</Code>", "<Message>", "&lt;", "StatusCode: ", "operation error ", "api error ", "(Service: ",
            "Status Code: ",
            "HTTP/1.1 403", "> PUT /", "> Host: ", ".s3.", "{", "}", "\n", ": ", "status code: ", "\u{1b}",
            "\u{0}", "é", "🪣",
            "Signature expired: ", "expecting '", "│",
        ]
        for _ in 0..<300 {
            let text = (0..<Int.random(in: 0..<24, using: &generator)).map { _ in
                pieces.randomElement(using: &generator) ?? ""
            }.joined()
            for line in Self.shown(text) {
                #expect(line.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
            }
        }
    }

    @Test func aMebibyteOfOneErrorIsReadQuicklyEnoughToEnd() {
        let line = "An error occurred (NoSuchBucket) when calling the PutObject operation: x\n"
        let text = String(repeating: line, count: Explainer.textLimit / line.utf8.count)
        #expect(Explainer.causes(Explainer.explain(text)).map(\.cause) == ["no-such-bucket"])
    }
}
