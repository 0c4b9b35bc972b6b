extension IAMClient {
    /// What IAM's simulator says to each action on each resource, in the order of IAM's answer.
    ///
    /// The caller needs `iam:SimulatePrincipalPolicy` on the user or role. Neither the resource's policy nor a
    /// session policy takes part unless it is given.
    public func simulatePrincipalPolicy(
        _ input: SimulatePrincipalPolicyInput
    ) async throws(AWSFailure) -> [SimulationResult] {
        let action = "SimulatePrincipalPolicy"
        var results: [SimulationResult] = []
        var marker: String?
        repeat {
            let (page, answer) = try await query.call(action, input.parameters + [("Marker", marker)])
            for member in page["EvaluationResults"]?.all("member") ?? [] {
                guard let result = SimulationResult(member) else {
                    throw .unexpectedAnswer(
                        operation: action, status: answer.status, detail: ServerText("EvaluationResults"))
                }
                results.append(result)
            }
            marker = page.text("IsTruncated") == "true" ? page.text("Marker") : nil
        } while marker != nil
        return results
    }
}
