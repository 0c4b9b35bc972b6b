import AWS
import Documents

/// The rungs of a platform whose bucket the customer reads.
extension LadderClimb {
    /// The first bytes are proof enough; the rest would be paid for.
    private static let readBytes = 16
    /// Each page is a request that is paid for; who has more exports has other tools.
    private static let longestListing = 10

    mutating func listExports() async -> RungOutcome {
        let client = S3Client(worker)
        var input = ListObjectsV2Input(bucket: test.setup.bucket, prefix: exportPrefix, options: payer)
        var exports = ListedExports()
        var answer: AnswerFacts?
        for _ in 0..<Self.longestListing {
            let page = await CallDeadline.within { [input] () throws(AWSFailure) in
                try await client.listObjectsV2(input)
            }
            switch page {
            case .failure(let failure): return refused(.list, failure)
            case .success(let page):
                exports.add(page.objects)
                answer = page.answer
                input.continuationToken = page.nextContinuationToken
            }
            if input.continuationToken == nil { break }
        }
        state.exports = exports
        let count = "\(exports.count)\(input.continuationToken == nil ? "" : "+")"
        return .passed(answer, LocalizedText(en: "\(count) objects", fr: "\(count) objets"))
    }

    func readExport() async -> RungOutcome {
        let client = S3Client(worker)
        let (bucket, key, payer) = (test.setup.bucket, state.exports.readable ?? "", payer)
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

    /// It asks nobody: what was listed says when it was written.
    func tellRetention() -> RungOutcome {
        guard let days = test.platform.reading?.retentionDays, let oldest = state.exports.oldest else {
            return .notRun(.nothingExported)
        }
        return .passed(nil, RetentionNote.note(oldest, days: days, now: test.context.now()))
    }

    private var exportPrefix: String? {
        let folder = WantedObjects(test.setup).folder
        if !folder.isEmpty { return folder + "/" }
        return test.platform.reading?.prefix.nonEmpty
    }

    private var payer: RequestOptions {
        RequestOptions(requestPayer: test.platform.reading?.requesterPays ?? false)
    }
}
