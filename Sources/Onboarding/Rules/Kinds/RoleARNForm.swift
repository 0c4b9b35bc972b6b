/// Why a text is not an ARN of six fields, and which ARN it was meant to be where that is certain.
enum RoleARNForm {
    enum Mistake {
        /// `arn\:aws\:iam…`, as template sources write it.
        case escapes(fix: String)
        /// `ARN:AWS:IAM::…`
        case upperCase(fix: String)
        /// `aws:iam::…`
        case prefixMissing(fix: String)
        /// `arn:aws:iam:222222222222:role/name`
        case colonMissing(fix: String)
        /// `arn:aws:iam:::222222222222:role/name`
        case colonTooMany(fix: String)
        /// `arn:aws:222222222222:iam:role/name`
        case fieldsSwapped(fix: String?)
        /// `arn:aws:iam:eu-west-3:222222222222:role/name`
        case regionGiven(String, at: Range<Int>, fix: String)
        case webAddress
        case bucket
        case accountID
        case organizationID
        case externalID
        /// A name alone, perhaps with `role/` in front.
        case name(String)
        case cutOff
    }

    /// Nil when `value` has the form of an ARN, of whatever it may be.
    static func mistake(in value: TypedValue) -> Mistake? {
        if value.scalars.contains("\\") { return .escapes(fix: value.removing { $0 == "\\" }) }
        let lowered = TypedValue(value.scalars.map(\.lowercased))
        if lowered.hasPrefix("arn:") { return mistakeInFields(of: value, lowered: lowered) }
        if ["https://", "http://"].contains(where: lowered.hasPrefix) { return .webAddress }
        if lowered.hasPrefix("s3://") { return .bucket }
        if lowered.hasPrefix("aws:iam::") { return .prefixMissing(fix: "arn:" + value.text) }
        if value.text.isAccountID { return .accountID }
        if lowered.hasSuffix("@adobeorg") { return .organizationID }
        if ExternalIDForm.isUUID(value) { return .externalID }
        if !value.scalars.contains(":") {
            return .name(value.text.split(separator: "/").last.map(String.init) ?? value.text)
        }
        return .cutOff
    }

    private static func mistakeInFields(of value: TypedValue, lowered: TypedValue) -> Mistake? {
        let fields = value.fields(separatedBy: ":")
        let head = fields.prefix(3).map { value.slice($0).text }
        let right = fields.prefix(3).map { lowered.slice($0).text }
        if head != right {
            let tail = fields.dropFirst(3).map { value.slice($0).text }
            return .upperCase(fix: (right + tail).joined(separator: ":"))
        }
        let texts = fields.map { value.slice($0).text }
        switch texts.count {
        case 5 where texts[2] == "iam" && texts[3].isAccountID:
            return .colonMissing(fix: "arn:\(texts[1]):iam::\(texts[3]):\(texts[4])")
        case 5 where texts[3] == "iam" && texts[2].unicodeScalars.allSatisfy(\.isDigit):
            return .fieldsSwapped(
                fix: texts[2].isAccountID ? "arn:\(texts[1]):iam::\(texts[2]):\(texts[4])" : nil)
        case ..<6: return .cutOff
        case 7 where texts[2] == "iam" && texts[3].isEmpty && texts[4].isEmpty && texts[5].isAccountID:
            return .colonTooMany(fix: "arn:\(texts[1]):iam::\(texts[5]):\(texts[6])")
        case 6 where texts[2] == "iam" && !texts[3].isEmpty:
            return .regionGiven(
                texts[3], at: fields[3], fix: "arn:\(texts[1]):iam::\(texts[4]):\(texts[5])")
        default: return nil
        }
    }
}
