import Documents

/// The form of Adobe's Organization ID: 24 hexadecimal digits in upper case, then `@AdobeOrg`.
enum AdobeOrganizationRules {
    static func all(prefix: String) -> [Rule] {
        [suffix(prefix), digits(prefix), upperCase(prefix)]
    }

    private static func suffix(_ prefix: String) -> Rule {
        Rule(id: "\(prefix).adobe-suffix", label: OrganizationSentences.suffixLabel) { value in
            let suffix = ExternalIDForm.adobeSuffix
            guard !value.hasSuffix(suffix) else { return .kept }
            let place = value.scalars.firstIndex(of: "@") ?? value.count
            let digits = value.scalars[..<place]
            let isCertain =
                digits.count == ExternalIDForm.adobeDigits && digits.allSatisfy(\.isHexDigit)
                && TypedValue(suffix.unicodeScalars.map(\.lowercased)).hasPrefix(
                    TypedValue(value.scalars[place...].map(\.lowercased)).text)
            let violation = Violation.invalid(
                OrganizationSentences.suffix(value), at: place < value.count ? place..<value.count : nil,
                fix: isCertain ? TypedValue(digits).text + suffix : nil)
            return .broken(violation)
        }
    }

    private static func digits(_ prefix: String) -> Rule {
        Rule(id: "\(prefix).adobe-digits", label: OrganizationSentences.digitsLabel) { value in
            let end = value.scalars.firstIndex(of: "@") ?? value.count
            let digits = value.slice(0..<end)
            if let wrong = digits.firstRun(where: { !$0.isHexDigit }) {
                return .broken(
                    .invalid(
                        OrganizationSentences.notHexadecimal(digits.slice(wrong)),
                        at: wrong))
            }
            guard digits.count != ExternalIDForm.adobeDigits else { return .kept }
            return .broken(
                .invalid(
                    OrganizationSentences.digitCount(digits.count, of: ExternalIDForm.adobeDigits),
                    at: digits.isEmpty ? nil : 0..<end))
        }
    }

    private static func upperCase(_ prefix: String) -> Rule {
        Rule(id: "\(prefix).adobe-upper-case", label: OrganizationSentences.upperCaseLabel) { value in
            let end = value.scalars.firstIndex(of: "@") ?? value.count
            let digits = value.slice(0..<end)
            guard digits.scalars.allSatisfy(\.isHexDigit), let range = digits.firstRun(where: \.isLowerLetter)
            else {
                return .kept
            }
            let fix = value.replacing(0..<end, with: digits.mapping(\.uppercased))
            return .broken(
                .invalid(OrganizationSentences.lowerCase(value.slice(range)), at: range, fix: fix))
        }
    }
}
