/// An error that somebody pasted, as far as it was understood.
public struct PastedError: Hashable, Sendable {
    /// Where the text comes from.
    public enum Form: String, CaseIterable, Hashable, Sendable {
        /// The AWS CLI and boto3.
        case commandLine = "aws-cli"
        /// Terraform and other programs in Go.
        case terraform
        /// A program in Java, as many platforms are.
        case java
        /// An event of CloudTrail.
        case cloudTrail = "cloudtrail"
        /// What S3, STS or IAM answered.
        case xml
        /// curl.
        case curl
        /// A line of `s3-onboard test --json`.
        case ownTest = "test"
        /// A page of HTML.
        case page
        /// A platform's own screen.
        case screen
        /// Anything else in which words of AWS stand.
        case words
    }

    /// Where the text comes from.
    public var form: Form
    /// The rung that failed, in a line of our own test.
    public var rung: Rung?
    /// What went wrong.
    public var symptom: Symptom
    /// Who and what the text names.
    public var facts: DiagnosisFacts

    init(
        _ form: Form, _ symptom: Symptom = Symptom(), rung: Rung? = nil,
        facts: DiagnosisFacts = DiagnosisFacts()
    ) {
        self.form = form
        self.symptom = symptom
        self.rung = rung
        self.facts = facts
    }
}
