import TestSupport
import Testing

@testable import Policies

@Suite("The actions we know")
struct ActionCatalogTests {
    @Test("Every action's level, access and s3:prefix are those of the Service Authorization Reference")
    func matchesReference() throws {
        let reference = try ServiceReference.read()
        let actions = Dictionary(uniqueKeysWithValues: reference.actions.map { ($0.name, $0) })
        let judged = Set(ResourceLevel.allCases.map(\.rawValue)).subtracting(["other", "account"])
        for action in ActionCatalog.all {
            guard let expected = actions[action.name] else {
                // Newer than parliament's copy; then at least it is a call that AWS has.
                #expect(reference.operations.contains(action.name), "\(action.name) does not exist")
                continue
            }
            #expect(action.access.rawValue == expected.access, "\(action.name)")
            #expect(action.takesPrefix == expected.keys.contains("s3:prefix"), "\(action.name)")
            // GetObjectAttributes also works through an access point, which this program never uses.
            let resources =
                expected.resources.contains("object") ? ["object"] : expected.resources
            switch action.level {
            case .account: #expect(resources.isEmpty, "\(action.name)")
            case .other:
                #expect(!resources.isEmpty, "\(action.name)")
                #expect(resources.count > 1 || !judged.contains(resources[0]), "\(action.name)")
            default: #expect([action.level.rawValue] == resources, "\(action.name)")
            }
        }
    }

    @Test("No action of S3, STS, IAM and KMS is missing")
    func isComplete() throws {
        let reference = try ServiceReference.read()
        for action in reference.actions {
            #expect(ActionCatalog.facts(of: action.name) != nil, "\(action.name)")
        }
        // S3's calls are named unlike its actions; of the others only this one is two actions.
        for operation in reference.operations where !operation.hasPrefix("s3:") {
            guard operation != "kms:ReEncrypt" else { continue }
            #expect(ActionCatalog.facts(of: operation) != nil, "\(operation)")
        }
    }

    @Test("No action stands twice")
    func isUnique() {
        #expect(Set(ActionCatalog.all.map(\.name)).count == ActionCatalog.all.count)
    }

    @Test("Every service that others know has its prefix here, and none besides")
    func knowsServices() throws {
        #expect(ServicePrefixes.all == Set(try ServiceReference.read().prefixes))
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
