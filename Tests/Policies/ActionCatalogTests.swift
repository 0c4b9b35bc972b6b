import Foundation
import Policies
import TestSupport
import Testing

@Suite("The actions we know")
struct ActionCatalogTests {
    private struct Reference: Decodable {
        var name: String
        var access: String
        var resources: [String]
        var takesPrefix: Bool
    }

    private static func reference() throws -> [String: Reference] {
        let output = try Judge.python("Policies/service_reference.py")
        let actions = try JSONDecoder().decode([Reference].self, from: output)
        // IAM is listed twice there; both say the same of our actions.
        return Dictionary(actions.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    @Test("Every action's level, access and s3:prefix are those of the Service Authorization Reference")
    func matchesReference() throws {
        let reference = try Self.reference()
        for action in ActionCatalog.all {
            let expected = try #require(reference[action.name], "\(action.name) does not exist")
            #expect(action.access.rawValue == expected.access, "\(action.name)")
            #expect(action.takesPrefix == expected.takesPrefix, "\(action.name)")
            let level = action.level == .account ? [] : [action.level.rawValue]
            // GetObjectAttributes also works through an access point, which this program never uses.
            let resources = expected.resources.filter { $0 != "accesspoint" }
            #expect(level == resources, "\(action.name)")
        }
    }

    @Test("No action on a bucket or an object is missing")
    func isComplete() throws {
        for (name, expected) in try Self.reference() where name.hasPrefix("s3:") {
            guard expected.resources == ["bucket"] || expected.resources == ["object"] else { continue }
            #expect(ActionCatalog.level(of: name)?.rawValue == expected.resources[0], "\(name)")
        }
    }

    @Test("No action stands twice")
    func isUnique() {
        #expect(Set(ActionCatalog.all.map(\.name)).count == ActionCatalog.all.count)
    }

    /// The actions that the platforms' documents put on the wrong resource.
    @Test(
        "The levels that documents get wrong",
        arguments: [
            ("s3:GetBucketLocation", ResourceLevel.bucket),
            ("s3:ListBucket", .bucket),
            ("s3:ListBucketMultipartUploads", .bucket),
            ("s3:ListMultipartUploadParts", .object),
            ("s3:AbortMultipartUpload", .object),
            ("s3:ListAllMyBuckets", .account),
            ("kms:GenerateDataKey", .key),
            ("sts:AssumeRole", .role),
        ])
    func knowsLevel(action: String, level: ResourceLevel) {
        #expect(ActionCatalog.level(of: action) == level)
    }

    @Test("Names have no case, and an unknown action is unknown")
    func findsByName() {
        #expect(ActionCatalog.facts(of: "S3:putobject")?.name == "s3:PutObject")
        #expect(ActionCatalog.level(of: "s3:PutObjects") == nil)
        #expect(ActionCatalog.level(of: "s3:*") == nil)
    }

    @Test("A wildcard stands for all it matches")
    func expandsWildcards() {
        #expect(
            ActionCatalog.actions(matching: "kms:ReEncrypt*").map(\.name) == [
                "kms:ReEncryptFrom", "kms:ReEncryptTo",
            ])
        #expect(ActionCatalog.actions(matching: "s3:PutObjec?").map(\.name) == ["s3:PutObject"])
        #expect(ActionCatalog.actions(matching: "s4:*").isEmpty)
    }
}
