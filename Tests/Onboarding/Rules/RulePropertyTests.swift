import Platforms
import TestSupport
import Testing

@testable import Onboarding

/// What holds for every rule and every value.
@Suite struct RulePropertyTests {
    private static let wrappers = [
        "\"\"", "''", "s3://", "arn:aws:s3:::", "//", "role/", "@AdobeOrg", "arn:aws:iam::444455556666:", " ",
    ]

    private static let sound = [
        "acme-exports", "exports/%SEGMENT_ID%", "arn:aws:iam::444455556666:role/team/acme", "444455556666",
        "2f0c4a4e-1111-4e86-b343-2fde3a6f0396", "0123456789ABCDEF01234567@AdobeOrg", "AKIAIOSFODNN7ABCDEFG",
        "s3://acme-exports/exports", "https://acme.s3.eu-west-3.amazonaws.com/a%2Fb", "eu-west-3",
        "${bucketName}",
        "arn:aws:iam::670664943635:user/destinations-adobe-user", "didomi-exports-acme-4f2a",
        "https://eu-west-3.console.aws.amazon.com/s3/buckets/acme?prefix=a%2Fb%2F&tab=objects",
        "acme-111122223333-eu-west-3-an",
    ]

    private static let pieces: [Unicode.Scalar] = Array(
        "/%:.-_@*\\\"'{}<>$ ?&=+,AZaz09àÉ日\u{0}\u{7}\u{1b}\u{7f}\u{85}\u{a0}\u{200b}\u{202e}\u{2028}\u{feff}\u{301}\u{1F600}"
            .unicodeScalars)

    /// Values near sound ones, and values near nothing.
    private static func values(_ count: Int) -> [String] {
        var generator = SeededRandom(seed: 2026)
        return (0..<count).map { index in
            var scalars = Array(
                (index % 4 == 0 ? "" : sound.randomElement(using: &generator) ?? "").unicodeScalars)
            for _ in 0..<Int.random(in: 0...5, using: &generator) {
                let place = Int.random(in: 0...scalars.count, using: &generator)
                let piece = pieces.randomElement(using: &generator) ?? "x"
                switch Int.random(in: 0...3, using: &generator) {
                case 0 where place < scalars.count: scalars.remove(at: place)
                case 1 where place < scalars.count: scalars[place] = piece
                case 2 where place < scalars.count: scalars[place] = scalars[place].uppercased
                default: scalars.insert(piece, at: place)
                }
            }
            return String(String.UnicodeScalarView(scalars))
        }
    }

    private static let contexts: [RuleContext] =
        [RuleContext()]
        + PlatformCatalog.builtIn.flatMap { platform in
            platform.methods.map { method in
                var setup = Setup(platform: platform.id, method: method.kind, bucket: "acme-exports")
                setup.region = "eu-west-3"
                setup.accountID = "444455556666"
                setup.roleName = "acme"
                return RuleContext(platform: platform, method: method, setup: setup)
            }
        }

    @Test(arguments: ValueKind.allCases)
    func everyRangeLiesInTheValueAndEveryFixCures(kind: ValueKind) {
        for value in Self.values(100) + Self.sound + Self.wrappers {
            let count = value.unicodeScalars.count
            for context in Self.contexts {
                for finding in Rules.findings(kind, value, in: context) {
                    if let range = finding.range {
                        #expect(
                            range.lowerBound >= 0 && range.upperBound <= count,
                            "\(finding.rule) in \(value.debugDescription)")
                    }
                    if let fix = finding.fix {
                        let after = Rules.findings(kind, fix, in: context).map(\.rule)
                        #expect(
                            !after.contains(finding.rule),
                            "\(finding.rule): \(value.debugDescription) -> \(fix.debugDescription)")
                        #expect(fix != value)
                    }
                    #expect(finding.verdict != .valid)
                    #expect(finding.rule.hasPrefix(kind.rawValue + "."))
                }
            }
        }
    }

    /// A terminal must be able to draw every sentence as it is.
    @Test(arguments: ValueKind.allCases)
    func noSentenceCarriesWhatATerminalObeys(kind: ValueKind) {
        for value in Self.values(120) {
            for check in Rules.checks(kind, value, in: context("adobe-experience-platform")) {
                let words = [
                    check.label.en, check.label.fr, check.finding?.message.en ?? "",
                    check.finding?.message.fr ?? "",
                ]
                for scalar in words.joined().unicodeScalars {
                    #expect(!scalar.isInvisible, "\(check.rule) shows U+\(String(scalar.value, radix: 16))")
                }
            }
        }
    }

    /// Fix after fix leads somewhere: to a value without a fix, in a few steps.
    @Test(arguments: ValueKind.allCases)
    func fixesComeToAnEnd(kind: ValueKind) {
        for value in Self.values(120) {
            var current = value
            var steps = 0
            while let fix = Rules.findings(kind, current).compactMap(\.fix).first, steps < 20 {
                current = fix
                steps += 1
            }
            #expect(steps < 20, "\(value.debugDescription) -> \(current.debugDescription)")
        }
    }

    /// The checklist does not jump while a person types: only its verdicts change.
    @Test(arguments: ValueKind.allCases)
    func theChecklistHasOneOrder(kind: ValueKind) {
        for context in Self.contexts {
            let order = Rules.checks(kind, "", in: context).map(\.rule)
            #expect(Set(order).count == order.count, "\(order)")
            for value in Self.sound {
                let checks = Rules.checks(kind, value, in: context)
                #expect(checks.map(\.rule) == order)
                // Once a rule cannot judge, none after it can.
                let judged = checks.map(\.isJudged)
                #expect(judged == judged.sorted { $0 && !$1 })
            }
        }
    }

    @Test(arguments: ValueKind.allCases)
    func aVeryLongValueIsJudgedLikeAnyOther(kind: ValueKind) {
        for piece in ["%SEGMENT_ID%/", "a", "%", ":", "/", "arn:aws:iam::", "\u{301}", " ", "a.", "${"] {
            let value = String(String(repeating: piece, count: 10_000).prefix(10_000))
            #expect(Rules.verdict(kind, value, in: context("adobe-experience-platform")) != .valid)
        }
    }

    @Test(arguments: ValueKind.allCases)
    func everyLabelHasBothLanguages(kind: ValueKind) {
        for context in Self.contexts {
            for check in Rules.checks(kind, "x", in: context) {
                #expect(!check.label.en.isEmpty && !check.label.fr.isEmpty)
            }
        }
    }
}
