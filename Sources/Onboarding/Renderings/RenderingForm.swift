/// The forms in which all that is to be made can be handed over.
public enum RenderingForm: String, CaseIterable, Hashable, Sendable {
    /// The policies themselves.
    case json
    /// A bash script around the AWS CLI.
    case cli
    /// A CloudFormation template in YAML.
    case cloudformation
    /// A Terraform configuration.
    case terraform
    /// What to do in the AWS console, in words.
    case steps

    /// What a file of this form is called, for a platform's id.
    public func fileName(_ platform: String) -> String {
        switch self {
        case .json: "\(platform)-policies.json"
        case .cli: "\(platform)-setup.sh"
        case .cloudformation: "\(platform)-stack.yaml"
        case .terraform: "\(platform).tf"
        case .steps: "\(platform)-steps.txt"
        }
    }
}
