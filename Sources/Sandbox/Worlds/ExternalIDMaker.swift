import Platforms

/// Makes ExternalIds as the platforms do.
enum ExternalIDMaker {
    /// One of the platform's own form.
    static func make(_ facts: PlatformMethod.ExternalID) -> String {
        switch facts.format {
        case .any: RandomText.make(32, from: RandomText.lowerCaseAndDigits)
        case .uuid: RandomText.uuid()
        case .adobeOrganizationID:
            RandomText.make(24, from: RandomText.hexadecimal).uppercased() + "@AdobeOrg"
        }
    }
}
