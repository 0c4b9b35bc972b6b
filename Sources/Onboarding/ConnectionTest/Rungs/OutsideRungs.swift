import AWS
import Documents

/// The rungs that must be refused: writing and listing outside the folder.
extension LadderClimb {
    /// Tries to write `object`, which lies outside the folder.
    mutating func trespass(_ rung: Rung, _ object: TestObject?) async -> RungOutcome {
        guard let object else { return .notRun(.noFolder) }
        put(thing(object), isCertain: false)
        switch await upload(object) {
        case .success(let receipt):
            put(thing(object), isCertain: true)
            let requestID = receipt.requestID.map { ServerText($0).display }
            return landed(rung, object, RungResult.Observation(status: 200, requestID: requestID))
        case .failure(let failure):
            // Nobody else has an object of that name: an earlier attempt landed.
            if case .service(let error) = failure, error.status == 412 {
                put(thing(object), isCertain: true)
                return landed(rung, object, RungResult.Observation(failure))
            }
            let outcome = denial(rung, failure)
            if outcome.verdict == .passed || Verdict(of: failure) == .failed { takeAway(thing(object)) }
            return outcome
        }
    }

    /// Asks for one key outside the folder; where listing inside is granted, that comes first.
    func listOutside() async -> RungOutcome {
        guard let foreign = state.objects.foreignPrefix else { return .notRun(.noFolder) }
        let wanted = WantedObjects(test.setup)
        let own = wanted.folder + "/"
        if state.rights?.grantListing(of: wanted.bucketARN, prefix: own) ?? false,
            case .failure(let failure) = await listOne(own)
        {
            // A denial means nothing while the folder itself is refused too.
            return refused(.listOutside, failure)
        }
        switch await listOne(foreign) {
        case .failure(let failure): return denial(.listOutside, failure)
        case .success(let page):
            return RungOutcome(
                verdict: .failed, observed: RungResult.Observation(page.answer),
                note: LocalizedText("s3://\(test.setup.bucket)/\(foreign)"),
                causes: Diagnostics.notDenied(rung: .listOutside, facts: facts(.listOutside)))
        }
    }

    /// What a refusal of something that must be refused comes to: only a 403 AccessDenied passes.
    func denial(_ rung: Rung, _ failure: AWSFailure) -> RungOutcome {
        let observed = RungResult.Observation(failure)
        guard Verdict(ofDenial: failure) == .passed else {
            return RungOutcome(
                verdict: .unknown, observed: observed,
                causes: Diagnostics.causes(rung: rung, failure: failure, facts: facts(rung)))
        }
        return RungOutcome(verdict: .passed, observed: observed)
    }

    private func landed(
        _ rung: Rung, _ object: TestObject, _ observed: RungResult.Observation?
    ) -> RungOutcome {
        RungOutcome(
            verdict: .failed, observed: observed,
            note: LocalizedText("s3://\(test.setup.bucket)/\(object.key)"),
            causes: Diagnostics.notDenied(rung: rung, facts: facts(rung)))
    }

    private func listOne(_ prefix: String) async -> Result<ListObjectsV2Output, AWSFailure> {
        let client = S3Client(worker)
        let input = ListObjectsV2Input(
            bucket: test.setup.bucket, prefix: prefix, maxKeys: 1, options: requestOptions)
        return await CallDeadline.within { () throws(AWSFailure) in
            try await client.listObjectsV2(input)
        }
    }
}
