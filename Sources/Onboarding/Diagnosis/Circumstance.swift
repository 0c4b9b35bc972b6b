import AWS
import Platforms
import Policies

/// Something that is true of a setup or a caller and makes a cause certain, likely or impossible.
enum Circumstance: Sendable {
    case sendsExternalID
    case externalIDHasBlank
    case externalIDIsPlaceholder
    /// The caller is known and is not the principal that the setup trusts.
    case callerIsNotPrincipal
    case roleInAnotherAccount
    case temporaryKeyWithoutToken
    case temporaryKey
    /// The answer names a region, and it is not the one that was asked.
    case answerNamesAnotherRegion
    case clockIsOff
    case bucketHasDots
    case hasKMSKey

    func holds(_ symptom: Symptom, _ facts: DiagnosisFacts) -> Bool {
        let externalID = facts.externalID ?? facts.setup?.externalID
        switch self {
        case .sendsExternalID: return externalID != nil
        case .externalIDHasBlank:
            return externalID?.unicodeScalars.contains(where: \.properties.isWhitespace) ?? false
        case .externalIDIsPlaceholder:
            guard let externalID, let platform = facts.platform else { return false }
            return platform.isPlaceholder(externalID)
        case .callerIsNotPrincipal:
            guard let caller = facts.callerARN, let principal = facts.principal else { return false }
            return !CallerARN(caller).acts(as: principal)
        case .roleInAnotherAccount:
            guard let role = facts.setup?.roleARN.flatMap(ARN.init), let account = facts.setup?.accountID
            else { return false }
            return role.account != account && facts.setup?.method == .assumedRole
        case .temporaryKey: return facts.accessKeyID?.hasPrefix("ASIA") ?? false
        case .temporaryKeyWithoutToken:
            return facts.accessKeyID?.hasPrefix("ASIA") ?? false && !facts.hasSessionToken
        case .answerNamesAnotherRegion:
            guard let answered = symptom.region, let asked = facts.region ?? facts.setup?.region else {
                return symptom.region != nil
            }
            return answered != asked
        case .clockIsOff: return (facts.skew?.magnitude ?? 0) > ClockSkew.tolerance
        case .bucketHasDots: return facts.setup?.bucket.contains(".") ?? false
        case .hasKMSKey: return facts.setup?.kmsKeyARN != nil
        }
    }
}

extension Platform {
    /// Whether `text` is a placeholder or an example of the platform's document, left in as it stands.
    func isPlaceholder(_ text: String) -> Bool {
        placeholders.contains(text) || methods.contains { $0.externalID?.example == text }
    }
}
