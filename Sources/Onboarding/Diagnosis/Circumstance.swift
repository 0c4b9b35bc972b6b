import AWS
import Platforms
import Policies

/// Something that is true of a setup or a caller and makes a cause certain, likely or impossible.
enum Circumstance: Sendable {
    case sendsExternalID
    case externalIDHasBlank
    case externalIDIsPlaceholder
    /// The platform sends the Organization ID, and this is none.
    case externalIDIsNoOrganizationID
    /// The caller is known and is not the principal that the setup trusts.
    case callerIsNotPrincipal
    case roleInAnotherAccount
    /// The role and who is to assume it lie in different partitions, which no trust can bridge.
    case roleInAnotherPartition
    case temporaryKeyWithoutToken
    case temporaryKey
    /// The answer names a region, and it is not the one that was asked.
    case answerNamesAnotherRegion
    /// The region must be switched on before an account can use it.
    case regionIsOptIn
    case bucketHasDots
    case hasKMSKey
    /// The setup says which account owns the bucket, and S3 was told to insist on it.
    case expectsOwner
    /// The bucket's own policy lets the platform in.
    case usesBucketPolicy
    /// Whoever reads pays, and must say so.
    case readerPays
    /// The key of the object has characters that must be encoded in a signature.
    case keyHasOddCharacters
    /// The words of the answer name the role itself.
    case messageNamesTheRole
    /// The region that was asked is none that AWS has.
    case regionDoesNotExist
    /// Nothing tells which call was refused.
    case callIsNotNamed

    func holds(_ symptom: Symptom, _ facts: DiagnosisFacts) -> Bool {
        switch self {
        case .sendsExternalID:
            facts.knownExternalID != nil || (facts.setup == nil && !facts.sentNoExternalID)
        case .externalIDHasBlank:
            facts.knownExternalID?.unicodeScalars.contains(where: \.properties.isWhitespace) ?? false
        case .externalIDIsPlaceholder, .externalIDIsNoOrganizationID, .callerIsNotPrincipal,
            .roleInAnotherAccount, .roleInAnotherPartition:
            holdsOfRole(facts)
        case .temporaryKey: facts.accessKeyID?.hasPrefix("ASIA") ?? false
        case .temporaryKeyWithoutToken:
            facts.accessKeyID?.hasPrefix("ASIA") ?? false && !facts.hasSessionToken
        case .answerNamesAnotherRegion:
            symptom.region.map { $0 != facts.knownRegion } ?? false
        case .regionIsOptIn: facts.knownRegion.map(Partition.isOptIn(region:)) ?? false
        case .bucketHasDots: facts.knownBucket?.contains(".") ?? false
        case .hasKMSKey: facts.setup?.kmsKeyARN != nil
        case .expectsOwner: !(facts.setup?.expectedOwner ?? "").isEmpty
        case .usesBucketPolicy: facts.setup?.method == .bucketPolicy
        case .readerPays: facts.platform?.reading?.requesterPays ?? false
        case .keyHasOddCharacters: facts.key.map { !$0.utf8.allSatisfy(Self.isPlain) } ?? false
        case .regionDoesNotExist:
            facts.knownRegion.map { region in
                Partition.containing(region: region).map { !$0.regions.contains(region) } ?? false
            } ?? false
        case .callIsNotNamed: symptom.operation == nil && RefusedAction(symptom).action == nil
        case .messageNamesTheRole:
            facts.knownRoleARN.map { symptom.message?.raw.contains("\"\($0)\"") ?? false } ?? false
        }
    }

    private func holdsOfRole(_ facts: DiagnosisFacts) -> Bool {
        let externalID = facts.knownExternalID
        let role = facts.knownRoleARN.flatMap(ARN.init)
        switch self {
        case .externalIDIsPlaceholder:
            guard let externalID, let platform = facts.platform else { return false }
            return platform.isPlaceholder(externalID)
        case .externalIDIsNoOrganizationID:
            guard let externalID, let platform = facts.platform else { return false }
            return platform.sendsOrganizationID && !externalID.hasSuffix("@AdobeOrg")
        case .callerIsNotPrincipal:
            guard let caller = facts.callerARN, let principal = facts.principal else { return false }
            return !CallerARN(caller).acts(as: principal)
        case .roleInAnotherAccount:
            guard let role, let account = facts.setup?.accountID, !account.isEmpty else { return false }
            return role.account != account && facts.setup?.method == .assumedRole
        case .roleInAnotherPartition:
            guard let role, let other = (facts.callerARN ?? facts.principal).flatMap(ARN.init) else {
                return false
            }
            return role.partition != other.partition
        default: return false
        }
    }

    /// What needs no encoding in an address.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
            true
        default: false
        }
    }
}

extension Platform {
    /// Whether `text` is a placeholder or an example of the platform's document, left in as it stands.
    func isPlaceholder(_ text: String) -> Bool {
        placeholders.contains(text) || methods.contains { $0.externalID?.example == text }
    }

    /// Whether the ExternalId that the platform sends is the customer's Organization ID.
    var sendsOrganizationID: Bool {
        methods.contains { $0.externalID?.format == .adobeOrganizationID }
    }
}
