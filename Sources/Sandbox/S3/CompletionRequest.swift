import AWS

/// The document that completes a multipart upload: which parts, in which order.
struct CompletionRequest: Sendable {
    /// One part of the list.
    struct Part: Sendable {
        let number: Int
        let etag: String
        /// The checksum that it repeats.
        let checksum: (algorithm: PayloadChecksumAlgorithm, value: String)?
    }

    /// The smallest part but the last, in bytes.
    private static let smallestPart: Int64 = 5 << 20

    /// The parts in the order of the list.
    let parts: [Part]

    /// Reads the document.
    init(_ document: [UInt8]) throws(Refusal) {
        guard let root = XMLParser.parse(document), root.name == "CompleteMultipartUpload" else {
            throw .malformedXML
        }
        var parts: [Part] = []
        for element in root.all("Part") {
            guard let number = element.text("PartNumber").flatMap({ Int($0) }),
                let etag = element.text("ETag")
            else { throw .malformedXML }
            let checksum = PayloadChecksumAlgorithm.allCases.lazy.compactMap { algorithm in
                element.text(algorithm.elementName).map { (algorithm, $0) }
            }.first
            parts.append(
                Part(number: number, etag: etag.filter { $0 != "\"" }, checksum: checksum))
        }
        guard (1...MultipartLookup.partLimit).contains(parts.count) else { throw .malformedXML }
        self.parts = parts
    }

    /// The parts of `upload` that are listed; refuses a list that does not fit it.
    func select(from upload: StoredUpload) throws(Refusal) -> [StoredUpload.Part] {
        guard zip(parts, parts.dropFirst()).allSatisfy({ $0.number < $1.number }) else {
            throw Refusal(
                400, "InvalidPartOrder",
                "The list of parts was not in ascending order. The parts list must be specified in order by "
                    + "part number.")
        }
        var selected: [StoredUpload.Part] = []
        for (index, listed) in parts.enumerated() {
            if upload.checksumKind == .composite, let algorithm = upload.checksumAlgorithm,
                listed.checksum == nil
            {
                throw Refusal(
                    400, "InvalidRequest",
                    "The upload was created using a \(algorithm.rawValue.lowercased()) checksum. The complete "
                        + "request must include the checksum for each part. It was missing for part "
                        + "\(listed.number) in the request.")
            }
            guard let part = upload.parts[listed.number], part.etag == listed.etag, matches(part, listed)
            else {
                throw Refusal(
                    400, "InvalidPart",
                    "One or more of the specified parts could not be found.  The part may not have been "
                        + "uploaded, or the specified entity tag may not match the part's entity tag.",
                    details: [
                        ("UploadId", upload.id), ("PartNumber", "\(listed.number)"), ("ETag", listed.etag),
                    ])
            }
            guard index == parts.count - 1 || part.file.count >= Self.smallestPart else {
                throw Refusal(
                    400, "EntityTooSmall",
                    "Your proposed upload is smaller than the minimum allowed size",
                    details: [
                        ("ETag", part.etag), ("MinSizeAllowed", "\(Self.smallestPart)"),
                        ("ProposedSize", "\(part.file.count)"), ("PartNumber", "\(listed.number)"),
                    ])
            }
            selected.append(part)
        }
        return selected
    }

    private func matches(_ part: StoredUpload.Part, _ listed: Part) -> Bool {
        guard let checksum = listed.checksum else { return true }
        return checksum.algorithm == part.checksum.algorithm && checksum.value == part.checksum.base64
    }
}

extension Refusal {
    /// A document that is not what the call takes.
    static let malformedXML = Refusal(
        400, "MalformedXML",
        "The XML you provided was not well-formed or did not validate against our published schema")
}
