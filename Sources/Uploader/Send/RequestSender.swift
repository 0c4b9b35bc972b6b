import AWS

/// Sends the requests of all uploads of one uploader: as many at once as the store bears, each until it succeeds or its
/// failure is final.
final class RequestSender: Sendable {
    /// One try.
    struct Attempt: Sendable {
        let client: S3Client
        /// Counted from 1.
        let number: Int
        /// Whether the store got something else than what was sent, so that the body must be read anew.
        let followsDamage: Bool
        fileprivate let step: UploadFailure.Step

        /// Makes a call's failure one of the upload.
        func call<Answer: Sendable>(
            _ send: (S3Client) async throws(AWSFailure) -> Answer
        ) async throws(UploadStop) -> Answer {
            do {
                return try await send(client)
            } catch {
                throw UploadStop(call: error, step)
            }
        }
    }

    private let configuration: UploadConfiguration
    private let client: CorrectedClient
    private let gate: TransferGate
    private let quota = RetryQuota()
    let trailers: TrailerTrial

    init(client: S3Client, configuration: UploadConfiguration) {
        self.configuration = configuration
        self.client = CorrectedClient(client, isEnabled: configuration.correctsRequests)
        gate = TransferGate(most: configuration.concurrency)
        trailers = TrailerTrial(isAllowed: configuration.sendsTrailers)
    }

    /// The client as it is known to work by now.
    var currentClient: S3Client { client.version.client }

    /// - Parameter willRetry: Told before each further attempt.
    func send<Answer: Sendable>(
        _ step: UploadFailure.Step, willRetry: @Sendable () -> Void,
        _ request: (Attempt) async throws(UploadStop) -> Answer
    ) async throws(UploadStop) -> Answer {
        var retries = RetryPolicy.Retries(configuration.retry)
        var number = 0
        var price: Int?
        var followsDamage = false
        while true {
            guard let pass = await gate.enter() else { throw UploadStop(.cancelled, step) }
            if Task.isCancelled {
                gate.leave(pass, .failed)
                throw UploadStop(.cancelled, step)
            }
            let version = client.version
            number += 1
            let stop: UploadStop
            do {
                let answer = try await request(
                    Attempt(
                        client: version.client, number: number, followsDamage: followsDamage, step: step))
                gate.leave(pass, .succeeded)
                quota.succeeded(paid: price)
                return answer
            } catch {
                stop = error
            }
            let kind = FailureKind(stop)
            gate.leave(pass, kind == .throttled ? .throttled : .failed)
            if case .call(let failure) = stop.cause, client.learn(from: failure, sentWith: version.number) {
                willRetry()
                continue
            }
            guard
                let wait = retries.wait(
                    after: kind, jitter: configuration.jitter(), retryAfter: stop.retryAfter),
                let paid = quota.pay(for: kind)
            else { throw stop }
            price = paid
            followsDamage = kind == .damaged
            willRetry()
            do {
                try await configuration.sleep(wait)
            } catch {
                throw UploadStop(.cancelled, step)
            }
        }
    }
}
