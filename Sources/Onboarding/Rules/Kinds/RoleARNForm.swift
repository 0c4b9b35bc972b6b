import Policies

/// Why a text is not an ARN of six fields, and which ARN it was meant to be where that is certain.
enum RoleARNForm {
    enum Mistake {
        /// `arn\:aws\:iam…`, as template sources write it.
        case escapes
        /// `ARN:AWS:IAM::…`
        case upperCase
        /// `aws:iam::…`
        case prefixMissing
        /// `arn:aws:iam:222222222222:role/name`
        case colonMissing
        /// `arn:aws:iam:::222222222222:role/name`
        case colonTooMany
        /// `arn:aws:222222222222:iam:role/name`
        case fieldsSwapped
        /// `arn:aws:iam:eu-west-3:222222222222:role/name`
        case regionGiven(String, at: Range<Int>)
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
        step(value)?.mistake
    }

    /// The ARN that was meant, where every mistake in `value` can be put right; nil otherwise.
    static func putRight(_ value: TypedValue) -> String? {
        var current = value
        // One text can hold a few mistakes at once, each of them once.
        for _ in 0..<6 {
            guard let found = step(current) else { return current.text }
            guard let better = found.putRight else { return nil }
            current = TypedValue(better)
        }
        return nil
    }

    /// The first mistake, and the text without it where that is certain.
    private static func step(_ value: TypedValue) -> (mistake: Mistake, putRight: String?)? {
        if value.scalars.contains("\\") { return (.escapes, value.removing { $0 == "\\" }) }
        let lowered = TypedValue(value.scalars.map(\.lowercased))
        if lowered.hasPrefix("arn:") { return stepInFields(of: value, lowered: lowered) }
        if ["https://", "http://"].contains(where: lowered.hasPrefix) { return (.webAddress, nil) }
        if lowered.hasPrefix("s3://") { return (.bucket, nil) }
        if lowered.hasPrefix("aws:iam::") { return (.prefixMissing, "arn:" + value.text) }
        if value.text.isAccountID { return (.accountID, nil) }
        if lowered.hasSuffix("@adobeorg") { return (.organizationID, nil) }
        if ExternalIDForm.isUUID(value) { return (.externalID, nil) }
        if !value.scalars.contains(":") {
            return (.name(value.text.split(separator: "/").last.map(String.init) ?? value.text), nil)
        }
        return (.cutOff, nil)
    }

    private static func stepInFields(
        of value: TypedValue, lowered: TypedValue
    ) -> (mistake: Mistake, putRight: String?)? {
        let fields = value.fields(separatedBy: ":", maximum: 8)
        let texts = fields.map { value.slice($0).text }
        let right = fields.prefix(3).map { lowered.slice($0).text }
        if Array(texts.prefix(3)) != right {
            return (.upperCase, (right + texts.dropFirst(3)).joined(separator: ":"))
        }
        switch texts.count {
        case 5 where texts[2] == "iam" && texts[3].isAccountID:
            return (.colonMissing, "arn:\(texts[1]):iam::\(texts[3]):\(texts[4])")
        case 5 where texts[3] == "iam" && texts[2].unicodeScalars.allSatisfy(\.isDigit):
            let isCertain = texts[2].isAccountID
            return (.fieldsSwapped, isCertain ? "arn:\(texts[1]):iam::\(texts[2]):\(texts[4])" : nil)
        case ..<6: return (.cutOff, nil)
        case 7 where texts[2] == "iam" && texts[3].isEmpty && texts[4].isEmpty && texts[5].isAccountID:
            return (.colonTooMany, "arn:\(texts[1]):iam::\(texts[5]):\(texts[6])")
        case 6 where texts[2] == "iam" && !texts[3].isEmpty:
            return (.regionGiven(texts[3], at: fields[3]), "arn:\(texts[1]):iam::\(texts[4]):\(texts[5])")
        default: return nil
        }
    }
}
