import AWS
import Onboarding
import Platforms

/// The connection test as the wizard runs it: with the credentials and the perspective that fit the setup.
struct WizardTest {
    let world: World
    let catalog: Catalog
    let setup: Setup
    let typed: Credentials?
    let withProbe: Bool

    /// Runs the test to its end and hands each event to `tell`.
    func run(_ tell: @escaping @Sendable (TestEvent) -> Void) async {
        guard let platform = try? catalog.platform(setup.platform) else { return }
        let context = world.tester(of: setup, typed: typed)
        let perspective = await perspective(platform, context)
        let test = ConnectionTest(
            setup: world.asPlayed(setup), platform: platform, perspective: perspective, context: context,
            options: world.testOptions(setup, as: perspective))
        _ = await test.run(tell)
    }

    private func perspective(_ platform: Platform, _ context: AWSContext) async -> Perspective {
        if withProbe { return .asProbe }
        if typed != nil { return .asPlatform }
        return await TestPerspective.choose(setup: setup, platform: platform, context: context)
    }
}
