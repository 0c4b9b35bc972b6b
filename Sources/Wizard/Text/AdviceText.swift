import Documents
import Platforms

/// The sentences under an open field: where its value comes from and what it looks like.
enum AdviceText {
    static func sentences(_ field: ScreenField, in state: WizardState) -> [LocalizedText] {
        var sentences: [LocalizedText] = []
        let externalID = state.method?.externalID
        if field.key == .region, case .failed(_, let reason) = state.region { sentences.append(reason) }
        guard state.isEmpty(field) else { return sentences }
        if field.key == .externalID || field.key == .organizationID {
            externalID.map { sentences.append($0.whereToFind) }
        }
        if let hint = field.hint { sentences.append(hint) }
        if let offer = state.offer(field) {
            sentences.append(offered(offer, field, in: state))
        } else if field.kind == .secret, state.environment.sandbox != nil {
            sentences.append(sandboxSecret)
        } else if let example = externalIDExample(field, externalID) ?? field.example {
            sentences.append(such(as: example))
        }
        return sentences
    }

    private static func externalIDExample(
        _ field: ScreenField, _ externalID: PlatformMethod.ExternalID?
    ) -> String? {
        field.key == .externalID ? externalID?.example : nil
    }

    private static func offered(
        _ value: String, _ field: ScreenField, in state: WizardState
    ) -> LocalizedText {
        if state.environment.sandbox == nil {
            return LocalizedText(
                en: "Ctrl-F fills in a fresh random value.", fr: "Ctrl-F propose une valeur aléatoire neuve.")
        }
        switch field.key {
        case .externalID:
            return LocalizedText(
                en: "In the sandbox, {platform} shows \(value). Ctrl-F fills it in.",
                fr: "Dans le bac à sable, {platform} affiche \(value). Ctrl-F le remplit.")
        default:
            return LocalizedText(
                en: "In the sandbox: \(value). Ctrl-F fills it in.",
                fr: "Dans le bac à sable : \(value). Ctrl-F le remplit.")
        }
    }

    private static let sandboxSecret = LocalizedText(
        en: "Ctrl-F fills in the sandbox's secret.", fr: "Ctrl-F remplit le secret du bac à sable.")

    private static func such(as example: String) -> LocalizedText {
        LocalizedText(en: "Such as \(example)", fr: "Par exemple \(example)")
    }
}
