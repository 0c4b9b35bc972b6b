/// The screens, in their order.
public enum ScreenID: String, CaseIterable, Hashable, Sendable {
    case platform
    case method
    case destination
    case identity
    case policies
    case test
    case handover
}
