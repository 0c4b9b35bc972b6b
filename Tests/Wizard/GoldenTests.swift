import Documents
import Testing

@testable import Wizard

/// Every screen as text, at 80x24; the main ones at the smaller sizes, in ASCII and in French too.
struct GoldenTests {
    @Test func platform() throws {
        var story = Story(Worlds.sandbox())
        try Golden.expect("platform", story)
        story.type("di")
        try Golden.expect("platform-filtered", story)
    }

    @Test func method() throws {
        try Golden.expect("method", .dinmo(upTo: .method))
    }

    @Test func destination() throws {
        var story = Story.dinmo(upTo: .destination)
        try Golden.expect("destination-empty", story)
        story.type("Acme_Exports")
        try Golden.expect("destination-typing", story)
        story.press(.enter)
        try Golden.expect("destination-invalid", story)
        try Golden.expect("destination-invalid-60x20", story, columns: 60, rows: 20)
        try Golden.expect("destination-invalid-40x12", story, columns: 40, rows: 12)
        story.press(.control("u"))
        story.type("acme-exports")
        story.press(.enter)
        try Golden.expect("destination-searching", story)
        story.regionIs("eu-west-3")
        story.type("exports/audiences")
        try Golden.expect("destination-valid", story)
        try Golden.expect("destination-valid-60x20", story, columns: 60, rows: 20)
    }

    @Test func identity() throws {
        try Golden.expect("identity-empty", .dinmo(upTo: .identity))
        var story = Story.dinmo(upTo: .identity)
        story.type(Worlds.externalID)
        try Golden.expect("identity-valid", story)
        try Golden.expect("identity-valid-40x12", story, columns: 40, rows: 12)
    }

    @Test func identityOfAdobe() throws {
        var story = Story.atFolder(of: "adobe exp")
        story.type("audiences/%SEGMENT_ID%")
        story.press(.enter)
        try Golden.expect("adobe-principal", story)
        story.press(.enter, .down)
        try Golden.expect("adobe-external-id-left-out", story)
    }

    @Test func accessKey() throws {
        var story = Story.atFolder(of: "dinmo", methodsDown: 1)
        story.press(.enter)
        story.type("AKIAQRSTUVWXYZ234567")
        story.press(.enter)
        story.type(Worlds.secret)
        try Golden.expect("access-key-masked", story)
    }

    @Test func policies() throws {
        var story = Story.dinmo(upTo: .policies)
        try Golden.expect("policies-trust", story)
        try Golden.expect("policies-trust-60x20", story, columns: 60, rows: 20)
        try Golden.expect("policies-trust-40x12", story, columns: 40, rows: 12)
        story.press(.right)
        try Golden.expect("policies-permissions", story)
        story.press(.right)
        try Golden.expect("policies-corrections", story)
        story.press(.character("f"))
        try Golden.expect("policies-script", story)
        try Golden.expect("policies-script-60x20", story, columns: 60, rows: 20)
        for _ in 0..<3 { story.press(.character("f")) }
        try Golden.expect("policies-steps-60x20", story, columns: 60, rows: 20)
        var aws = Story.dinmo(upTo: .policies, in: Worlds.aws())
        aws.press(.enter)
        try Golden.expect("policies-role-arn", aws)
        try Golden.expect("policies-role-arn-60x20", aws, columns: 60, rows: 20)
    }

    @Test func test() throws {
        var story = Story.dinmo(upTo: .test)
        story.test(.started(.endpoint))
        story.test(.finished(Reports.passed(.endpoint, "127.0.0.1")))
        story.test(.started(.clock))
        try Golden.expect("test-running", story)
        var failed = Story.dinmo(upTo: .test)
        failed.testEnds([Reports.passed(.endpoint, "127.0.0.1"), Reports.wrongExternalID], .failed)
        try Golden.expect("test-failed", failed)
        try Golden.expect("test-failed-60x20", failed, columns: 60, rows: 20)
        try Golden.expect("test-failed-40x12", failed, columns: 40, rows: 12)
        var passed = Story.dinmo(upTo: .test)
        passed.testEnds(Reports.dinmoPassed, .passed)
        try Golden.expect("test-passed", passed)
    }

    @Test func handOver() throws {
        let story = Story.dinmo(upTo: .handover)
        try Golden.expect("handover", story)
        try Golden.expect("handover-60x20", story, columns: 60, rows: 20)
    }

    @Test func overlays() throws {
        var story = Story.dinmo(upTo: .destination)
        story.press(.function(1))
        try Golden.expect("help", story)
        try Golden.expect("help-40x12", story, columns: 40, rows: 12)
        story.press(.escape, .control("c"))
        try Golden.expect("quit", story)
        story.press(.escape, .function(2))
        try Golden.expect("jump", story)
        var resumed = Story(Worlds.sandbox())
        resumed.send(.draftFound(Story.dinmo(upTo: .policies).state.draft))
        try Golden.expect("resume", resumed)
    }

    @Test func tooSmall() throws {
        try Golden.expect("too-small", .dinmo(upTo: .destination), columns: 39, rows: 9)
    }

    @Test func inASCII() throws {
        let world = Worlds.sandbox(glyphs: .ascii)
        try Golden.expect("ascii-destination", .dinmo(upTo: .destination, in: world))
        try Golden.expect("ascii-policies", .dinmo(upTo: .policies, in: world))
        var story = Story.dinmo(upTo: .test, in: world)
        story.testEnds([Reports.passed(.endpoint, "127.0.0.1"), Reports.wrongExternalID], .failed)
        try Golden.expect("ascii-test-failed", story)
    }

    @Test func inFrench() throws {
        let world = Worlds.sandbox(language: .fr)
        try Golden.expect("fr-platform", Story(world))
        for screen: ScreenID in [.method, .destination, .identity, .policies, .handover] {
            try Golden.expect("fr-\(screen.rawValue)", .dinmo(upTo: screen, in: world))
        }
        var story = Story.dinmo(upTo: .test, in: world)
        story.testEnds([Reports.passed(.endpoint, "127.0.0.1"), Reports.wrongExternalID], .failed)
        try Golden.expect("fr-test-failed", story)
    }

    @Test func readingFromDidomi() throws {
        var story = Story(Worlds.sandbox())
        story.type("didomi")
        story.press(.enter, .enter)
        try Golden.expect("didomi-destination", story)
        story.press(.control("f"), .enter)
        story.press(.control("f"), .enter)
        try Golden.expect("didomi-identity", story)
        story.press(.control("f"), .enter)
        try Golden.expect("didomi-policy", story)
    }

    @Test func awayFromAWSEverySizeSaysSo() {
        var world = Worlds.aws()
        world.endpoint = "https://s3.example.net"
        for (columns, rows) in [(80, 24), (60, 20)] {
            let story = Story.dinmo(upTo: .destination, in: world)
            story.expectSight("NOT AWS: https://s3.example.net", columns: columns, rows: rows)
        }
    }
}
