/// One action of STS or IAM.
protocol QueryOperation: Sendable {
    /// Its name in the form.
    static var action: String { get }

    /// Does it.
    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer
}
