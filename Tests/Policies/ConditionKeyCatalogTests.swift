import Testing

@testable import Policies

@Suite("The condition keys we know")
struct ConditionKeyCatalogTests {
    /// A key's name as we write it: without what stands for a name of somebody's choice.
    private static func ours(_ name: String) -> String {
        let open = ["/${", "/<", ":${", "/*"].compactMap { name.range(of: $0)?.lowerBound }.first
        return open.map { String(name[...$0]) } ?? name
    }

    /// Those of identity providers are not ours to judge.
    private static func isJudged(_ name: String) -> Bool {
        ConditionKeyCatalog.prefixes.contains(String(name.prefix { $0 != ":" }))
    }

    @Test("Every key that others know is here, with its type")
    func isComplete() throws {
        for (name, type) in try ServiceReference.read().keys where Self.isJudged(name) {
            // Written so in old copies of the reference; the tag's name must follow.
            if name == "aws:PrincipalTag" { continue }
            let facts = try #require(
                ConditionKeyCatalog.all.first { $0.name.lowercased() == Self.ours(name).lowercased() },
                "\(name)")
            // The table has a string, the page of GetServiceBearerToken compares it as a number.
            if name == "sts:DurationSeconds" { continue }
            let plain = type.replacing("ArrayOf", with: "")
            let expected = ["Arn": "ARN", "Ip": "IpAddress"][plain] ?? plain
            #expect(facts.type.rawValue == expected, "\(name)")
            if type.hasPrefix("ArrayOf") { #expect(facts.isMultivalued, "\(name)") }
        }
    }

    @Test("A request carries a key where the reference says so, and where we name the actions, nowhere else")
    func matchesReference() throws {
        let reference = try ServiceReference.read()
        let known = Set(reference.keys.keys.map(Self.ours))
        // S3's key for the namespace of a new bucket is newer than parliament's copy.
        let newer: Set = ["s3:x-amz-bucket-namespace"]
        for key in ConditionKeyCatalog.all where !key.name.hasPrefix("aws:") {
            #expect(known.contains(key.name) != newer.contains(key.name), "\(key.name)")
        }
        let listed = ConditionKeyCatalog.all.filter { $0.carriers != .every && known.contains($0.name) }
        for action in reference.actions {
            let facts = try #require(ActionCatalog.facts(of: action.name))
            let carried = Set(action.keys.filter(Self.isJudged).map(Self.ours))
            for key in carried {
                let known = try #require(
                    ConditionKeyCatalog.all.first { $0.name == key }, "\(key) of \(action.name)")
                #expect(known.isCarried(by: facts), "\(key) by \(action.name)")
            }
            let service = action.name.prefix { $0 != ":" } + ":"
            for key in listed where key.name.hasPrefix(service) {
                #expect(
                    key.isCarried(by: facts) == carried.contains(key.name), "\(key.name) by \(action.name)")
            }
        }
    }

    @Test("No key stands twice, and names have no case")
    func findsByName() {
        let names = ConditionKeyCatalog.all.map { $0.name.lowercased() }
        #expect(Set(names).count == names.count)
        #expect(ConditionKeyCatalog.facts(of: "S3:Prefix")?.name == "s3:prefix")
        #expect(ConditionKeyCatalog.facts(of: "aws:principaltag/Team")?.name == "aws:PrincipalTag/")
        #expect(ConditionKeyCatalog.facts(of: "aws:PrincipalTag/") == nil)
        #expect(ConditionKeyCatalog.facts(of: "s3:prefixes") == nil)
    }
}
