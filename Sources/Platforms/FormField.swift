/// One field of the platform's own form.
public struct FormField: Hashable, Sendable {
    /// The field's label in the platform's interface.
    public let label: String
    /// Which answer goes there: a key of a setup, such as `bucket` or `roleArn`.
    public let answer: String
    /// The methods for which the form shows it; empty for all.
    public let methods: [PlatformMethod.Kind]

    /// Makes a field.
    public init(label: String, answer: String, methods: [PlatformMethod.Kind]) {
        self.label = label
        self.answer = answer
        self.methods = methods
    }
}
