/// A resource that reaches more than was meant, or nothing.
public enum ReachIssue: Hashable, Sendable, IssueDetail {
    /// Every resource there is.
    case everything(String)
    /// Every object of the bucket.
    case wholeBucket(String)
    /// Every bucket whose name begins, or could be continued, so.
    case bucketPrefix(String, besides: String)
    /// Also the folders whose names begin alike.
    case folderPrefix(String, besides: String)
    /// Everything but what is named.
    case everythingBut
    /// No bucket can be named so today.
    case bucketName(String, Unicode.Scalar)
    /// Only the empty object that stands for the folder, and nothing in it.
    case folderMarker(String)
    /// One object, by a name such as folders have.
    case singleObject(String)
    /// Keys that begin with a slash, which no ordinary client writes.
    case leadingSlash(String)
    /// A bucket policy reaches its own bucket alone.
    case otherBucket(String, besides: String)
    /// It stands in the list already.
    case duplicate(String)

    var code: String {
        switch self {
        case .everything: "all-resources"
        case .wholeBucket: "whole-bucket"
        case .bucketPrefix: "bucket-prefix"
        case .folderPrefix: "folder-prefix"
        case .everythingBut: "all-resources-but"
        case .bucketName: "bucket-name"
        case .folderMarker: "folder-marker"
        case .singleObject: "single-object"
        case .leadingSlash: "key-leading-slash"
        case .otherBucket: "other-bucket"
        case .duplicate: "duplicate-resource"
        }
    }

    var severity: PolicyFinding.Severity {
        switch self {
        case .otherBucket: .error
        case .everything, .wholeBucket, .bucketPrefix, .folderPrefix, .everythingBut, .bucketName,
            .folderMarker, .singleObject, .leadingSlash:
            .warning
        case .duplicate: .note
        }
    }
}
