import AWS
import Testing
import Uploader

struct RetryTests {
    private func waits(_ kind: FailureKind, attempts: Int, jitter: Double = 1) -> [Double] {
        var retries = RetryPolicy.Retries(RetryPolicy(maximumAttempts: attempts))
        var waits: [Double] = []
        while let wait = retries.wait(after: kind, jitter: jitter) { waits.append(wait) }
        return waits
    }

    private func isClose(_ left: [Double], _ right: [Double]) -> Bool {
        left.count == right.count && zip(left, right).allSatisfy { abs($0 - $1) < 1e-9 }
    }

    /// The numbers that botocore's tests of the rules of 2026 have.
    @Test func waitsGrowAsAWSsRulesSay() {
        let transient = [0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 6.4, 12.8, 20, 20]
        #expect(isClose(waits(.transient, attempts: 12), transient))
        #expect(isClose(waits(.throttled, attempts: 8), [1, 2, 4, 8, 16, 20, 20]))
    }

    @Test func jitterSpreadsTheWholeWait() {
        #expect(isClose(waits(.throttled, attempts: 4, jitter: 0.5), [0.5, 1, 2]))
        #expect(isClose(waits(.throttled, attempts: 4, jitter: 0), [0, 0, 0]))
    }

    @Test func whatIsDamagedTwiceStaysDamaged() {
        #expect(waits(.damaged, attempts: 5) == [0])
        #expect(waits(.permanent, attempts: 5).isEmpty)
        #expect(waits(.transient, attempts: 1).isEmpty)
    }

    private func kind(_ status: Int, _ code: String?) -> FailureKind {
        FailureKind(
            .service(
                ServiceError(
                    service: "s3", operation: "PutObject", status: status, code: code, message: nil,
                    requestID: nil,
                    region: nil, serverTime: nil, host: "h")))
    }

    @Test(arguments: [
        (500, nil, FailureKind.transient), (502, nil, .transient), (503, nil, .transient),
        (504, nil, .transient),
        (200, "InternalError", .transient), (400, "RequestTimeout", .transient),
        (503, "SlowDown", .throttled),
        (400, "Throttling", .throttled), (429, nil, .throttled), (400, "BadDigest", .damaged),
        (400, "XAmzContentSHA256Mismatch", .damaged), (403, "AccessDenied", .permanent),
        (404, nil, .permanent),
        (412, "PreconditionFailed", .permanent), (501, "NotImplemented", .permanent),
        (403, "SignatureDoesNotMatch", .permanent), (301, "PermanentRedirect", .permanent),
    ])
    func sortsAnswers(status: Int, code: String?, expected: FailureKind) {
        #expect(kind(status, code) == expected)
    }

    @Test(arguments: [
        (TransportError.Kind.connectionLost, FailureKind.transient), (.timedOut, .transient),
        (.cannotConnect, .transient), (.untrustedCertificate, .permanent), (.plainHTTPRefused, .permanent),
        (.unreadableBody, .permanent),
    ])
    func sortsConnections(kind: TransportError.Kind, expected: FailureKind) {
        let error = TransportError(kind: kind, host: "h", detail: ServerText(""))
        #expect(FailureKind(.transport(error)) == expected)
    }

    @Test func neverRepeatsWhatWasCancelled() {
        #expect(FailureKind(.cancelled) == .permanent)
    }
}
