import AWS

/// `ListParts`.
enum ListParts: S3Operation {
    static func questions(_ call: S3Call) -> [Authorizer.Question] {
        [call.question("s3:ListMultipartUploadParts")]
    }

    static func perform(_ call: S3Call, body: IncomingBody) async throws(Refusal) -> Answer {
        let upload = try MultipartLookup.find(call)
        let limit = try ListingParameters.limit("max-parts", of: call)
        let marker = call["part-number-marker"].flatMap(Int.init) ?? 0
        let all = upload.parts.filter { $0.key > marker }.sorted { $0.key < $1.key }
        let page = all.prefix(limit)
        return call.answer("ListPartsResult") { xml in
            xml.element("Bucket", call.bucket.name)
            xml.element("Key", call.key.text)
            xml.element("UploadId", upload.id)
            xml.element("PartNumberMarker", "\(marker)")
            xml.element("NextPartNumberMarker", "\(page.last?.key ?? 0)")
            xml.element("MaxParts", "\(limit)")
            xml.element("IsTruncated", page.count < all.count ? "true" : "false")
            for (number, part) in page {
                xml.element("Part") { write(part, number, of: upload, to: &$0) }
            }
            xml.element("Initiator") { $0.element("ID", upload.initiator) }
            xml.element("Owner") { $0.element("ID", call.bucket.ownerAccountID) }
            xml.element("StorageClass", upload.attributes.storageClass)
            if let algorithm = upload.checksumAlgorithm {
                xml.element("ChecksumAlgorithm", algorithm.rawValue)
                xml.element("ChecksumType", upload.checksumKind.rawValue)
            }
        }
    }

    private static func write(
        _ part: StoredUpload.Part, _ number: Int, of upload: StoredUpload, to xml: inout XMLWriter
    ) {
        xml.element("PartNumber", "\(number)")
        xml.element("LastModified", part.modified.milliseconds)
        xml.element("ETag", "\"\(part.etag)\"")
        xml.element("Size", "\(part.file.count)")
        if upload.checksumAlgorithm != nil {
            xml.element(part.checksum.algorithm.elementName, part.checksum.base64)
        }
    }
}
