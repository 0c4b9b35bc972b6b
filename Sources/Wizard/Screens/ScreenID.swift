/// The screens, in their order.
public enum ScreenID: String, CaseIterable, Hashable, Sendable {
    case platform
    case method
    case destination
    case identity
    case policies
    case test
    case handover

    /// Whether the screen has something to show beside its fields.
    var hasContent: Bool {
        switch self {
        case .platform, .method, .destination, .identity: false
        case .policies, .test, .handover: true
        }
    }
}
