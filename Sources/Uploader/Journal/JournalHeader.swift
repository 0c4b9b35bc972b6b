import AWS
import JSON

/// What an interrupted upload was about: it goes on only if all of it still holds.
struct JournalHeader: Hashable, Sendable {
    let upload: MultipartUpload
    /// Where the bucket was asked.
    let endpoint: String
    let source: SourceFile.Identity
    let partSize: Int64
    let checksum: ChecksumAlgorithm
    /// A hash of the options that the object was to be written with; metadata may be private.
    let settings: String

    private static let version = "1"

    /// Whether an upload of the same content to the same place is to go on with this one.
    func continues(_ other: JournalHeader) -> Bool {
        upload.bucket == other.upload.bucket && upload.key == other.upload.key
            && endpoint == other.endpoint && source == other.source && checksum == other.checksum
            && settings == other.settings
    }

    var json: JSONValue {
        .object([
            .init("version", .number(Self.version)),
            .init("bucket", .string(upload.bucket)), .init("key", .string(upload.key)),
            .init("uploadId", .string(upload.uploadID)), .init("endpoint", .string(endpoint)),
            .init("device", .number("\(source.device)")), .init("inode", .number("\(source.inode)")),
            .init("size", .number("\(source.size)")),
            .init("modifiedSeconds", .number("\(source.modifiedSeconds)")),
            .init("modifiedNanoseconds", .number("\(source.modifiedNanoseconds)")),
            .init("partSize", .number("\(partSize)")), .init("checksum", .string(checksum.rawValue)),
            .init("settings", .string(settings)),
        ])
    }

    init(
        upload: MultipartUpload, endpoint: String, source: SourceFile.Identity, partSize: Int64,
        checksum: ChecksumAlgorithm, settings: String
    ) {
        self.upload = upload
        self.endpoint = endpoint
        self.source = source
        self.partSize = partSize
        self.checksum = checksum
        self.settings = settings
    }

    /// Reads a header; nil when it is damaged or of another version of the program.
    init?(json: JSONValue) {
        guard json["version"]?.integer == 1, let bucket = json["bucket"]?.text,
            let key = json["key"]?.text, let uploadID = json["uploadId"]?.text,
            let endpoint = json["endpoint"]?.text, let device = json["device"]?.integer,
            let inode = json["inode"]?.integer, let size = json["size"]?.integer,
            let seconds = json["modifiedSeconds"]?.integer,
            let nanoseconds = json["modifiedNanoseconds"]?.integer,
            let partSize = json["partSize"]?.integer, PartLimits.sizes.contains(partSize),
            let checksum = json["checksum"]?.text.flatMap(ChecksumAlgorithm.init(rawValue:)),
            let settings = json["settings"]?.text
        else { return nil }
        self.init(
            upload: MultipartUpload(bucket: bucket, key: key, uploadID: uploadID), endpoint: endpoint,
            source: SourceFile.Identity(
                device: UInt64(bitPattern: device), inode: UInt64(bitPattern: inode), size: size,
                modifiedSeconds: Int(seconds), modifiedNanoseconds: Int(nanoseconds)),
            partSize: partSize, checksum: checksum, settings: settings)
    }
}
