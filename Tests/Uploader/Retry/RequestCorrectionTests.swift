import AWS
import Testing
import Uploader

struct RequestCorrectionTests {
    private static let now = UTCTime(secondsSinceEpoch: 1_800_000_000)

    private func correction(
        _ status: Int, _ code: String?, region: String? = nil, ahead: Double? = nil
    ) -> RequestCorrection? {
        let error = ServiceError(
            service: "s3", operation: "PutObject", status: status, code: code, message: nil, requestID: nil,
            region: region,
            serverTime: ahead.map { UTCTime(secondsSinceEpoch: Self.now.secondsSinceEpoch + $0) }, host: "h")
        return RequestCorrection(error, region: "us-east-1", now: Self.now)
    }

    @Test(arguments: [
        (301, "PermanentRedirect"), (307, "TemporaryRedirect"), (400, "AuthorizationHeaderMalformed"),
        (301, nil),
    ])
    func theRegionThatIsNamedIsAsked(status: Int, code: String?) {
        #expect(correction(status, code, region: "eu-west-3") == .region("eu-west-3"))
    }

    @Test func theRegionThatWasAskedIsNotAskedAgain() {
        #expect(correction(301, "PermanentRedirect", region: "us-east-1") == nil)
    }

    /// The name becomes part of the host that is asked next.
    @Test(arguments: ["evil.example.com/x", "", "eu-west-3.evil.com", "localhost", "eu_west_3"])
    func aNameThatCanBeNoRegionIsNotFollowed(region: String) {
        #expect(correction(301, "PermanentRedirect", region: region) == nil)
    }

    @Test func aRefusalThatOnlyNamesTheRegionIsNoRedirect() {
        #expect(correction(403, "AccessDenied", region: "eu-west-3") == nil)
        #expect(correction(503, "SlowDown", region: "eu-west-3") == nil)
    }

    @Test(arguments: [3600.0, -3600])
    func theServersClockIsTaken(ahead: Double) {
        #expect(correction(403, "RequestTimeTooSkewed", ahead: ahead) == .clock(offset: ahead))
    }

    @Test func aClockThatIsRightIsNotWhyItWasRefused() {
        #expect(correction(403, "RequestTimeTooSkewed", ahead: 5) == nil)
        #expect(correction(403, "RequestTimeTooSkewed") == nil)
        #expect(correction(403, "AccessDenied", ahead: 3600) == nil)
    }
}

/// The same, in uploads.
struct CorrectedUploadTests {
    private static let elsewhere = ScriptedStore.Fault.refusal(
        301, code: "PermanentRedirect", headers: [("x-amz-bucket-region", "eu-central-1")])

    private func region(_ seen: ScriptedStore.Seen) -> String? {
        seen.request.headers["Authorization"]?.split(separator: "/").dropFirst(2).first.map(String.init)
    }

    @Test func theRequestIsSignedForTheRegionThatWasNamed() async throws {
        let store = ScriptedStore { _, attempt in attempt == 1 ? Self.elsewhere : nil }
        let bytes = content(1000)
        let receipt = try await upload(.memory(bytes), to: store.client()).receipt()
        #expect(store.seen.map(region) == ["eu-west-3", "eu-central-1"])
        #expect(store.seen.last?.body == bytes)
        #expect(receipt.retries == 1)
    }

    @Test func whatOneRequestLearnsServesAllUploads() async throws {
        let store = ScriptedStore { _, attempt in attempt == 1 ? Self.elsewhere : nil }
        let uploader = Uploader(client: store.client(), configuration: quickConfiguration())
        for key in ["a", "b"] {
            let request = UploadRequest(source: .memory([1]), bucket: "bucket", key: key)
            _ = try await uploader.start(request).receipt()
        }
        #expect(store.seen.map(region) == ["eu-west-3", "eu-central-1", "eu-central-1"])
    }

    @Test func aStoreThatSendsUsInCirclesIsNotFollowed() async throws {
        let store = ScriptedStore { _, attempt in
            let region = attempt % 2 == 1 ? "eu-central-1" : "eu-west-3"
            return .refusal(301, code: "PermanentRedirect", headers: [("x-amz-bucket-region", region)])
        }
        let failure = try await failure(of: upload(.memory([1]), to: store.client()))
        guard case .call(.service(let error)) = failure.cause else { throw failure }
        #expect(error.status == 301)
        #expect(store.operations.count == 2)
    }

    @Test func partsThatAreRefusedTogetherAllLearn() async throws {
        let store = ScriptedStore(region: "eu-central-1")
        let bytes = content(17 * 1024 * 1024)
        _ = try await upload(.memory(bytes), to: store.client()).receipt()
        #expect(store.parts == bytes)
    }

    @Test func requestsAreSignedByTheServersClock() async throws {
        let date = "Sat, 01 Jan 2028 00:00:00 GMT"
        let ahead = try #require(UTCTime(httpDate: date))
        let store = ScriptedStore { _, attempt in
            attempt > 1
                ? nil
                : .refusal(403, code: "RequestTimeTooSkewed", headers: [("Date", date)])
        }
        _ = try await upload(.memory([1]), to: store.client()).receipt()
        let signed = store.seen.compactMap { $0.request.headers["x-amz-date"] }.compactMap(
            UTCTime.init(basic:))
        #expect(abs(signed[1].secondsSinceEpoch - ahead.secondsSinceEpoch) < 60)
    }

    @Test func aTestThatLooksForSuchFaultsCorrectsNothing() async throws {
        let store = ScriptedStore { _, _ in Self.elsewhere }
        var configuration = quickConfiguration()
        configuration.correctsRequests = false
        let failure = try await failure(
            of: upload(.memory([1]), to: store.client(), configuration: configuration))
        guard case .call(.service) = failure.cause else { throw failure }
        #expect(store.operations.count == 1)
    }
}
