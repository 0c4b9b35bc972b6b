import AWS
import Policies

/// The objects that a setup is about: those of its folder, or of the whole bucket.
struct WantedObjects {
    private let setup: Setup

    init(_ setup: Setup) {
        self.setup = setup
    }

    /// The folder without slashes around it and without what the platform fills in: a key to test with.
    var folder: String { FolderPath(setup.folder).fixedPart }

    /// Such as `arn:aws:s3:::bucket`.
    var bucketARN: String { "arn:\(partition):s3:::\(setup.bucket)" }

    /// Such as `arn:aws:s3:::bucket/folder/*`.
    var arn: String { arn(ofKey: folder.isEmpty ? "*" : "\(folder)/*") }

    /// The ARN of one object.
    func arn(ofKey key: String) -> String {
        "\(bucketARN)/\(key)"
    }

    private var partition: String {
        setup.region.flatMap(Partition.containing(region:))?.id
            ?? setup.roleARN.flatMap(ARN.init)?.partition ?? "aws"
    }
}
