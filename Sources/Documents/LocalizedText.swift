/// One text in every language of the interface.
public struct LocalizedText: Hashable, Sendable {
    /// The English text.
    public let en: String
    /// The French text.
    public let fr: String

    /// Makes a text from its two versions.
    public init(en: String, fr: String) {
        self.en = en
        self.fr = fr
    }

    /// A text that is the same in both languages, such as a product's name.
    public init(_ same: String) {
        self.init(en: same, fr: same)
    }

    /// The version in `language`.
    public subscript(language: Language) -> String {
        switch language {
        case .en: en
        case .fr: fr
        }
    }
}
