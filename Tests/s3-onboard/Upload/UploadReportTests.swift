import AWS
import Documents
import Testing

@testable import Uploader
@testable import s3_onboard

@Suite("What is said of a file")
struct UploadReportTests {
    private static func receipt(resumedParts: Int = 0) -> UploadReceipt {
        UploadReceipt(
            bytes: 20_971_520, parts: 3, resumedParts: resumedParts, etag: "\"abc-3\"",
            checksum: Checksum(algorithm: .crc64NVME, value: "KAzVzcToZPA="), isChecksumConfirmed: true,
            requestID: nil, retries: 2, leftover: nil)
    }

    private static func sheet(_ language: Language = .en, key: String? = "in/a.csv") -> UploadSheet {
        UploadSheet(
            name: "d/a.csv", bucket: "acme-exports", key: key, elapsed: .milliseconds(1234),
            language: language)
    }

    private static func failure(_ cause: UploadFailure.Cause, isResumable: Bool = false) -> UploadFailureFacts
    {
        UploadFailureFacts(
            UploadFailure(UploadStop(cause, .put), retries: 0, isResumable: isResumable), name: "a.csv")
    }

    private static func answer(_ code: String, _ status: Int) -> ServiceError {
        ServiceError(
            service: "s3", operation: "PutObject", status: status, code: code, message: ServerText("No."),
            requestID: nil, region: nil, serverTime: nil, host: "")
    }

    @Test("the shape that scripts rely on")
    func shape() {
        #expect(
            Self.sheet().json(Self.receipt()).rendered(indent: nil)
                == #"{"file":"d/a.csv","bucket":"acme-exports","key":"in/a.csv","bytes":20971520,"parts":3,"#
                + #""etag":"\"abc-3\"","checksum":{"algorithm":"CRC64NVME","value":"KAzVzcToZPA="},"seconds":1.234,"#
                + #""retries":2}"#)
    }

    @Test("the same for a file that failed; one without a key has none")
    func failedShape() {
        let error = UploadError(code: "AccessDenied", message: "No.", status: 403)
        #expect(
            Self.sheet(key: nil).json(error, retries: 1).rendered(indent: nil)
                == #"{"file":"d/a.csv","bucket":"acme-exports","key":null,"seconds":1.234,"retries":1,"#
                + #""error":{"code":"AccessDenied","message":"No.","status":403}}"#)
        #expect(
            Self.sheet().json(UploadError(message: "Gone."), retries: 0).rendered(indent: nil)
                .hasSuffix(#""error":{"code":null,"message":"Gone.","status":null}}"#))
    }

    @Test("a person reads size, checksum, and what was there already")
    func sentence() {
        #expect(
            Self.sheet().sentence(Self.receipt())
                == "d/a.csv → s3://acme-exports/in/a.csv (20 MiB, CRC64NVME KAzVzcToZPA=)")
        #expect(
            Self.sheet(.fr).sentence(Self.receipt(resumedParts: 2))
                == "d/a.csv → s3://acme-exports/in/a.csv (20 Mio, CRC64NVME KAzVzcToZPA=, 2 parties sur 3 déjà là)"
        )
    }

    @Test("what a failure means to a script")
    func statuses() {
        let refused = Self.answer("AccessDenied", 403)
        let busy = Self.answer("SlowDown", 503)
        #expect(Self.failure(.call(.service(refused))).exitStatus == .no)
        #expect(Self.failure(.call(.service(busy))).exitStatus == .cannotTell)
        #expect(Self.failure(.source(.changed(path: "a.csv"))).exitStatus == .no)
        #expect(Self.failure(.cancelled).exitStatus == .interrupted)
        let error = Self.failure(.call(.service(refused))).error(.en)
        #expect(error.code == "AccessDenied")
        #expect(error.status == 403)
        #expect(error.message.hasPrefix("a.csv: "))
        #expect(Self.failure(.cancelled).error(.en).message == "a.csv was not uploaded: interrupted.")
    }

    @Test("what was sent and is kept is said, in both languages")
    func resumable() {
        let facts = Self.failure(.source(.cannotRead(path: "a.csv", errorNumber: 5)), isResumable: true)
        #expect(
            facts.lines(.en) == [
                "a.csv cannot be read: Input/output error.",
                "What was sent of a.csv is kept: the same command goes on where it stopped.",
            ])
        #expect(facts.lines(.fr).last?.hasPrefix("Ce qui a été envoyé de a.csv est gardé") == true)
    }

    @Test("a stream that is too long names the option that helps")
    func streamTooLong() {
        #expect(
            Self.failure(.streamTooLong(maximum: 70_000 << 20)).lines(.en) == [
                "a.csv goes on after 68.4 GiB, all that fits into the parts that were planned. Give "
                    + "--expected-size."
            ])
    }

    @Test("the sums of several files")
    func sums() {
        let done = UploadSumSentences.done(files: 1000, of: 1000, bytes: 16_384_000, seconds: 2.04)
        #expect(done.en == "1000 files uploaded: 15.6 MiB in 2.0 s (7.7 MiB/s).")
        #expect(done.fr == "1000 fichiers envoyés : 15,6 Mio en 2,0 s (7,7 Mio/s).")
        let some = UploadSumSentences.done(files: 2, of: 3, bytes: 10, seconds: 0)
        #expect(some.en == "2 of 3 files uploaded: 10 B in 0.0 s (9.8 KiB/s).")
        let stopped = UploadSumSentences.stopped(files: 3, of: 10, isKept: true)
        #expect(
            stopped.en
                == "Interrupted: 3 of 10 files were uploaded. The same command sends all of them, and goes on inside "
                + "the large ones where it stopped.")
        let one = UploadSumSentences.stopped(bytes: 1 << 30, of: 4 << 30, isKept: true)
        #expect(one.en == "Interrupted: 1 GiB of 4 GiB were sent. The same command goes on where it stopped.")
        #expect(
            one.fr == "Interrompu : 1 Gio sur 4 Gio envoyés. La même commande reprend où elle s’est arrêtée.")
        let stream = UploadSumSentences.stopped(bytes: 1 << 30, of: nil, isKept: false)
        #expect(stream.en == "Interrupted: 1 GiB were sent, and nothing of it is kept.")
    }

    @Test("a dry run says what would go where")
    func dryRun() throws {
        let item = UploadItem(name: "big", source: .file(path: "big"), key: "in/big", bytes: 20 << 20)
        let parts = try ItemRules(partSize: nil).plan(of: item)
        let sheet = DryRunSheet(item: item, parts: parts, bucket: "acme-exports", language: .en)
        #expect(sheet.sentence == "big → s3://acme-exports/in/big (20 MiB, 3 parts of 8 MiB)")
        #expect(
            sheet.json.rendered(indent: nil)
                == #"{"file":"big","bucket":"acme-exports","key":"in/big","bytes":20971520,"parts":3,"#
                + #""partSize":8388608}"#)
        let stream = UploadItem(
            name: "-", source: .stream(descriptor: 0, expectedBytes: nil), key: "in/big", bytes: nil)
        let unknown = DryRunSheet(
            item: stream, parts: try ItemRules(partSize: 6 << 20).plan(of: stream), bucket: "acme-exports",
            language: .fr)
        #expect(unknown.sentence == "- → s3://acme-exports/in/big (longueur inconnue, en parties de 6 Mio)")
        #expect(
            unknown.json.rendered(indent: nil).hasSuffix(#""bytes":null,"parts":null,"partSize":6291456}"#))
    }
}
