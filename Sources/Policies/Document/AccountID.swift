extension String {
    /// Whether it is twelve digits, as the id of an AWS account is.
    public var isAccountID: Bool {
        utf8.count == 12 && utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}
