import AWS
import Platforms
import Testing

@testable import Sandbox

@Suite struct WorldTests {
    private static func withWorld(_ body: (World) throws -> Void) throws {
        let folder = try StorageFolder()
        defer { folder.remove() }
        try body(World(platforms: PlatformCatalog.builtIn, folder: folder, time: .now()))
    }

    @Test func everyPlatformHasSomebodyWhoSigns() throws {
        try Self.withWorld { world in
            #expect(Set(world.facts.platforms.keys) == Set(PlatformCatalog.builtIn.map(\.id)))
            for (id, platform) in world.facts.platforms {
                let key = world.directory.read { $0.keys[platform.accessKeyID] }
                #expect(key != nil, "\(id)")
                #expect(
                    platform.accessKeyID.hasPrefix(platform.sessionToken == nil ? "AKIA" : "ASIA"), "\(id)")
            }
        }
    }

    @Test(arguments: [
        ("dinmo", "arn:aws:iam::724998534403:role/DinmoS3AccessorRole-dinmo-prod"),
        ("adobe-experience-platform", "arn:aws:iam::670664943635:user/destinations-adobe-user"),
        ("adobe-rtcdp-legacy", "arn:aws:iam::111122223333:user/adobe-rtcdp-legacy-access-key"),
        ("didomi", "arn:aws:iam::111122223333:user/didomi-reader"),
        ("custom", "arn:aws:iam::777788889999:role/custom-exporter"),
    ])
    func thePrincipalIsThePlatformsOwn(_ id: String, _ arn: String) throws {
        try Self.withWorld { world in
            #expect(world.facts.platforms[id]?.principalARN == arn)
        }
    }

    @Test func externalIDsHaveThePlatformsForm() throws {
        try Self.withWorld { world in
            let dinmo = try #require(world.facts.platforms["dinmo"]?.externalID)
            #expect(
                dinmo.wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/)
                    != nil)
            let adobe = try #require(world.facts.platforms["adobe-experience-platform"]?.externalID)
            #expect(adobe.wholeMatch(of: /[0-9A-F]{24}@AdobeOrg/) != nil)
            #expect(world.facts.platforms["adobe-rtcdp-legacy"]?.externalID == nil)
            #expect(world.facts.platforms["didomi"]?.externalID == nil)
        }
    }

    @Test func nothingSecretIsTheSameTwice() throws {
        try Self.withWorld { first in
            try Self.withWorld { second in
                #expect(first.facts.customer.accessKeyID != second.facts.customer.accessKeyID)
                #expect(
                    first.facts.platforms["dinmo"]?.externalID != second.facts.platforms["dinmo"]?.externalID)
                #expect(first.facts.bucket == second.facts.bucket)
            }
        }
    }

    @Test func aPlatformThatTakesKeysHasAUserWithExactlyItsActions() throws {
        try Self.withWorld { world in
            let user = try #require(world.facts.platforms["dinmo"]?.accessKeyUser)
            #expect(user.arn == "arn:aws:iam::111122223333:user/dinmo-access-key")
            let policies = world.directory.read {
                $0[account: "111122223333"].users["dinmo-access-key"]?.policies ?? [:]
            }
            let actions = policies.values.flatMap(\.document.statements).flatMap(\.actions.values)
            let method = try #require(PlatformCatalog.platform(id: "dinmo")?.method(.accessKey))
            #expect(Set(actions) == Set(method.actions))
        }
    }

    @Test func factsKeepTheirSecrets() throws {
        try Self.withWorld { world in
            var text = ""
            dump(world.facts, to: &text)
            let secret = world.facts.customer.secretAccessKey.revealed
            #expect(!text.contains(secret))
            #expect(!"\(world.facts)".contains(secret))
        }
    }
}
