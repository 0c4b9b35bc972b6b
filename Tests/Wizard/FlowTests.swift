import Documents
import Onboarding
import Platforms
import Policies
import Testing

@testable import Wizard

struct ConditionTests {
    private let condition = Condition(clauses: [
        .init(fact: .method, values: ["reader", "access-key"]), .init(fact: .world, values: ["aws"]),
    ])

    @Test func everyFactMustHaveOneOfItsValues() {
        #expect(condition.holds(for: [.method: "reader", .world: "aws"]))
        #expect(condition.holds(for: [.method: "access-key", .world: "aws"]))
        #expect(!condition.holds(for: [.method: "assumed-role", .world: "aws"]))
        #expect(!condition.holds(for: [.method: "reader", .world: "sandbox"]))
    }

    @Test func aFactThatIsNotThereEqualsNothing() {
        #expect(!condition.holds(for: [.method: "reader"]))
        #expect(Condition(clauses: []).holds(for: [:]))
    }
}

struct FlowTests {
    private func steps(_ platform: String, _ method: PlatformMethod.Kind) -> [ScreenID] {
        var story = Story(Worlds.aws())
        story.state.answers.set(.platform, choice: platform)
        story.state.answers.set(.method, choice: method.rawValue)
        return story.state.steps.map(\.id)
    }

    @Test func theSevenScreensInTheirOrder() {
        #expect(steps("dinmo", .assumedRole) == ScreenID.allCases)
        #expect(steps("didomi", .reader) == ScreenID.allCases)
    }

    @Test func eachMethodAsksItsOwn() {
        var story = Story(Worlds.aws())
        story.state.answers.set(.platform, choice: "dinmo")
        #expect(story.state.fields(of: .identity).map(\.key) == [.externalID, .roleName])
        story.state.answers.set(.method, choice: "access-key")
        #expect(story.state.fields(of: .identity).map(\.key) == [.accessKeyID, .secretAccessKey])
        story.state.answers.set(.platform, choice: "adobe-experience-platform")
        #expect(
            story.state.fields(of: .identity).map(\.key)
                == [.principal, .externalIDUse, .organizationID, .roleName])
        story.state.answers.set(.platform, choice: "adobe-rtcdp-legacy")
        #expect(story.state.fields(of: .identity).map(\.key) == [.accessKeyID, .secretAccessKey])
        story.state.answers.set(.platform, choice: "didomi")
        #expect(story.state.fields(of: .identity).map(\.key) == [.accountID, .roleARN])
    }

    @Test func theRolesARNIsAskedOutsideTheSandboxOnly() {
        for (world, asked) in [(Worlds.aws(), true), (Worlds.sandbox(), false)] {
            var story = Story(world)
            story.state.answers.set(.platform, choice: "dinmo")
            #expect(story.state.fields(of: .policies).map(\.key).contains(.roleARN) == asked)
        }
    }
}

struct AnswersTests {
    @Test func whatHoldsForOnePlatformIsKeptForIt() {
        var answers = Answers()
        answers.set(.platform, choice: "a")
        answers.set(.externalID, TextInput("of a"))
        answers.set(.bucket, TextInput("shared"))
        answers.leave(.externalID)
        answers.set(.platform, choice: "b")
        #expect(answers.input(.externalID) == nil)
        #expect(!answers.wasLeft(.externalID))
        #expect(answers.input(.bucket)?.text == "shared")
        answers.set(.platform, choice: "a")
        #expect(answers.input(.externalID)?.text == "of a")
    }

    @Test func aDraftAndItsAnswersAreTheSame() {
        for environment in [Worlds.sandbox(), Worlds.aws()] {
            let setup = Story.dinmo(upTo: .policies, in: environment).state.typedSetup
            var story = Story(environment)
            story.state.take(setup)
            #expect(story.state.typedSetup == setup)
        }
    }

    @Test func leavingTheExternalIDOutSurvivesTheDraft() {
        var setup = Setup(
            platform: "adobe-experience-platform", method: .assumedRole, bucket: "b", folder: "f")
        setup.externalID = ""
        setup.principal = "arn:aws:iam::670664943635:user/destinations-adobe-user"
        let story = Story(Worlds.aws(), setup: setup)
        #expect(story.state.externalIDUse == .leaveOut)
        #expect(story.state.typedSetup.externalID == "")
        #expect(story.state.typedSetup.principal == setup.principal)
    }
}

struct PreviewTests {
    private func changes(_ old: [String], _ new: [String]) -> [String?] {
        let before = Preview().showing(old, title: LocalizedText("t"))
        return before.showing(new, title: LocalizedText("t")).lines.map { line in
            line.changed.map { range in
                let characters = Array(line.text)
                return String(characters[range])
            }
        }
    }

    @Test func marksWhatIsNewInALine() {
        #expect(changes(["a", "bucket/x", "c"], ["a", "bucket/xy", "c"]) == [nil, "y", nil])
    }

    @Test func marksLinesThatCame() {
        #expect(changes(["{", "}"], ["{", "new", "}"]) == [nil, "new", nil])
    }

    @Test func marksWhereSomethingWent() {
        #expect(changes(["abc"], ["ac"]) == ["c"])
        #expect(changes(["{", "gone", "}"], ["{", "}"]) == [nil, nil])
    }

    @Test func marksNothingWhenNothingChanged() {
        #expect(changes(["a", "b"], ["a", "b"]) == [nil, nil])
    }

    @Test func anotherPolicyIsNotAChange() {
        let before = Preview().showing(["a"], title: LocalizedText("trust"))
        #expect(before.showing(["b"], title: LocalizedText("permissions")).firstChange == nil)
    }

    @Test func blanksAreTheirOwnStyle() {
        let spans = PreviewPane.spans(Preview.Line(text: "\"‹bucket›/*\"", changed: 0..<1))
        #expect(spans == [Span("\"", .changed), Span("‹bucket›", .blank), Span("/*\"")])
    }
}

struct PolicyAnswersTests {
    private func answers(_ policy: String) throws -> [String: String] {
        let found = PolicyAnswers(try PolicyDocument(parsing: policy)).texts
        return Dictionary(found.map { ($0.key.rawValue, $0.text) }, uniquingKeysWith: { first, _ in first })
    }

    @Test func readsBucketAndFolder() throws {
        let policy = """
            {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:PutObject",
              "Resource": ["arn:aws:s3:::acme", "arn:aws:s3:::acme/a/b/*"]}]}
            """
        #expect(try answers(policy) == ["bucket": "acme", "folder": "a/b"])
    }

    @Test func readsPrincipalAndExternalID() throws {
        let policy = """
            {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
              "Principal": {"AWS": "210987654321"},
              "Condition": {"StringEquals": {"STS:externalid": "abc"}}}]}
            """
        #expect(
            try answers(policy) == [
                "principal": "210987654321", "externalId": "abc", "organizationId": "abc",
            ])
    }

    @Test func takesNoPatternAndNoDenialForAnAnswer() throws {
        let policy = """
            {"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Action": "s3:*", "Resource": ["arn:aws:s3:::acme-*/x/*", "*"]},
              {"Effect": "Deny", "Action": "s3:*", "Resource": "arn:aws:s3:::denied/*"}]}
            """
        #expect(try answers(policy).isEmpty)
    }
}
