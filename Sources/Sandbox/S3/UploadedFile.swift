/// Receives the body of a PUT into a file.
enum UploadedFile {
    /// The largest body of one PUT, in bytes: 5 GiB.
    private static let limit: Int64 = 5 << 30

    /// Receives the body of `call`.
    ///
    /// - Parameter algorithm: The checksum to compute when the request announces none.
    static func receive(
        _ call: S3Call, _ body: IncomingBody, fallback algorithm: PayloadChecksumAlgorithm = .crc64nvme
    ) async throws(Refusal) -> (file: StoredFile, receipt: PayloadReceiver.Receipt) {
        guard let count = call.payload.count else {
            throw Refusal(411, "MissingContentLength", "You must provide the Content-Length HTTP header.")
        }
        guard count <= limit else {
            throw Refusal(
                400, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size",
                details: [("ProposedSize", "\(count)"), ("MaxSizeAllowed", "\(limit)")])
        }
        let writer = try call.store.folder.makeFile()
        var receiver = call.receiver
        receiver.fallbackAlgorithm = algorithm
        let receipt = try await receiver.receive(body) { (bytes) throws(Refusal) in try writer.write(bytes) }
        return (try writer.finish(), receipt)
    }
}
