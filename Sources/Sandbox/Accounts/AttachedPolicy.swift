import Policies

/// A policy as it was handed in and as it is understood.
struct AttachedPolicy: Sendable {
    /// The text that reading it back gives.
    let text: String
    /// What it means.
    let document: PolicyDocument
}
