import AWS
import ArgumentParser
import Uploader

/// How the object is written, named as the AWS CLI names it.
struct ObjectArguments: ParsableArguments {
    @Option(help: ArgumentHelp("How the object is encrypted.", valueName: "type"))
    var sse: Encryption?

    @Option(
        name: .customLong("sse-kms-key-id"),
        help: ArgumentHelp("The KMS key for --sse aws:kms.", valueName: "key"))
    var kmsKeyID: String?

    @Option(help: "The canned ACL, such as bucket-owner-full-control.")
    var acl: String?

    @Option(name: .customLong("storage-class"), help: "The storage class, such as STANDARD_IA.")
    var storageClass: String?

    @Option(name: .customLong("content-type"), help: "The object's media type.")
    var contentType: String?

    @Option(name: .customLong("expected-bucket-owner"), help: "The account that must own the bucket.")
    var expectedOwner: String?

    @Option(name: .customLong("request-payer"), help: "Who pays for a requester-pays bucket.")
    var payer: Payer?

    @Flag(name: .customLong("if-none-match"), help: "Refuses to replace an object that exists.")
    var refusesToOverwrite = false

    /// The values of `--sse`.
    enum Encryption: String, CaseIterable, ExpressibleByArgument {
        case s3 = "AES256"
        case kms = "aws:kms"
    }

    /// The values of `--request-payer`.
    enum Payer: String, CaseIterable, ExpressibleByArgument {
        case requester
    }

    func validate() throws {
        if kmsKeyID != nil, sse != .kms {
            throw ValidationError("--sse-kms-key-id needs --sse aws:kms.")
        }
    }

    /// The same for the uploader.
    var options: UploadOptions {
        let encryption: ObjectOptions.ServerSideEncryption? =
            switch sse {
            case .s3: .s3
            case .kms: .kms(keyID: kmsKeyID)
            case nil: nil
            }
        return UploadOptions(
            object: ObjectOptions(
                contentType: contentType, acl: acl, encryption: encryption, storageClass: storageClass),
            request: RequestOptions(expectedOwner: expectedOwner, requestPayer: payer == .requester),
            refusesToOverwrite: refusesToOverwrite)
    }
}
