import AWS
import Synchronization

/// The client of all uploads, with what its requests' refusals have taught: the bucket's region, the right time.
final class CorrectedClient: Sendable {
    /// A client, and how many corrections it has seen.
    struct Version: Sendable {
        let client: S3Client
        let number: Int
    }

    private struct State {
        var version: Version
        var applied: Set<Kind> = []
    }

    /// Each is corrected once: a store that sends us round in circles must not.
    private enum Kind: Hashable {
        case region(String)
        case clock
    }

    private let isEnabled: Bool
    private let now: @Sendable () -> UTCTime
    private let state: Mutex<State>

    /// - Parameter isEnabled: Whether anything is corrected at all.
    init(_ client: S3Client, isEnabled: Bool) {
        self.isEnabled = isEnabled
        now = client.context.now
        let applied: Set<Kind> = [.region(client.context.region)]
        state = Mutex(State(version: Version(client: client, number: 0), applied: applied))
    }

    var version: Version { state.withLock(\.version) }

    /// Learns from a failure of a request that was sent with version `number`.
    ///
    /// - Returns: Whether the request is worth sending again with ``version``.
    func learn(from failure: AWSFailure, sentWith number: Int) -> Bool {
        guard isEnabled, case .service(let error) = failure else { return false }
        return state.withLock { state in
            let client = state.version.client
            if number < state.version.number {
                // Others have learnt it meanwhile; only what a correction can mend is worth another try.
                return RequestCorrection(error, region: "", now: now()) != nil
            }
            guard let correction = RequestCorrection(error, region: client.context.region, now: now())
            else { return false }
            let corrected: S3Client
            switch correction {
            case .region(let region):
                guard state.applied.insert(.region(region)).inserted else { return false }
                corrected = client.with(region: region)
            case .clock(let offset):
                guard state.applied.insert(.clock).inserted else { return false }
                let now = self.now
                corrected = client.with(now: { UTCTime(secondsSinceEpoch: now().secondsSinceEpoch + offset) })
            }
            state.version = Version(client: corrected, number: number + 1)
            return true
        }
    }
}
