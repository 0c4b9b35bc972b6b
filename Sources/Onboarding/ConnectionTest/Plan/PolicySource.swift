/// Where the policy in force is known from.
enum PolicySource: Hashable, Sendable {
    /// Read from the role as it is deployed.
    case deployed
    /// What this program generates for the setup.
    case generated
}
