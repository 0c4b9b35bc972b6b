import AWS

/// `ListObjectsV2`.
enum ListObjectsV2: S3Operation {
    static func questions(_ call: S3Call) -> [Authorizer.Question] { [ListingParameters.question(call)] }

    static func perform(_ call: S3Call, body: IncomingBody) async throws(Refusal) -> Answer {
        let parameters = try ListingParameters(call)
        let limit = try ListingParameters.limit("max-keys", of: call)
        let marker = try marker(of: call)
        let objects = try call.store.read(call.bucket.name) { $0.objects }.sorted { $0.key < $1.key }
        let page = KeyListing(
            objects, prefix: parameters.prefix, delimiter: parameters.delimiter, after: marker, limit: limit)
        return call.answer("ListBucketResult") { xml in
            xml.element("Name", call.bucket.name)
            parameters.write(to: &xml)
            xml.element("StartAfter", ifPresent: call["start-after"].map(parameters.spelled))
            xml.element("ContinuationToken", ifPresent: call["continuation-token"])
            xml.element("NextContinuationToken", ifPresent: page.nextMarker.map(token))
            xml.element("KeyCount", "\(page.count)")
            xml.element("MaxKeys", "\(limit)")
            xml.element("IsTruncated", page.nextMarker == nil ? "false" : "true")
            for (key, object) in page.entries {
                xml.element("Contents") { write(object, key: parameters.spelled(key.text), to: &$0) }
            }
            parameters.write(commonPrefixes: page.commonPrefixes, to: &xml)
        }
    }

    private static func write(_ object: StoredObject, key: String, to xml: inout XMLWriter) {
        xml.element("Key", key)
        xml.element("LastModified", object.modified.milliseconds)
        xml.element("ETag", "\"\(object.etag)\"")
        xml.element("ChecksumAlgorithm", object.checksum.algorithm.rawValue)
        xml.element("ChecksumType", object.checksum.kind.rawValue)
        xml.element("Size", "\(object.count)")
        xml.element("StorageClass", object.attributes.storageClass)
    }

    /// What a continuation token begins with; what follows is the client's not to read.
    private static let tokenMark = "after:"

    private static func token(_ marker: String) -> String { tokenMark + PercentEncoding.encode(marker) }

    private static func marker(of call: S3Call) throws(Refusal) -> String {
        guard let token = call["continuation-token"] else { return call["start-after"] ?? "" }
        guard token.hasPrefix(tokenMark),
            let marker = PercentEncoding.decodedText(token.dropFirst(tokenMark.count))
        else {
            throw .invalidArgument(
                "The continuation token provided is incorrect", name: "continuation-token", value: token)
        }
        return marker
    }
}
