import Documents

extension TestReport {
    /// Sums up what the ladder saw.
    init(_ state: LadderState, endpointURL: String?) {
        let sentences = ProofSentences(state)
        let left: [LeftObject] =
            if state.presence != .absent, let object = state.testObject {
                [
                    LeftObject(
                        bucket: state.setup.bucket, key: object.key, region: state.region,
                        endpointURL: endpointURL, isCertain: state.presence == .present)
                ]
            } else {
                []
            }
        self.init(
            results: state.results, verdict: Verdict.overall(state.results),
            perspective: state.perspective, tester: sentences.tester, proved: sentences.proved,
            notProved: sentences.notProved, leftObjects: left)
    }
}
