/// A language of the interface.
public enum Language: String, CaseIterable, Hashable, Sendable {
    /// English.
    case en
    /// French.
    case fr
}
