import AWS
import Documents

/// The rungs about who asks and which bucket is meant.
extension LadderClimb {
    mutating func askIdentity() async -> RungOutcome {
        let client = STSClient(test.context.with(region: state.region))
        let answer = await CallDeadline.within { () throws(AWSFailure) in
            try await client.getCallerIdentity()
        }
        switch answer {
        case .failure(let failure): return refused(.identity, failure)
        case .success(let identity):
            state.callerARN = identity.arn
            let note = LocalizedText(ServerText(identity.arn).display)
            guard let cause = wrongCaller(identity.account) else { return .passed(identity.answer, note) }
            // It may be the wrong profile and a right setup, so nothing has failed yet.
            return RungOutcome(
                verdict: .unknown, observed: RungResult.Observation(identity.answer), note: note,
                causes: cause)
        }
    }

    mutating func askBucket() async -> RungOutcome {
        let asked = state.region
        switch await headBucket() {
        case .success(let output):
            return judgeRegion(output.region, asked: asked, output.answer, note: nil)
        case .failure(let failure):
            guard case .service(let error) = failure else { return refused(.bucket, failure) }
            if let region = error.region, region != asked, error.status == 301 || error.status == 400 {
                return await askBucketAgain(in: region, failure)
            }
            if error.status == 404 { state.bucketIsMissing = true }
            guard error.status == 403 else { return refused(.bucket, failure) }
            return judgeRefusal(failure, error, asked: asked)
        }
    }

    /// The account or the platform that these credentials should belong to, and do not.
    private func wrongCaller(_ account: String) -> [Diagnosis]? {
        if test.perspective == .asPlatform, test.setup.method != .accessKey {
            let accounts = Perspective.platformAccounts(test.setup, test.platform)
            return accounts.isEmpty || accounts.contains(account)
                ? nil : Diagnostics.wrongCaller(facts: facts(.identity))
        }
        guard let own = test.setup.accountID, !own.isEmpty, own != account else { return nil }
        return Diagnostics.wrongAccount(facts: facts(.identity))
    }

    private func headBucket() async -> Result<HeadBucketOutput, AWSFailure> {
        let client = S3Client(test.context.with(region: state.region))
        let (bucket, owner) = (test.setup.bucket, expectedOwner)
        return await CallDeadline.within { () throws(AWSFailure) in
            try await client.headBucket(bucket, expectedOwner: owner)
        }
    }

    /// The bucket lies elsewhere: a setup without a region learns it, one with another region is wrong.
    private mutating func askBucketAgain(in region: String, _ failure: AWSFailure) async -> RungOutcome {
        let asked = state.region
        guard Partition.containing(region: region) != nil else { return refused(.bucket, failure) }
        guard answeredRegion == nil else {
            let outcome = refused(.bucket, failure)
            state.region = region
            return outcome
        }
        state.region = region
        switch await headBucket() {
        case .success(let output):
            return judgeRegion(output.region ?? region, asked: asked, output.answer, note: nil)
        case .failure(.service(let error)) where error.status == 403:
            return judgeRefusal(.service(error), error, asked: region)
        case .failure(let failure): return refused(.bucket, failure)
        }
    }

    /// S3 answers 404 for a name that nobody has, whoever asks; so a 403 proves that the bucket exists.
    ///
    /// Whether that is a fault depends on who asks: the platform's own principal and a policy without
    /// s3:ListBucket are refused here although everything is right.
    private mutating func judgeRefusal(
        _ failure: AWSFailure, _ error: ServiceError, asked: String
    ) -> RungOutcome {
        let answer = AnswerFacts(status: error.status, requestID: error.requestID, region: error.region)
        let mayList = state.rights?.grant("s3:ListBucket", on: WantedObjects(test.setup).bucketARN) ?? false
        if test.perspective != .asPlatform, test.setup.method != .reader {
            var outcome = refused(.bucket, failure)
            outcome.verdict = .unknown
            if let region = error.region, Partition.containing(region: region) != nil {
                state.region = region
            }
            return outcome
        }
        if !state.usesRole, mayList { return refused(.bucket, failure) }
        let note = LocalizedText(
            en: "it exists; these credentials may not list it, as expected",
            fr: "il existe ; ces identifiants ne peuvent pas le lister, comme prévu")
        return judgeRegion(error.region, asked: asked, answer, note: note)
    }

    private mutating func judgeRegion(
        _ region: String?, asked: String, _ answer: AnswerFacts, note: LocalizedText?
    ) -> RungOutcome {
        guard let region, Partition.containing(region: region) != nil else { return .passed(answer, note) }
        state.region = region
        if let wanted = answeredRegion, wanted != region {
            var facts = facts(.bucket)
            facts.region = wanted
            return RungOutcome(
                verdict: .failed, observed: RungResult.Observation(answer), note: LocalizedText(region),
                causes: Diagnostics.wrongRegion(answered: region, facts: facts))
        }
        let place = note.map { LocalizedText(en: "\(region); \($0.en)", fr: "\(region) ; \($0.fr)") }
        return .passed(answer, place ?? LocalizedText(region))
    }
}
