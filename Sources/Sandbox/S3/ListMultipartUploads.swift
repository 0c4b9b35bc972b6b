import AWS

/// `ListMultipartUploads`.
enum ListMultipartUploads: S3Operation {
    static func questions(_ call: S3Call) -> [Authorizer.Question] {
        [call.question("s3:ListBucketMultipartUploads")]
    }

    static func perform(_ call: S3Call, body: IncomingBody) async throws(Refusal) -> Answer {
        let parameters = try ListingParameters(call)
        let limit = try ListingParameters.limit("max-uploads", of: call)
        let keyMarker = call["key-marker"] ?? ""
        // Without an id, the page comes after every upload of the key; with one, after that upload.
        let idMarker = call["upload-id-marker"] ?? ""
        let all = try call.store.read(call.bucket.name) { Array($0.uploads.values) }.sorted {
            $0.key == $1.key ? $0.id < $1.id : $0.key < $1.key
        }
        let rest = all.filter { upload in
            keyMarker.isEmpty || ObjectKey(keyMarker) < upload.key
                || !idMarker.isEmpty && upload.key == ObjectKey(keyMarker) && idMarker < upload.id
        }
        let page = KeyListing(
            rest.map { ($0.key, $0) }, prefix: parameters.prefix, delimiter: parameters.delimiter, after: "",
            limit: limit)
        return call.answer("ListMultipartUploadsResult") { xml in
            xml.element("Bucket", call.bucket.name)
            xml.element("KeyMarker", parameters.spelled(keyMarker))
            xml.element("UploadIdMarker", idMarker)
            parameters.write(to: &xml)
            xml.element("NextKeyMarker", ifPresent: page.nextMarker.map(parameters.spelled))
            xml.element(
                "NextUploadIdMarker", ifPresent: page.nextMarker.flatMap { _ in page.entries.last?.value.id })
            xml.element("MaxUploads", "\(limit)")
            xml.element("IsTruncated", page.nextMarker == nil ? "false" : "true")
            for (key, upload) in page.entries {
                xml.element("Upload") { write(upload, key: parameters.spelled(key.text), in: call, to: &$0) }
            }
            parameters.write(commonPrefixes: page.commonPrefixes, to: &xml)
        }
    }

    private static func write(
        _ upload: StoredUpload, key: String, in call: S3Call, to xml: inout XMLWriter
    ) {
        xml.element("UploadId", upload.id)
        xml.element("Key", key)
        xml.element("Initiated", upload.initiated.milliseconds)
        xml.element("StorageClass", upload.attributes.storageClass)
        xml.element("Owner") { $0.element("ID", call.bucket.ownerAccountID) }
        xml.element("Initiator") { $0.element("ID", upload.initiator) }
        xml.element("ChecksumAlgorithm", ifPresent: upload.checksumAlgorithm?.rawValue)
    }
}
