import AWS
import Testing

@testable import Sandbox

@Suite struct ObjectAttributesTests {
    private static func read(_ fields: [(name: String, value: String)]) throws(Refusal) -> ObjectAttributes {
        try ObjectAttributes(AWS.HTTPHeaders(fields))
    }

    @Test func withoutFieldsThereAreDefaults() throws {
        let attributes = try Self.read([])
        #expect(attributes.contentType == "binary/octet-stream")
        #expect(attributes.storageClass == "STANDARD")
        #expect(attributes.encryption == .s3Keys)
        #expect(attributes.encryptionHeaders.map(\.value) == ["AES256"])
    }

    @Test(arguments: [
        ("aws-chunked", nil), ("aws-chunked, gzip", "gzip"), ("gzip,aws-chunked", "gzip"), ("gzip", "gzip"),
    ])
    func theTransfersOwnCodingIsNotKept(_ field: String, _ kept: String?) throws {
        let headers = try Self.read([("Content-Encoding", field)]).standardHeaders
        #expect(headers.first?.value == kept)
    }

    @Test func metadataHasALimit() throws {
        let exact = String(repeating: "v", count: 2048 - 1)
        #expect(try Self.read([("X-Amz-Meta-A", exact)]).metadata.first?.name == "x-amz-meta-a")
        let refusal = #expect(throws: Refusal.self) { try Self.read([("x-amz-meta-a", exact + "v")]) }
        #expect(refusal?.code == "MetadataTooLarge")
        #expect(refusal?.details.map(\.value) == ["2049", "2048"])
    }

    @Test(arguments: [
        ([("x-amz-storage-class", "COLD")], "InvalidStorageClass"),
        ([("x-amz-acl", "private")], "AccessControlListNotSupported"),
        ([("x-amz-server-side-encryption", "ROT13")], "InvalidEncryptionAlgorithmError"),
        ([("x-amz-server-side-encryption-aws-kms-key-id", "k")], "InvalidArgument"),
    ])
    func whatIsNotKnownIsRefused(_ fields: [(String, String)], _ code: String) {
        let refusal = #expect(throws: Refusal.self) {
            try Self.read(fields.map { (name: $0.0, value: $0.1) })
        }
        #expect(refusal?.code == code)
        #expect(refusal?.status == 400)
    }
}
