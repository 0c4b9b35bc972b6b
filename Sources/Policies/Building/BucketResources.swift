/// The ARNs of a specification's bucket and objects.
struct BucketResources {
    private let bucketARN: String
    private let folder: String

    init(_ specification: PolicySpecification) {
        bucketARN = "arn:\(specification.partition):s3:::\(specification.bucket)"
        folder = Self.literal(specification.folder)
    }

    /// What the keys of the folder look like. The slash keeps out a sibling such as `exports-private/`.
    var folderPattern: String {
        folder.isEmpty ? "*" : "\(folder)/*"
    }

    func arn(_ scope: PolicySpecification.Scope) -> String {
        switch scope {
        case .bucket: bucketARN
        case .allObjects: "\(bucketARN)/*"
        case .folderObjects: "\(bucketARN)/\(folderPattern)"
        }
    }

    /// Writes characters that mean something to IAM so that they stand for themselves.
    private static func literal(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "*", "?", "$": escaped += "${\(scalar)}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}

extension PolicySpecification.Scope {
    /// What actions on it must reach.
    var level: ResourceLevel {
        switch self {
        case .bucket: .bucket
        case .allObjects, .folderObjects: .object
        }
    }
}
