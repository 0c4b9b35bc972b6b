import AWS
import Documents

extension WizardState {
    /// What Ctrl-F would put into the field: the value that is certainly meant, or what the sandbox shows.
    func repairValue(_ field: ScreenField) -> String? {
        isEmpty(field) ? offer(field) : certainFix(field)
    }

    /// What the help line calls Ctrl-F now; nil when there is nothing to fill or to fix.
    func repairLabel(_ field: ScreenField) -> LocalizedText? {
        if mayAskForRegionAgain(field) { return KeyText.lookUpAgain }
        if isEmpty(field) {
            let isOffered = field.kind == .secret ? offeredSecret != nil : offer(field) != nil
            return isOffered ? KeyText.fill : nil
        }
        return certainFix(field).map { _ in KeyText.fix }
    }

    /// What stands ready for an empty field: the sandbox's values, or a fresh ExternalId of one's own.
    func offer(_ field: ScreenField) -> String? {
        if field.key == .externalID, method?.externalID?.madeBy == .customer {
            return environment.freshExternalID
        }
        guard let sandbox = environment.sandbox, let platform else { return nil }
        let offer = sandbox.offers[platform.id]
        return switch field.key {
        case .bucket: platform.direction == .customerReads ? offer?.bucket : sandbox.bucket
        case .region: sandbox.region
        case .externalID, .organizationID: offer?.externalID
        case .accountID: sandbox.accountID
        case .roleARN: offer?.roleARN
        case .principal: offer?.principal
        case .accessKeyID: offer?.accessKeyID
        default: nil
        }
    }

    private var offeredSecret: Secret? {
        platform.flatMap { environment.sandbox?.offers[$0.id]?.secretAccessKey }
    }

    /// Ctrl-F: fills an empty field or fixes a wrong one.
    mutating func repair() -> [WizardEffect] {
        guard let field = focusedField else { return [] }
        if mayAskForRegionAgain(field) { return askForRegion() }
        if field.kind == .secret {
            offeredSecret.map { answers.set(field.key, SecretInput($0)) }
        } else if let value = repairValue(field) {
            answers.set(field.key, TextInput(value))
            if field.key == .bucket { forgetForeignRegion() }
        }
        return []
    }
}
