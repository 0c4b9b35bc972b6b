/// The forms an ExternalId can have.
enum ExternalIDForm {
    private static let groups = [8, 4, 4, 4, 12]

    /// Whether it is a UUID, as DinMo makes them.
    static func isUUID(_ value: TypedValue) -> Bool {
        let fields = value.fields(separatedBy: "-")
        return fields.map(\.count) == groups && value.scalars.allSatisfy { $0.isHexDigit || $0 == "-" }
    }

    /// Whether it is made of nothing but what a UUID is made of, so that it must be a damaged one.
    static func isLikeUUID(_ value: TypedValue) -> Bool {
        value.count >= 8 && value.scalars.allSatisfy { $0.isHexDigit || $0 == "-" }
    }

    static let adobeSuffix = "@AdobeOrg"
    static let adobeDigits = 24
}
