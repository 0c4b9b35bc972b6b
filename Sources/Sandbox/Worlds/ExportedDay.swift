import AWS
import Platforms

/// One day's export as Didomi lays it out: gzipped lines of JSON, and a marker once all of them are there.
struct ExportedDay {
    /// A moment of the day.
    let time: UTCTime
    /// How the platform lays out its exports.
    let reading: ReadingFacts

    /// Writes the export into `bucket`; answers where it lies.
    func write(to bucket: BucketFacts, in buckets: BucketStore, at now: UTCTime) throws(Refusal) -> String {
        let date = time.iso8601.prefix(10)
        let prefix = "\(reading.prefix)export-id=\(RandomText.uuid())/date=\(date)/users/"
        for part in 0..<2 {
            let lines = (0..<3).map { _ in
                #"{"user":{"id":"\#(RandomText.uuid())"},"#
                    + #""events":[{"type":"consent.given","created_at":"\#(date)T12:00:00Z"}]}"# + "\n"
            }
            try put(
                Gzip.stored(Array(lines.joined().utf8)), "\(prefix)part-0000\(part).json.gz", in: bucket,
                buckets, at: now)
        }
        if !reading.completionMarker.isEmpty {
            try put([], prefix + reading.completionMarker, in: bucket, buckets, at: now)
        }
        return prefix
    }

    private func put(
        _ bytes: [UInt8], _ key: String, in bucket: BucketFacts, _ buckets: BucketStore, at now: UTCTime
    ) throws(Refusal) {
        let writer = try buckets.folder.makeFile()
        try writer.write(bytes)
        var checksum = RunningCRC(.crc64nvme)
        bytes.withUnsafeBytes { checksum.update($0) }
        let object = StoredObject(
            files: [try writer.finish()], etag: Hex.encode(Digest.of(bytes, .md5)), modified: now,
            attributes: try ObjectAttributes(AWS.HTTPHeaders()), checksum: checksum.finish(sha256: []).stored)
        try buckets.update(bucket.name) { (bucket) throws(Refusal) in bucket.objects[ObjectKey(key)] = object
        }
    }
}
