import CCurl
import Glibc

/// A thread with a libcurl handle of its own, which keeps its connection alive between transfers.
final class CurlThread {
    // libcurl's own set-up is not safe to run twice at the same time.
    private static let isReady = {
        curl_threads_share_arenas()
        return curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
    }()

    /// libcurl itself wakes up earlier for its own limits.
    private static let longestPollMilliseconds: Int32 = 1000

    private let queue: TransferQueue
    private let multi: UnsafeMutableRawPointer
    private let easy: UnsafeMutableRawPointer

    private init?(serving queue: TransferQueue) {
        guard Self.isReady, let multi = curl_multi_init() else { return nil }
        guard let easy = curl_easy_init() else {
            curl_multi_cleanup(multi)
            return nil
        }
        self.queue = queue
        self.multi = multi
        self.easy = easy
    }

    deinit {
        curl_easy_cleanup(easy)
        curl_multi_cleanup(multi)
    }

    static func start(serving queue: TransferQueue) {
        var thread = pthread_t()
        let box = Unmanaged.passRetained(queue)
        let entry: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { argument in
            guard let argument else { return nil }
            let queue = Unmanaged<TransferQueue>.fromOpaque(argument).takeRetainedValue()
            let thread = CurlThread(serving: queue)
            while let transfer = queue.next() {
                let outcome = thread?.carry(transfer)
                queue.threadIsFree()
                if let outcome {
                    transfer.end(outcome)
                } else {
                    transfer.fail("libcurl does not start.")
                }
            }
            return nil
        }
        if pthread_create(&thread, nil, entry, box.toOpaque()) == 0 {
            pthread_detach(thread)
        } else {
            box.release()
            queue.threadDidNotStart()
        }
    }

    /// The outcome of `transfer`, which is not told yet.
    private func carry(_ transfer: Transfer) -> Transfer.Outcome {
        nonisolated(unsafe) let multi = self.multi
        // curl_multi_wakeup is the one call that any thread may make.
        guard transfer.run(wake: { curl_multi_wakeup(multi) }) else { return .failure(.cancelled) }
        let exchange = CurlExchange(transfer.request, queue.bandwidth)
        exchange.prepare(easy, queue.configuration)
        if transfer.request.url.scheme == .https { queue.trust.apply(to: easy) }
        let code = run(exchange, until: { transfer.isCancelled })
        // The connection stays; what points into the exchange must not.
        curl_easy_reset(easy)
        return exchange.outcome(of: code)
    }

    /// How long to wait for something to happen, up to `end`.
    private static func pollMilliseconds(_ end: ContinuousClock.Instant?) -> Int32 {
        guard let end else { return longestPollMilliseconds }
        let milliseconds = ((end - .now) / .milliseconds(1)).rounded(.up)
        return Int32(min(max(0, milliseconds), Double(longestPollMilliseconds)))
    }

    /// Runs the prepared handle to its end, or until `isCancelled`.
    private func run(_ exchange: CurlExchange, until isCancelled: () -> Bool) -> CURLcode {
        curl_multi_add_handle(multi, easy)
        defer { curl_multi_remove_handle(multi, easy) }
        var running: Int32 = 1
        while true {
            guard curl_multi_perform(multi, &running) == CURLM_OK else { return CURLE_FAILED_INIT }
            if running == 0 { break }
            if isCancelled() { return CURLE_ABORTED_BY_CALLBACK }
            curl_multi_poll(multi, nil, 0, Self.pollMilliseconds(exchange.pausedUntil), nil)
            if let end = exchange.pausedUntil, end <= .now { curl_easy_pause(easy, CURLPAUSE_CONT) }
        }
        var left: Int32 = 0
        while let message = curl_multi_info_read(multi, &left) {
            if message.pointee.msg == CURLMSG_DONE { return message.pointee.data.result }
        }
        return CURLE_FAILED_INIT
    }
}
