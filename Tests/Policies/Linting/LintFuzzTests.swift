import JSON
import Policies
import TestSupport
import Testing

/// Policies near sound ones, and near nothing: whatever they are, the linter has an answer.
@Suite("The linter on whatever comes")
struct LintFuzzTests {
    private static let strings = [
        "", "*", "?", "${", "${}", "${a", "${aws:username}", "arn:", "arn:::::", "arn:aws:s3:::",
        "arn:aws:s3:::a",
        "arn:aws:s3:::*", "arn:aws:iam::1:role/", "s3:*", ":", "s3:", "sts:ExternalId", "Allow", "\u{0}",
        "é\u{301}",
        "\u{1F600}", "<>", "{}", "‹›", "a:b:c:d:e:f:g:h", "2012-10-17", "Statement", "0", "/", "//", "\\",
        " ",
    ]

    private static func leaf(_ random: inout SeededRandom) -> JSONValue {
        switch Int.random(in: 0...6, using: &random) {
        case 0: .null
        case 1: .bool(Bool.random(using: &random))
        case 2: .number("17")
        case 3: .array([])
        case 4: .object([])
        default: .string(strings.randomElement(using: &random) ?? "")
        }
    }

    private static func mutated(_ value: JSONValue, _ random: inout SeededRandom) -> JSONValue {
        if Int.random(in: 0..<24, using: &random) == 0 { return leaf(&random) }
        switch value {
        case .object(let members):
            var changed = members.map { member in
                let name =
                    Int.random(in: 0..<24, using: &random) == 0 ? strings.randomElement(using: &random) : nil
                return JSONValue.Member(name ?? member.name, mutated(member.value, &random))
            }
            if Int.random(in: 0..<12, using: &random) == 0, let twice = changed.randomElement(using: &random)
            {
                changed.insert(twice, at: Int.random(in: 0...changed.count, using: &random))
            }
            return .object(changed)
        case .array(let values):
            var changed = values.map { mutated($0, &random) }
            if Int.random(in: 0..<12, using: &random) == 0 { changed.append(leaf(&random)) }
            return .array(changed)
        case .string(let text):
            guard Int.random(in: 0..<8, using: &random) == 0 else { return value }
            var scalars = Array(text.unicodeScalars)
            let place = Int.random(in: 0...scalars.count, using: &random)
            scalars.insert(
                contentsOf: (strings.randomElement(using: &random) ?? "").unicodeScalars, at: place)
            return .string(String(String.UnicodeScalarView(scalars)))
        default: return value
        }
    }

    @Test("It never fails, its places exist, and fixes come to an end")
    func survives() throws {
        var random = SeededRandom(seed: 2026)
        let seeds = LintCases.all.filter { $0.code != "not-json" && $0.wrong.utf8.count < 2_000 }
            .compactMap { sample in (try? WrittenPolicy(sample.wrong)).map { ($0.json, sample.use) } }
        for round in 0..<1_500 {
            let (seed, use) = seeds[round % seeds.count]
            var policy = seed
            for _ in 0...(round % 3) { policy = Self.mutated(policy, &random) }
            let findings = PolicyLinter.lint(policy, use: use)
            for finding in findings {
                #expect(
                    finding.path.value(in: policy) != nil,
                    "\(finding.code) at \(finding.path) of \(policy.rendered())")
                if let fix = finding.fix {
                    #expect(fix.applied(to: policy) != policy, "\(finding.code) of \(policy.rendered())")
                }
            }
            let repair = PolicyRepair(policy, use: use)
            #expect(!repair.remaining.contains { $0.fix != nil }, "\(policy.rendered())")
        }
    }

    @Test("What AWS cannot read has an error")
    func refusesWhatCannotBeRead() {
        var random = SeededRandom(seed: 7)
        for round in 0..<1_500 {
            let sample = LintCases.all[round % LintCases.all.count]
            guard sample.right.utf8.count < 2_000, let seed = try? JSONValue.parse(sample.right) else {
                continue
            }
            let policy = Self.mutated(seed, &random)
            guard (try? PolicyDocument(json: policy)) == nil else { continue }
            #expect(
                PolicyLinter.lint(policy, use: sample.use).contains { $0.severity == .error },
                "\(policy.rendered())")
        }
    }

    @Test("A long policy is judged in one go", arguments: [2_000])
    func judgesLongPolicies(count: Int) {
        let statements = (0..<count).map {
            LintSample.allow(on: "\"arn:aws:s3:::acme-exports/in-\($0)/*\"", sid: "S\($0)")
        }
        let text = "{\"Version\": \"2012-10-17\", \"Statement\": [\(statements.joined(separator: ","))]}"
        #expect(PolicyLinter.lint(text: text).map(\.code) == ["too-long"])
    }
}
