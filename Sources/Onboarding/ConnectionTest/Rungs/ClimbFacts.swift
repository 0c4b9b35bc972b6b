import AWS

/// What the rungs ask with, and what is known beside an answer.
extension LadderClimb {
    /// What is known beside a failure of `rung`.
    func facts(_ rung: Rung) -> DiagnosisFacts {
        var facts = DiagnosisFacts(setup: test.setup, platform: test.platform)
        facts.callerARN = state.callerARN
        facts.accessKeyID = state.signer?.accessKeyID
        facts.hasSessionToken = state.signer?.sessionToken != nil
        facts.externalID = state.externalID
        facts.key = key(rung)
        facts.skew = state.skew
        facts.region = state.region
        return facts
    }

    /// The key that `rung` is about.
    private func key(_ rung: Rung) -> String? {
        switch rung {
        case .multipart: state.objects.inParts.key
        case .outsideFolder: state.objects.outside?.key
        case .siblingFolder, .listOutside: state.objects.sibling?.key
        default: test.setup.method == .reader ? state.exports.readable : state.objects.written.key
        }
    }

    /// Whoever's credentials do the work on objects: the role's session, the narrowed one, or the tester.
    var worker: AWSContext {
        if state.usesRole { return tester.with(credentials: state.session?.credentials) }
        return state.narrowed.map(tester.with(credentials:)) ?? tester
    }

    /// The tester's own credentials, in the bucket's region.
    var tester: AWSContext { test.context.with(region: state.region) }

    /// What every call on the bucket adds.
    var requestOptions: RequestOptions { RequestOptions(expectedOwner: expectedOwner) }

    /// The account that the setup says must own the bucket: S3 refuses everything in another's.
    var expectedOwner: String? { test.setup.expectedOwner?.nonEmpty }

    /// The region of the setup; nil where the test has to find it.
    var answeredRegion: String? { test.setup.region?.nonEmpty }
}
