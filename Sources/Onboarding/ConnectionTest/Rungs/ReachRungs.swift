import AWS
import Documents

/// The rungs before anybody signs: can the services be reached, and what time is it there.
extension LadderClimb {
    mutating func reachEndpoints() async -> RungOutcome {
        var reached: [Endpoint] = []
        var last: AnswerFacts?
        for service in [AWSService.s3, .sts] {
            let endpoint: Endpoint
            do {
                endpoint = try test.context.endpoints.endpoint(for: service, region: state.region)
            } catch {
                return refused(.endpoint, .endpoint(error))
            }
            if reached.contains(where: { $0.base.hostHeader == endpoint.base.hostHeader }) { continue }
            switch await reach(endpoint) {
            case .failure(let failure):
                return refused(.endpoint, failure, note: ReachNote.stopped(failure))
            case .success(let answer):
                reached.append(endpoint)
                last = answer
                if let time = answer.serverTime {
                    state.skew = test.context.now().secondsSinceEpoch - time.secondsSinceEpoch
                }
            }
        }
        return .passed(last, ReachNote.reached(reached))
    }

    func compareClocks() -> RungOutcome {
        let skew = state.skew ?? 0
        let note = ClockSkew.note(skew)
        guard skew.magnitude > ClockSkew.tolerance else { return .passed(nil, note) }
        return RungOutcome(verdict: .failed, note: note, causes: Diagnostics.clock(facts: facts(.clock)))
    }

    /// Any answer at all proves name, network and TLS; this request is not signed, so it is mostly refused.
    private func reach(_ endpoint: Endpoint) async -> Result<AnswerFacts, AWSFailure> {
        var url = endpoint.base
        if url.path.isEmpty { url.path = "/" }
        var request = HTTPRequest(method: .head, url: url)
        request.headers.set("User-Agent", test.context.userAgent)
        let transport = test.context.transport
        return await CallDeadline.within(host: url.hostHeader) { [request] () throws(AWSFailure) in
            let response = try await transport.send(request)
            return AnswerFacts(
                status: response.status, requestID: response.headers["x-amz-request-id"],
                serverTime: response.headers["date"].flatMap(UTCTime.init(httpDate:)))
        }
    }
}
