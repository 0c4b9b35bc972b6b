import Testing

@testable import Wizard

/// What is made of a paste.
struct PastingStory {
    private func atBucket() -> Story { Story.dinmo(upTo: .destination) }

    @Test func oneLineTrimmed() {
        var story = atBucket()
        story.paste("  acme-exports \n")
        #expect(story.state.text(.bucket) == "acme-exports")
        story.expectFocus(.bucket)
    }

    @Test(arguments: [
        ("acme\nexports", "a line break"), ("acme\texports", "a tab"),
        ("acme\u{1B}[31m", "an escape character"),
        ("acme\u{7}x", "the control character U+0007"),
    ])
    func controlCharactersAreRefusedByName(text: String, name: String) {
        var story = atBucket()
        story.type("kept")
        story.paste(text)
        #expect(story.state.text(.bucket) == "kept")
        story.expectMessage("it holds \(name)")
    }

    @Test(arguments: [
        "s3://acme-exports/exports/audiences/",
        "https://eu-west-3.console.aws.amazon.com/s3/buckets/acme-exports?region=eu-west-3&prefix=exports/audiences/",
        "arn:aws:s3:::acme-exports/exports/audiences/*",
    ])
    func anAddressAnswersBucketAndFolder(address: String) {
        var story = atBucket()
        story.paste(address)
        #expect(story.state.text(.bucket) == "acme-exports")
        #expect(story.state.text(.folder) == "exports/audiences")
        story.expectMessage("the bucket is acme-exports, the folder exports/audiences")
    }

    @Test func aRoleARNAnswersNameAndARN() {
        var story = Story.dinmo(upTo: .identity)
        story.press(.tab)
        story.expectFocus(.roleName)
        story.paste("arn:aws:iam::111122223333:role/team/their-role")
        #expect(story.state.text(.roleName) == "their-role")
        #expect(story.state.text(.roleARN) == "arn:aws:iam::111122223333:role/team/their-role")
    }

    @Test func aTrustPolicyAnswersTheExternalID() {
        var story = Story.dinmo(upTo: .identity)
        story.paste(
            """
            {"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
              "Principal": {"AWS": "arn:aws:iam::724998534403:role/x"}, "Action": "sts:AssumeRole",
              "Condition": {"StringEquals": {"sts:ExternalId": "\(Worlds.externalID)"}}}]}
            """)
        #expect(story.state.text(.externalID) == Worlds.externalID)
        story.expectMessage("A policy: it answers ExternalId.")
    }

    @Test func aPermissionsPolicyAnswersBucketAndFolder() {
        var story = atBucket()
        story.paste(
            """
            {"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::acme-exports"},
              {"Effect": "Allow", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::acme-exports/in/*"}]}
            """)
        #expect(story.state.text(.bucket) == "acme-exports")
        #expect(story.state.text(.folder) == "in")
    }

    @Test func aPolicyWithoutAnswersSaysSo() {
        var story = atBucket()
        story.paste(
            "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"s3:*\", \"Resource\": \"*\"}]}"
        )
        #expect(story.state.text(.bucket) == "")
        story.expectMessage("holds none of the answers")
    }

    @Test func aPastedPolicyIsJudged() {
        var story = atBucket()
        story.paste(
            """
            {"Version": "2025-10-17", "Statement": [
              {"Effect": "Allow", "Action": ["s3:PutObject", "s3:GetBucketLocation"],
               "Resource": "arn:aws:s3:::acme-exports/in/*"}]}
            """)
        #expect(story.state.text(.bucket) == "acme-exports")
        story.expectMessage("Version: IAM has no policy version “2025-10-17”; write 2012-10-17.")
        story.expectMessage("1 of 2 findings; `s3-onboard lint` tells them all.")
        #expect(story.state.message?.style == .bad)
    }

    @Test func aPolicyThatIsNoJSONSaysWhere() {
        var story = atBucket()
        story.paste("{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\" \"Action\"}]}")
        #expect(story.state.text(.bucket) == "")
        story.expectMessage("This policy cannot be read. This is not JSON: line 1, character")
    }

    @Test func theRoleARNFindsItsFieldFromThePolicies() {
        var story = Story.dinmo(upTo: .policies, in: Worlds.aws())
        story.paste("arn:aws:iam::111122223333:role/dinmo-s3-export")
        story.expectFocus(.roleARN)
        #expect(story.state.text(.roleARN) == "arn:aws:iam::111122223333:role/dinmo-s3-export")
    }

    @Test func aSecretIsPastedWithoutBeingShownOrRecognised() {
        var story = Story.atFolder(of: "dinmo", methodsDown: 1, in: Worlds.aws())
        story.press(.enter, .tab)
        story.expectFocus(.secretAccessKey)
        story.paste(" \(Worlds.secret)\n")
        let typed = story.state.answers.secret(.secretAccessKey).withText { $0 }
        #expect(typed == Worlds.secret)
        story.expectMessage("Blanks around it were left out.")
        story.paste("two\nlines")
        story.expectMessage("it holds a line break")
        for (columns, rows) in [(80, 24), (60, 20), (200, 60)] {
            #expect(!story.sight(columns: columns, rows: rows).contains("Canary"))
        }
    }

    @Test func aPasteWhileAQuestionIsOpenChangesNothing() {
        var story = atBucket()
        story.press(.control("c"))
        story.paste("acme-exports")
        #expect(story.state.text(.bucket) == "")
    }

    @Test func aPasteFiltersAList() {
        var story = Story(Worlds.sandbox())
        story.paste("didomi")
        #expect(story.state.platform?.id == "didomi")
    }
}
