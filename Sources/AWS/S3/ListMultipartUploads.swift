/// One page of the uploads in parts that are open.
public struct ListMultipartUploadsOutput: Hashable, Sendable {
    /// The uploads, by key.
    public var uploads: [MultipartUpload]
    /// About the answer.
    public var answer: AnswerFacts

    init(_ root: XMLElement, bucket: String, answer: AnswerFacts) {
        uploads = root.all("Upload").compactMap { element in
            guard let key = element.text("Key"), let id = element.text("UploadId") else { return nil }
            return MultipartUpload(bucket: bucket, key: key, uploadID: id)
        }
        self.answer = answer
    }
}
