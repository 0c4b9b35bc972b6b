import AWS

/// Keeps count of what the test makes, in the journal before the call that makes it.
extension LadderClimb {
    /// Something that a call is about to make, or has made.
    mutating func put(_ thing: Leftover.Thing, isCertain: Bool) {
        state.footprint.put(thing, at: place(of: thing), isCertain: isCertain)
        writeJournal()
    }

    /// Something that is gone, or was never made.
    mutating func takeAway(_ thing: Leftover.Thing) {
        guard state.footprint.holds(thing) else { return }
        state.footprint.remove(thing)
        writeJournal()
    }

    private mutating func writeJournal() {
        if journal == nil { journal = test.options.journals?.begin() }
        // A test without a journal, as on a full disk, still cleans up when it ends by itself.
        journal?.record(state.footprint.leftovers)
    }

    private func place(of thing: Leftover.Thing) -> Leftover.Place {
        let endpoint = try? test.context.endpoints.endpoint(for: thing.service, region: state.region)
        return Leftover.Place(
            region: state.region, endpointURL: endpoint.flatMap { $0.isAWS ? nil : $0.text },
            profile: test.options.profile, expectedOwner: expectedOwner)
    }

    func thing(_ object: TestObject) -> Leftover.Thing {
        .object(bucket: test.setup.bucket, key: object.key)
    }
}
