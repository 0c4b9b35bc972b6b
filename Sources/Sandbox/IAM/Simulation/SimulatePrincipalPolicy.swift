import Policies

/// `SimulatePrincipalPolicy`: what our evaluator says to requests that nobody makes.
///
/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html
enum SimulatePrincipalPolicy: QueryOperation {
    static let action = "SimulatePrincipalPolicy"

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let source = try SimulationSource(call, in: directory)
        let simulation = try PolicySimulation(call, source)
        let actions = call.list("ActionNames")
        guard !actions.isEmpty else {
            throw .violatesConstraint(value: nil, member: "ActionNames", "Member must not be null")
        }
        let resources = call.list("ResourceArns")
        return call.answer { xml in
            xml.element("IsTruncated", "false")
            xml.element("EvaluationResults") { xml in
                for action in actions {
                    for resource in resources.isEmpty ? ["*"] : resources {
                        xml.element("member") { simulation.write(action, on: resource, to: &$0) }
                    }
                }
            }
        }
    }
}
