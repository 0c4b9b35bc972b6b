import AWS

/// An upload that is noted in a journal, and what an earlier run has left of it.
struct JournalledUpload: Sendable {
    let journal: UploadJournal
    private let wanted: JournalHeader

    /// - Parameter plan: How the file would be sent.
    init?(_ run: UploadRun, _ file: SourceFile, _ plan: UploadPlan, endpoint: String) {
        let request = run.request
        guard file.isWhole,
            let journal = run.configuration.journals?.open(
                endpoint: endpoint, bucket: request.bucket, key: request.key)
        else { return nil }
        self.journal = journal
        wanted = JournalHeader(
            upload: MultipartUpload(bucket: request.bucket, key: request.key, uploadID: ""),
            endpoint: endpoint, source: file.identity, partSize: plan.partSize,
            checksum: request.options.checksum, settings: request.options.fingerprint)
    }

    /// Notes an upload that was started.
    func begin(_ upload: MultipartUpload) {
        journal.begin(
            JournalHeader(
                upload: upload, endpoint: wanted.endpoint, source: wanted.source, partSize: wanted.partSize,
                checksum: wanted.checksum, settings: wanted.settings))
    }

    /// What an earlier run has left, and whether it is of this very content and object.
    func earlier(partSize: Int64?) -> (record: UploadJournal.Record, continues: Bool)? {
        guard let record = journal.read() else { return nil }
        let sizeFits = partSize == nil || partSize == record.header.partSize
        return (record, sizeFits && record.header.continues(wanted))
    }
}

extension UploadOptions {
    /// A hash of everything that makes a difference to the object.
    fileprivate var fingerprint: String {
        var headers = HTTPHeaders()
        object.add(to: &headers)
        let fields =
            headers.fields.map { "\($0.name): \($0.value)" }
            + ["\(request.expectedOwner ?? "") \(request.requestPayer) \(refusesToOverwrite)"]
        return Hex.encode(Digest.of(Array(fields.joined(separator: "\n").utf8), .sha256))
    }
}
