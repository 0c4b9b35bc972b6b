import Documents

/// A mistake in a platform's document, and what is right.
public struct Correction: Hashable, Sendable {
    /// Such as `policy-version`.
    public let id: String
    /// The document's own line, as short as it can be shown.
    public let documentLine: String
    /// What is wrong with it and what this program writes in its place.
    public let explanation: LocalizedText
    /// The methods it concerns; empty for all.
    public let methods: [PlatformMethod.Kind]

    /// Makes a correction.
    public init(
        id: String, documentLine: String, explanation: LocalizedText, methods: [PlatformMethod.Kind]
    ) {
        self.id = id
        self.documentLine = documentLine
        self.explanation = explanation
        self.methods = methods
    }
}

/// Something worth knowing before the first export.
public struct Note: Hashable, Sendable {
    /// The note.
    public let text: LocalizedText
    /// The methods it concerns; empty for all.
    public let methods: [PlatformMethod.Kind]

    /// Makes a note.
    public init(text: LocalizedText, methods: [PlatformMethod.Kind]) {
        self.text = text
        self.methods = methods
    }
}
