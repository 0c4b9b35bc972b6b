import Onboarding

@testable import Wizard

extension Story {
    /// A platform, its method (so many below the first) and the bucket are answered; the folder is next.
    static func atFolder(
        of platform: String, methodsDown: Int = 0, in environment: WizardEnvironment = Worlds.sandbox()
    ) -> Story {
        var story = Story(environment)
        story.type(platform)
        story.press(.enter)
        for _ in 0..<methodsDown { story.press(.down) }
        story.press(.enter)
        story.type("acme-exports")
        story.press(.enter)
        story.regionIs("eu-west-3")
        return story
    }

    /// The DinMo happy path up to `screen`; the answers are payload, the rest is counted.
    static func dinmo(upTo screen: ScreenID, in environment: WizardEnvironment = Worlds.sandbox()) -> Story {
        var story = Story(environment)
        let steps: [(ScreenID, (inout Story) -> Void)] = [
            (
                .platform,
                {
                    $0.type("dinmo"); $0.press(.enter)
                }
            ),
            (.method, { $0.press(.enter) }),
            (
                .destination,
                {
                    $0.type("acme-exports")
                    $0.press(.enter)
                    $0.regionIs("eu-west-3")
                    $0.type("exports/audiences")
                    $0.press(.enter)
                }
            ),
            (
                .identity,
                {
                    $0.type(Worlds.externalID); $0.press(.enter)
                }
            ),
            (
                .policies,
                {
                    $0.press(.enter)
                    if $0.state.createsRole {
                        $0.roleIsCreated("arn:aws:iam::111122223333:role/dinmo-s3-export")
                    } else {
                        $0.type("arn:aws:iam::111122223333:role/dinmo-s3-export")
                        $0.press(.enter)
                    }
                }
            ),
            (
                .test,
                {
                    $0.testEnds(Reports.dinmoPassed, .passed); $0.press(.enter)
                }
            ),
        ]
        for (step, walk) in steps where step != screen {
            guard story.state.screen == step, story.state.screen != screen else { break }
            walk(&story)
        }
        return story
    }
}
