/// A secret access key: 40 characters. Nothing of it ever stands in a sentence, a range or a fix.
enum SecretKeyRules {
    static func all(in context: RuleContext) -> [Rule] {
        let common = CommonRules(prefix: "secret-key")
        return [
            common.filled(.secretKey), common.blanks(secret: true), common.invisible(secret: true), notID,
            characters, length,
        ]
    }

    private static let notID = Rule(id: "secret-key.not-id", label: SecretKeySentences.notIDLabel) { value in
        value.count == 20 && ["AKIA", "ASIA"].contains(where: value.hasPrefix)
            ? .unreadable(.invalid(SecretKeySentences.isID)) : .kept
    }

    private static let characters = Rule(
        id: "secret-key.characters", label: SecretKeySentences.charactersLabel
    ) { value in
        value.scalars.allSatisfy(\.isSecretKeyCharacter)
            ? .kept : .broken(.invalid(SecretKeySentences.characters))
    }

    private static let length = Rule(id: "secret-key.length", label: SecretKeySentences.lengthLabel) {
        value in
        value.count == 40 ? .kept : .broken(.invalid(SecretKeySentences.length(value.count)))
    }
}
