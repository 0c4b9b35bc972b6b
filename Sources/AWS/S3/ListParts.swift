/// One page of the parts that S3 has of an upload.
public struct ListPartsOutput: Hashable, Sendable {
    /// The parts, by number.
    public var parts: [UploadedPart]
    /// Asks for the next page; nil on the last one.
    public var nextPartNumberMarker: Int?
    /// About the answer.
    public var answer: AnswerFacts

    init(_ root: XMLElement, answer: AnswerFacts) {
        parts = root.all("Part").compactMap { element in
            guard let number = element.text("PartNumber").flatMap({ Int($0) }),
                let etag = element.text("ETag")
            else { return nil }
            let checksum = ChecksumAlgorithm.allCases.lazy.compactMap { algorithm in
                element.text(algorithm.elementName).map { Checksum(algorithm: algorithm, value: $0) }
            }.first
            return UploadedPart(
                number: number, etag: etag, checksum: checksum,
                size: element.text("Size").flatMap { Int64($0) })
        }
        nextPartNumberMarker =
            root.text("IsTruncated") == "true" ? root.text("NextPartNumberMarker").flatMap { Int($0) } : nil
        self.answer = answer
    }
}
