import Documents
import Onboarding
import Testing

@testable import Wizard

/// Reading, copying and saving the policies.
struct PoliciesStory {
    @Test func theJSONStandsCleanForSelecting() throws {
        var story = Story.dinmo(upTo: .policies)
        story.press(.right)
        let document = try #require(story.state.openPolicy?.document.rendered())
        let rows = story.sight(columns: 80, rows: 60).split(separator: "\n", omittingEmptySubsequences: false)
        let lines = document.split(separator: "\n")
        let start = try #require(rows.firstIndex { $0 == lines[0] })
        #expect(Array(rows[start..<(start + lines.count)]) == lines)
    }

    @Test func everyLineCanBeReachedInASmallWindow() throws {
        var story = Story.dinmo(upTo: .policies)
        story.send(.resize(Frame.Size(columns: 40, rows: 10)))
        let document = try #require(story.state.openPolicy?.document.rendered())
        var seen = ""
        for _ in 0..<80 {
            seen += story.sight(columns: 40, rows: 10)
            story.press(.down)
        }
        for line in document.split(separator: "\n") where line.count < 40 {
            #expect(seen.contains(line), "\(line)")
        }
    }

    @Test func scrollingNeverWaitsForKeysThatWentTooFar() {
        var story = Story.dinmo(upTo: .policies)
        story.press(.end, .pageDown, .pageDown, .home)
        #expect(story.state.policies.offset == 0)
    }

    @Test func ctrlYCopiesTheOpenPolicyAndSaysWhere() throws {
        var story = Story.dinmo(upTo: .policies)
        story.press(.right, .control("y"))
        guard case .copy(let text)? = story.effects.last else {
            Issue.record("something is copied")
            return
        }
        #expect(text == (story.state.plan?.policies[1].document.rendered() ?? "") + "\n")
        story.send(.copied(nil))
        story.expectMessage("Sent to the terminal's clipboard")
        story.send(.copied(LocalizedText(en: "The terminal takes no text.", fr: "Non.")))
        story.expectMessage("The terminal takes no text.")
    }

    @Test func ctrlSSavesEveryPolicy() {
        var story = Story.dinmo(upTo: .policies)
        story.press(.control("s"))
        guard case .write(let files)? = story.effects.last else {
            Issue.record("files are written")
            return
        }
        #expect(
            files.map(\.name) == [
                "dinmo-trust-policy.json", "dinmo-permissions-policy.json", "dinmo-setup.sh",
                "dinmo-stack.yaml", "dinmo.tf", "dinmo-steps.txt",
            ])
        #expect(files.prefix(2).allSatisfy { $0.text.hasPrefix("{") && $0.text.hasSuffix("}\n") })
        story.send(.written(.success(["/tmp/dinmo-trust-policy.json"])))
        story.expectMessage("Saved: /tmp/dinmo-trust-policy.json")
        story.send(.written(.failure(LocalizedText(en: "The disk is full.", fr: "Le disque est plein."))))
        story.expectSight("The disk is full.")
    }

    @Test func aKeyShowsEveryFormInTurn() {
        var story = Story.dinmo(upTo: .policies)
        let forms = [
            ("[AWS CLI script]", "set -euo pipefail"), ("[CloudFormation]", "AWSTemplateFormatVersion"),
            ("[Terraform]", "terraform {"),
            ("[Console steps]", "1. Open https://console.aws.amazon.com/iam/"),
        ]
        for (title, line) in forms {
            story.expectSight("f Form")
            story.press(.character("f"))
            story.expectSight(title)
            story.expectSight(line)
        }
        story.press(.character("f"))
        story.expectSight("[Trust policy]")
    }

    @Test func theFormThatIsShownIsCopiedWhole() throws {
        var story = Story.dinmo(upTo: .policies)
        story.press(.character("f"), .control("y"))
        guard case .copy(let script)? = story.effects.last else {
            Issue.record("something is copied")
            return
        }
        #expect(script.hasPrefix("#!/usr/bin/env bash\n"))
        #expect(script.contains("\"sts:ExternalId\": \"\(Worlds.externalID)\""))
        #expect(script.hasSuffix("printf '%s\\n' \"$arn\"\n"))
    }

    @Test func aFormWithoutItsAnswersSaysWhatIsMissing() {
        var story = Story.dinmo(upTo: .policies)
        story.press(.escape, .control("u"), .function(2), .down, .enter)
        story.press(.character("f"))
        story.expectSight("Not everything is answered yet: the setup lacks externalId.")
        story.press(.control("y"))
        story.expectMessage("There is nothing to copy here.")
    }

    @Test func printedOnExitWhenAskedFor() {
        var story = Story.dinmo(upTo: .policies)
        story.press(.character("p"))
        story.press(.control("c"), .down, .enter)
        guard case .exit(let text, _)? = story.effects.last else {
            Issue.record("it ends")
            return
        }
        #expect(text.contains("\"sts:ExternalId\": \"\(Worlds.externalID)\""))
        #expect(text.contains("arn:aws:s3:::acme-exports/exports/audiences/*"))
    }

    @Test func theModeChangesThePolicyAndStays() throws {
        var story = Story.dinmo(upTo: .policies)
        let least = try #require(story.state.plan?.policies[1].document)
        story.press(.character("m"))
        story.expectMessage("As the platform's document says")
        let documented = try #require(story.state.plan?.policies[1].document)
        #expect(documented != least)
        #expect(story.state.validSetup.mode == .documented)
        story.back()
        #expect(story.state.validSetup.mode == .documented)
    }

    @Test func correctionsShowTheDocumentsLineAndTheReason() {
        var story = Story.dinmo(upTo: .policies)
        story.press(.left)
        story.expectSight("\"Version\": \"2025-10-17\"")
        story.expectSight("IAM has no policy version 2025-10-17")
        story.press(.control("y"))
        story.expectMessage("There is nothing to copy here.")
    }

    @Test func aRoleThatDiffersIsShownBeforeItIsChanged() {
        var story = Story.dinmo(upTo: .policies)
        story.press(.enter)
        guard case .createRole(let setup, false)? = story.effects.last else {
            Issue.record("nothing may be changed unasked")
            return
        }
        let difference = LocalizedText(en: "Its trust policy differs.", fr: "Sa politique diffère.")
        story.send(.roleDiffers(setup, [difference]))
        story.expectSight("The role is there and differs. Change it?")
        story.expectSight("Its trust policy differs.")
        story.press(.down, .enter)
        story.expectScreen(.policies)
        #expect(story.state.role == .unknown)
        story.press(.enter)
        story.send(.roleDiffers(setup, [difference]))
        story.press(.enter)
        guard case .createRole(setup, true)? = story.effects.last else {
            Issue.record("the role is changed once that is asked")
            return
        }
        story.send(.roleCreated(setup, .success("arn:aws:iam::111122223333:role/dinmo-s3-export")))
        story.expectScreen(.test)
    }

    @Test func aRoleThatCannotBeCreatedSaysWhy() {
        var story = Story.dinmo(upTo: .policies)
        story.press(.enter)
        story.expectSight("Creating the role")
        guard case .createRole(let setup, _)? = story.effects.last else {
            Issue.record("the role is created")
            return
        }
        story.send(
            .roleCreated(
                setup, .failure(LocalizedText(en: "IAM refused: EntityAlreadyExists.", fr: "Refusé."))))
        story.expectSight("IAM refused: EntityAlreadyExists.")
        story.press(.escape)
        story.expectScreen(.policies)
        #expect(story.state.needsRoleCreated)
    }

    @Test func aRoleThatArrivesAfterBackDoesNotPullThePersonForward() {
        var story = Story.dinmo(upTo: .policies)
        story.press(.enter)
        story.back()
        story.roleIsCreated("arn:aws:iam::111122223333:role/dinmo-s3-export")
        story.expectScreen(.identity)
    }

    @Test func helpExplainsTheScreenAndNamesItsKeys() {
        var story = Story.dinmo(upTo: .policies)
        story.press(.character("?"))
        story.expectSight("The trust policy says who may take the role")
        story.expectSight("As documented")
        story.press(.escape)
        story.expectScreen(.policies)
    }
}
