import Documents

extension TestReport {
    /// Sums up what the ladder saw.
    init(_ state: LadderState) {
        let sentences = ProofSentences(state)
        self.init(
            results: state.results, verdict: Verdict.overall(state.results),
            perspective: state.perspective, tester: sentences.tester, proved: sentences.proved,
            notProved: sentences.notProved, leftovers: state.footprint.leftovers)
    }
}
