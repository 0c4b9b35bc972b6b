import Policies
import Testing

/// What IAM would refuse is named before anything is rendered or sent.
@Suite struct BlueprintCheckTests {
    private func problems(_ change: (inout RoleBlueprint) -> Void) -> [BlueprintProblem] {
        var role = BlueprintFixture.role
        change(&role)
        return BlueprintCheck.problems(Blueprint(subject: .role(role)))
    }

    @Test func whatIAMTakesHasNoProblem() {
        #expect(problems { _ in } == [])
        #expect(problems { $0.identity.name = "Az09_+=,.@-" } == [])
        #expect(problems { $0.identity.path = "/" } == [])
        #expect(problems { $0.description = "L’été".replacing("’", with: "'") } == [])
        #expect(problems { $0.identity.tags = [.init("clé", "été 2026")] } == [])
        #expect(problems { $0.maxSessionDuration = 43_200 } == [])
    }

    @Test func namesAndPathsAreHeldToTheirCharacters() {
        #expect(problems { $0.identity.name = "" } == [.empty(.roleName)])
        #expect(problems { $0.identity.name = "a b" } == [.character(.roleName, " ")])
        #expect(problems { $0.identity.name = "rôle" } == [.character(.roleName, "ô")])
        #expect(
            problems { $0.identity.name = String(repeating: "a", count: 65) }
                == [.tooLong(.roleName, count: 65, limit: 64)])
        #expect(problems { $0.identity.policyName = "a\nb" } == [.character(.policyName, "\n")])
        #expect(problems { $0.identity.path = "exports" } == [.pathWithoutSlashes("exports")])
        #expect(problems { $0.identity.path = "//" } == [.pathWithoutSlashes("//")])
        #expect(problems { $0.identity.path = "/a b/" } == [.character(.path, " ")])
    }

    @Test func controlCharactersAreRefusedEverywhere() {
        #expect(problems { $0.description = "a\u{1B}[31m" } == [.character(.description, "\u{1B}")])
        #expect(problems { $0.description = "a\nb" } == [.character(.description, "\n")])
        #expect(problems { $0.identity.tags = [.init("a", "b\u{7}")] } == [.character(.tagValue, "\u{7}")])
        #expect(
            problems { $0.identity.tags = [.init("a\u{2028}", "b")] } == [.character(.tagKey, "\u{2028}")])
    }

    @Test func tagsAreHeldToIAMsRules() {
        #expect(problems { $0.identity.tags = [.init("", "x")] } == [.empty(.tagKey)])
        #expect(problems { $0.identity.tags = [.init("AWS:x", "x")] } == [.reservedTag("AWS:x")])
        #expect(problems { $0.identity.tags = [.init("a", ""), .init("A", "")] } == [.duplicateTag("A")])
        #expect(
            problems { $0.identity.tags = (0..<51).map { .init("k\($0)", "") } } == [.tooManyTags(51)])
    }

    @Test func theBoundaryIsAPolicyOfThePartition() {
        #expect(problems { $0.identity.permissionsBoundary = "limits" } == [.noPolicyARN("limits")])
        let chinese = "arn:aws-cn:iam::123456789012:policy/limits"
        #expect(
            problems { $0.identity.permissionsBoundary = chinese } == [
                .otherPartition(chinese, expected: "aws")
            ])
        #expect(
            problems { $0.identity.permissionsBoundary = "arn:aws:iam::aws:policy/PowerUserAccess" } == [])
    }

    @Test func sessionsLastAnHourToTwelve() {
        #expect(problems { $0.maxSessionDuration = 3599 } == [.sessionDuration(3599)])
        #expect(problems { $0.maxSessionDuration = 43_201 } == [.sessionDuration(43_201)])
    }
}
