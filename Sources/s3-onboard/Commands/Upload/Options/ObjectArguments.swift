import AWS
import ArgumentParser
import Onboarding
import Uploader

/// How the object is written, named as the AWS CLI names it.
struct ObjectArguments: ParsableArguments {
    @Option(name: .customLong("content-type"), help: "The object's media type.")
    var contentType: String?

    @Option(
        help: ArgumentHelp(
            "Metadata of your own: k=v,k2=v2; may be given several times.", valueName: "key=value"))
    var metadata: [String] = []

    @Option(help: ArgumentHelp("Tags: k=v,k2=v2, or k=v&k2=v2 encoded as in a URL.", valueName: "tags"))
    var tagging: String?

    @Option(name: .customLong("storage-class"), help: "The storage class, such as STANDARD_IA.")
    var storageClass: String?

    @Option(help: ArgumentHelp("How the object is encrypted.", valueName: "type"))
    var sse: Encryption?

    @Option(
        name: .customLong("sse-kms-key-id"),
        help: ArgumentHelp("The KMS key for --sse aws:kms.", valueName: "key"))
    var kmsKeyID: String?

    @Option(help: "The canned ACL, such as bucket-owner-full-control.")
    var acl: String?

    @Option(help: "The checksum that travels with the object and is kept with it.")
    var checksum = Checksum.crc64nvme

    @Flag(name: .customLong("if-none-match"), help: "Refuses to replace an object that exists.")
    var refusesToOverwrite = false

    @Option(name: .customLong("request-payer"), help: "Who pays for a requester-pays bucket.")
    var payer: Payer?

    @Option(name: .customLong("expected-bucket-owner"), help: "The account that must own the bucket.")
    var expectedOwner: String?

    /// The values of `--sse`.
    enum Encryption: String, CaseIterable, ExpressibleByArgument {
        case s3 = "AES256"
        case kms = "aws:kms"
    }

    /// The values of `--checksum`.
    enum Checksum: String, CaseIterable, ExpressibleByArgument {
        case crc64nvme, crc32c, sha256

        /// The AWS CLI writes them in upper case.
        init?(argument: String) {
            self.init(rawValue: argument.lowercased())
        }
    }

    /// The values of `--request-payer`.
    enum Payer: String, CaseIterable, ExpressibleByArgument {
        case requester
    }

    /// The same for the uploader.
    ///
    /// - Throws: `Failure` naming the option that S3 would refuse.
    func options() throws(Failure) -> UploadOptions {
        if kmsKeyID != nil, sse != .kms { throw Failure(.wrongUse, UploadOptionSentences.keyWithoutKMS) }
        for (option, value) in [
            ("--content-type", contentType), ("--storage-class", storageClass), ("--acl", acl),
            ("--sse-kms-key-id", kmsKeyID),
        ] {
            try HeaderValue.check(value, of: option)
        }
        try OptionRules.check(expectedOwner, .accountID, of: "--expected-bucket-owner")
        return UploadOptions(
            object: ObjectOptions(
                contentType: contentType, metadata: try readMetadata(), acl: acl, encryption: encryption,
                storageClass: storageClass, tags: try readTags()),
            request: RequestOptions(expectedOwner: expectedOwner, requestPayer: payer == .requester),
            checksum: algorithm, refusesToOverwrite: refusesToOverwrite)
    }

    private var encryption: ObjectOptions.ServerSideEncryption? {
        switch sse {
        case .s3: .s3
        case .kms: .kms(keyID: kmsKeyID)
        case nil: nil
        }
    }

    private var algorithm: ChecksumAlgorithm {
        switch checksum {
        case .crc64nvme: .crc64NVME
        case .crc32c: .crc32C
        case .sha256: .sha256
        }
    }

    private func readMetadata() throws(Failure) -> [String: String] {
        do throws(ObjectMetadata.Problem) {
            return try ObjectMetadata.read(metadata)
        } catch {
            throw Failure(.wrongUse, UploadOptionSentences.metadata(error))
        }
    }

    private func readTags() throws(Failure) -> [String: String] {
        guard let tagging else { return [:] }
        do throws(ObjectTags.Problem) {
            return try ObjectTags.read(tagging)
        } catch {
            throw Failure(.wrongUse, UploadOptionSentences.tagging(error))
        }
    }
}
