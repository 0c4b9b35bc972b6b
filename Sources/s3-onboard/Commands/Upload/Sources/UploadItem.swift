import Documents
import Uploader

/// One file and its key.
struct UploadItem: Sendable {
    /// The file's name as the person would name it; `-` is standard input.
    let name: String
    /// What is read.
    let source: UploadSource
    /// The object's key.
    let key: String
    /// The length in bytes; nil while nobody knows it.
    let bytes: Int64?
}

/// What a run of `upload` comes to, one file at a time.
enum UploadEntry: Sendable {
    /// A file that can travel.
    case item(UploadItem)
    /// A file that cannot; the others go on.
    case refused(RefusedFile)
}

/// A file of a folder that does not travel.
struct RefusedFile: Hashable, Sendable {
    /// Where it is.
    let path: String
    /// The key it would have; nil where none can be made.
    let key: String?
    /// Why.
    let reason: LocalizedText
    /// Whether the person meant it to travel. A pipe in a folder is nothing that anybody misses.
    let isFailure: Bool
}
