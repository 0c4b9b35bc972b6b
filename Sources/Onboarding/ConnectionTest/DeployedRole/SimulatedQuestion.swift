import AWS

/// A question to IAM's simulator, and what the policy in force makes of it.
struct SimulatedQuestion: Hashable, Sendable {
    let action: String
    let resource: String
    let context: [String: [String]]
    let isExpectedAllowed: Bool
    /// What another answer means.
    let fault: RoleFault

    /// The context as IAM takes it.
    var contextEntries: [SimulatePrincipalPolicyInput.ContextEntry] {
        context.sorted { $0.key < $1.key }.map { key, values in
            let kind: SimulatePrincipalPolicyInput.ContextEntry.Kind =
                switch key {
                case "aws:SecureTransport": .boolean
                case "aws:SourceIp": .ip
                default: .string
                }
            return SimulatePrincipalPolicyInput.ContextEntry(key, values, kind: kind)
        }
    }

    /// Writing in the folder and outside of it, and listing outside.
    static func all(_ state: LadderState) -> [SimulatedQuestion] {
        let context = GrantedRights.context(of: state.setup)
        func put(_ object: TestObject, _ fault: RoleFault) -> SimulatedQuestion {
            let arn = state.arn(object.key)
            return SimulatedQuestion(
                action: "s3:PutObject", resource: arn, context: context,
                isExpectedAllowed: state.rights?.grant("s3:PutObject", on: arn) ?? false, fault: fault)
        }
        var questions = [put(state.objects.written, .missing(action: "s3:PutObject"))]
        questions += [state.objects.outside, state.objects.sibling].compactMap { $0 }.map {
            put($0, .writesOutside)
        }
        guard let prefix = state.objects.foreignPrefix else { return questions }
        let bucket = WantedObjects(state.setup).bucketARN
        questions.append(
            SimulatedQuestion(
                action: "s3:ListBucket", resource: bucket,
                context: context.merging(["s3:prefix": [prefix]]) { $1 },
                isExpectedAllowed: state.rights?.grantListing(of: bucket, prefix: prefix) ?? false,
                fault: .listsOutside))
        return questions
    }
}
