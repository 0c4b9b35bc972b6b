import Documents

/// Addresses that a platform calls from.
public struct AddressRange: Hashable, Sendable {
    /// Whom it serves, such as a part of the world.
    public let label: LocalizedText
    /// In CIDR notation, such as `52.252.71.64/29`.
    public let cidr: String

    /// Makes a range.
    public init(label: LocalizedText, cidr: String) {
        self.label = label
        self.cidr = cidr
    }
}
