import AWS
import Documents
import JSON
import Onboarding

/// What tests that were cut off have left: told at the next test, removed by `test --clean-up`.
struct InterruptedTests {
    let aws: AWSOptions
    let language: Language

    /// Says on standard error that something is left, where it is.
    func announce() {
        let count = StateFolder.testJournals.interrupted().map(\.leftovers.count).reduce(0, +)
        if count > 0 { Console.note(TestWords.interrupted(count)[language]) }
    }

    /// Removes all of it.
    ///
    /// - Returns: Whether nothing is left.
    func cleanUp(json: Bool) async -> Bool {
        var removed: [Leftover] = []
        var rest: [Leftover] = []
        for test in StateFolder.testJournals.interrupted() {
            let left = await test.cleanUp(with: context)
            rest += left
            removed += test.leftovers.filter { !left.contains($0) }
        }
        if json {
            Console.result(Self.json(removed, rest, language).rendered(indent: nil))
        } else {
            for line in sheet(removed, rest) { Console.result(line) }
        }
        return rest.isEmpty
    }

    /// Asks where the leftover is, and nowhere else: S3 says of any object that it is gone now.
    private func context(_ leftover: Leftover) async -> AWSContext? {
        let profile = leftover.place.profile
        guard let credentials = try? await aws.credentials(orProfile: profile, telling: nil) else {
            return nil
        }
        let context = aws.context(
            credentials: credentials, region: leftover.place.region, orProfile: profile)
        return leftover.isAsked(by: context) ? context : nil
    }

    private func sheet(_ removed: [Leftover], _ rest: [Leftover]) -> [String] {
        if removed.isEmpty, rest.isEmpty { return [TestWords.nothingLeft[language]] }
        return removed.flatMap {
            WrappedText.lines("\(TestWords.removed[language]) \($0.what[language])")
        } + rest.flatMap { LeftoverSheet.lines($0, language) }
    }

    private static func json(
        _ removed: [Leftover], _ rest: [Leftover], _ language: Language
    ) -> JSONValue {
        .object([
            .init("removed", .strings(removed.map(\.name))),
            .init("leftBehind", .strings(rest.map { $0.sentence[language] })),
        ])
    }
}
