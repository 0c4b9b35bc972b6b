import AWS
import Documents

/// The rungs of a platform whose bucket the customer reads.
extension LadderClimb {
    /// Enough to find one object that holds data among markers.
    private static let listedKeys = 100
    /// The first bytes are proof enough; the rest would be paid for.
    private static let readBytes = 16

    mutating func listExports() async -> RungOutcome {
        let client = S3Client(worker)
        let input = ListObjectsV2Input(
            bucket: test.setup.bucket, prefix: exportPrefix, maxKeys: Self.listedKeys, options: payer)
        let answer = await CallDeadline.within { () throws(AWSFailure) in
            try await client.listObjectsV2(input)
        }
        switch answer {
        case .failure(let failure): return refused(.list, failure)
        case .success(let page):
            state.exportedKey = (page.objects.first { $0.size > 0 } ?? page.objects.first)?.key
            let count = page.objects.count
            let more = page.nextContinuationToken == nil ? "" : "+"
            return .passed(
                page.answer,
                LocalizedText(en: "\(count)\(more) objects", fr: "\(count)\(more) objets"))
        }
    }

    func readExport() async -> RungOutcome {
        let client = S3Client(worker)
        let (bucket, key, payer) = (test.setup.bucket, state.exportedKey ?? "", payer)
        let answer = await CallDeadline.within { () throws(AWSFailure) in
            try await client.getObject(
                bucket: bucket, key: key, maximumBytes: Self.longestAnswer, range: 0..<Int64(Self.readBytes),
                options: payer)
        }
        switch answer {
        case .failure(let failure): return refused(.read, failure)
        case .success(let object):
            let shown = ServerText(key).display
            return .passed(
                object.answer,
                LocalizedText(
                    en: "the first \(object.body.count) bytes of \(shown)",
                    fr: "les \(object.body.count) premiers octets de \(shown)"))
        }
    }

    private var exportPrefix: String? {
        let folder = WantedObjects(test.setup).folder
        if !folder.isEmpty { return folder + "/" }
        let prefix = test.platform.reading?.prefix ?? ""
        return prefix.isEmpty ? nil : prefix
    }

    private var payer: RequestOptions {
        RequestOptions(requestPayer: test.platform.reading?.requesterPays ?? false)
    }
}
