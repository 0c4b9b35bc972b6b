import Documents
import Platforms

/// One line of a list to choose from.
struct ChoiceOption: Hashable, Sendable {
    let id: String
    let label: LocalizedText
    let hint: LocalizedText?
}

extension WizardState {
    /// What can be chosen for `key`.
    func options(_ key: AnswerKey) -> [ChoiceOption] {
        switch key {
        case .platform:
            environment.platforms.map { ChoiceOption(id: $0.id, label: $0.name, hint: $0.summary) }
        case .method:
            platform?.methods.map { ChoiceOption(id: $0.kind.rawValue, label: $0.label, hint: $0.hint) } ?? []
        case .principal:
            method?.principals.map {
                ChoiceOption(id: $0.id, label: $0.label, hint: $0.arn.map(LocalizedText.init))
            } ?? []
        case .externalIDUse:
            [
                ChoiceOption(
                    id: ExternalIDUse.require.rawValue, label: IdentityText.requireExternalID,
                    hint: IdentityText.requireExternalIDHint),
                ChoiceOption(
                    id: ExternalIDUse.leaveOut.rawValue, label: IdentityText.leaveOutExternalID,
                    hint: method?.externalID?.leavingOut),
            ]
        default: []
        }
    }

    /// The options that the filter leaves; an id or any word of the label may begin with what was typed.
    func filteredOptions(_ key: AnswerKey) -> [ChoiceOption] {
        let wanted = filter.text.lowercased()
        let all = options(key)
        guard !wanted.isEmpty, focus == .field(key) else { return all }
        return all.filter { option in
            let label = option.label[environment.language].lowercased()
            return option.id.hasPrefix(wanted) || label.hasPrefix(wanted)
                || label.split(separator: " ").contains { $0.hasPrefix(wanted) }
        }
    }

    /// The id of what is chosen for `key`: the first option until somebody chooses.
    func chosen(_ key: AnswerKey) -> String? {
        let options = options(key)
        let choice = key == .externalIDUse ? externalIDUse.rawValue : answers.choice(key)
        return options.first { $0.id == choice }?.id ?? options.first?.id
    }
}
