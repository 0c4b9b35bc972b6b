extension LadderClimb {
    /// Runs `rung`, and again while its outcome may only not have arrived everywhere yet.
    mutating func attemptPatiently(_ rung: Rung) async -> RungOutcome {
        var outcome = await attempt(rung)
        var backoff = Backoff()
        while outcome.mayBePropagating(rung), let seconds = backoff.wait(remaining: remainingPatience) {
            await countDown(seconds, rung)
            if Task.isCancelled { return outcome }
            outcome = await attempt(rung)
        }
        return outcome
    }

    private var remainingPatience: Double { startTime + patience.seconds - test.time.now() }

    /// Waits, and tells each second how long.
    private func countDown(_ seconds: Double, _ rung: Rung) async {
        let end = test.time.now() + seconds
        while true {
            let rest = end - test.time.now()
            guard rest > 0, !Task.isCancelled else { return }
            let shown = max(1, Int(rest.rounded(.up)))
            tell(
                .waiting(
                    rung,
                    Countdown(seconds: shown, secondsLeft: max(shown, Int(remainingPatience.rounded(.up))))))
            await test.time.sleep(min(1, rest))
        }
    }
}
