import Documents

/// The sentences of the rules for a role's ARN.
enum RoleARNSentences {
    static let formLabel = LocalizedText(
        en: "arn:aws:iam::ACCOUNT:role/NAME", fr: "arn:aws:iam::COMPTE:role/NOM")
    static let kindLabel = LocalizedText(en: "Names a role", fr: "Désigne un rôle")
    static let partitionLabel = LocalizedText(en: "A known partition", fr: "Une partition connue")
    static let accountLabel = LocalizedText(en: "An account of 12 digits", fr: "Un compte à 12 chiffres")
    static let pathLabel = LocalizedText(en: "A path of IAM’s form", fr: "Un chemin à la forme d’IAM")
    static let nameLabel = LocalizedText(
        en: "A name of 1 to 64 letters, digits, _+=,.@-", fr: "Un nom de 1 à 64 lettres, chiffres, _+=,.@-")
    static let lengthLabel = LocalizedText(en: "At most 2,048 characters", fr: "Au plus 2 048 caractères")
    static let exampleLabel = LocalizedText(en: "Not a document’s example", fr: "Pas l’exemple d’un document")
    static let regionPartitionLabel = LocalizedText(
        en: "The same partition as the region", fr: "La même partition que la région")
    static let myAccountLabel = LocalizedText(en: "In your account", fr: "Dans votre compte")
    static let sameNameLabel = LocalizedText(en: "The role’s name as planned", fr: "Le nom de rôle prévu")

    static func ownAccountLabel(_ platform: String) -> LocalizedText {
        LocalizedText(
            en: "In your account, not \(platform)’s",
            fr: "Dans votre compte, pas celui \(French.of(platform))")
    }

    static func theirAccountLabel(_ platform: String) -> LocalizedText {
        LocalizedText(
            en: "In \(platform)’s account, not yours",
            fr: "Dans le compte \(French.of(platform)), pas le vôtre")
    }

    static func readerNameLabel(_ name: String) -> LocalizedText {
        LocalizedText(en: "Named \(name)", fr: "Nommé \(name)")
    }

    private static let whereToCopy = LocalizedText(
        en: "copy the ARN from the role’s page in IAM",
        fr: "copiez l’ARN depuis la page du rôle dans IAM")

    /// `fix` is the ARN that was meant, where that is certain.
    static func form(_ mistake: RoleARNForm.Mistake, in value: TypedValue, fix: String?) -> LocalizedText {
        let shown = Quoted(value)
        let right = fix.map { LocalizedText(en: ": \(Quoted(arn: $0).en).", fr: " : \(Quoted(arn: $0).fr).") }
        let end = right ?? LocalizedText(en: "; \(whereToCopy.en).", fr: " ; \(whereToCopy.fr).")
        switch mistake {
        case .escapes:
            return LocalizedText(
                en: "The backslashes come from a template and do not belong in an ARN\(end.en)",
                fr:
                    "Les barres obliques inverses viennent d’un modèle et n’ont pas leur place dans un ARN\(end.fr)"
            )
        case .upperCase:
            return LocalizedText(
                en: "“arn”, the partition and the service are lower case\(end.en)",
                fr: "« arn », la partition et le service sont en minuscules\(end.fr)")
        case .prefixMissing:
            return LocalizedText(
                en: "“arn:” is missing at the start\(end.en)", fr: "« arn: » manque au début\(end.fr)")
        case .colonMissing:
            return LocalizedText(
                en: "A colon is missing between “iam” and the account, where two stand\(end.en)",
                fr: "Il manque un deux-points entre « iam » et le compte, où il en faut deux\(end.fr)")
        case .colonTooMany:
            return LocalizedText(
                en: "There is a colon too many between “iam” and the account, where two stand\(end.en)",
                fr: "Il y a un deux-points de trop entre « iam » et le compte, où il en faut deux\(end.fr)")
        case .fieldsSwapped:
            return LocalizedText(
                en:
                    "Account and service are swapped; a role’s ARN reads arn:aws:iam::ACCOUNT:role/NAME\(end.en)",
                fr:
                    "Compte et service sont inversés ; l’ARN d’un rôle s’écrit arn:aws:iam::COMPTE:role/NOM\(end.fr)"
            )
        case .regionGiven(let region, _):
            let region = Quoted(region)
            return LocalizedText(
                en: "IAM has no regions, so \(region.en) must not stand in the ARN\(end.en)",
                fr: "IAM n’a pas de régions ; \(region.fr) ne doit pas figurer dans l’ARN\(end.fr)")
        case .webAddress:
            return LocalizedText(
                en: "This is a web address\(end.en)", fr: "C’est une adresse web\(end.fr)")
        case .bucket:
            return LocalizedText(
                en: "This is a bucket’s address\(end.en)", fr: "C’est l’adresse d’un bucket\(end.fr)")
        case .accountID:
            return LocalizedText(
                en:
                    "\(shown.en) is an account id; the role’s whole ARN is needed: arn:aws:iam::\(value.text):role/NAME.",
                fr: "\(shown.fr) est un identifiant de compte ; il faut l’ARN entier du rôle : "
                    + "arn:aws:iam::\(value.text):role/NOM.")
        case .organizationID:
            return LocalizedText(
                en: "\(shown.en) is an Organization ID; it has a field of its own. Here, \(whereToCopy.en).",
                fr: "\(shown.fr) est un Organization ID ; il a son propre champ. Ici, \(whereToCopy.fr).")
        case .externalID:
            return LocalizedText(
                en:
                    "\(shown.en) looks like an ExternalId; it has a field of its own. Here, \(whereToCopy.en).",
                fr: "\(shown.fr) ressemble à un ExternalId ; il a son propre champ. Ici, \(whereToCopy.fr).")
        case .name(let name):
            let arn = LocalizedText(
                en: Quoted(arn: "arn:aws:iam::ACCOUNT:role/\(name)").en,
                fr: Quoted(arn: "arn:aws:iam::COMPTE:role/\(name)").fr)
            return LocalizedText(
                en: "\(shown.en) is only a name; the whole ARN is needed: \(arn.en).",
                fr: "\(shown.fr) n’est qu’un nom ; il faut l’ARN entier : \(arn.fr).")
        case .cutOff:
            return LocalizedText(
                en:
                    "\(shown.en) is not a whole ARN, which reads arn:aws:iam::ACCOUNT:role/NAME; \(whereToCopy.en).",
                fr:
                    "\(shown.fr) n’est pas un ARN entier, qui s’écrit arn:aws:iam::COMPTE:role/NOM ; \(whereToCopy.fr)."
            )
        }
    }

    static func kind(_ thing: ARNThing, arn: ARNFields) -> LocalizedText {
        switch thing {
        case .role, .other:
            let service = Quoted(arn.service)
            return LocalizedText(
                en:
                    "This is an ARN of \(service.en), not of a role; a role’s reads arn:aws:iam::ACCOUNT:role/NAME.",
                fr: "C’est un ARN de \(service.fr), pas d’un rôle ; celui d’un rôle s’écrit "
                    + "arn:aws:iam::COMPTE:role/NOM.")
        case .user:
            return LocalizedText(
                en: "This is an IAM user; a user cannot be assumed. Create a role and paste its ARN.",
                fr: "C’est un utilisateur IAM ; on ne peut pas l’endosser. Créez un rôle et collez son ARN.")
        case .root:
            return LocalizedText(
                en: "This is a whole account (root), not a role. Create a role and paste its ARN.",
                fr: "C’est un compte entier (root), pas un rôle. Créez un rôle et collez son ARN.")
        case .group:
            return LocalizedText(
                en: "This is an IAM group, not a role; \(whereToCopy.en).",
                fr: "C’est un groupe IAM, pas un rôle ; \(whereToCopy.fr).")
        case .policy:
            return LocalizedText(
                en: "This is a policy, not a role; \(whereToCopy.en).",
                fr: "C’est une politique, pas un rôle ; \(whereToCopy.fr).")
        case .instanceProfile:
            return LocalizedText(
                en: "This is an instance profile, which carries a role; \(whereToCopy.en).",
                fr: "C’est un profil d’instance, qui porte un rôle ; \(whereToCopy.fr).")
        case .assumedRole(let role):
            let behind = Quoted(arn: arn.iam("role/\(role)"))
            return LocalizedText(
                en:
                    "This is a session of a role, which ends; the role behind it is \(behind.en) unless it has a path.",
                fr:
                    "C’est une session d’un rôle, qui prend fin ; le rôle derrière elle est \(behind.fr), sauf s’il a un "
                    + "chemin.")
        case .federatedUser:
            return LocalizedText(
                en: "This is a federated user’s session, not a role; \(whereToCopy.en).",
                fr: "C’est la session d’un utilisateur fédéré, pas un rôle ; \(whereToCopy.fr).")
        case .bucket:
            return LocalizedText(
                en: "This is the ARN of a bucket or an object, not of a role; \(whereToCopy.en).",
                fr: "C’est l’ARN d’un bucket ou d’un objet, pas d’un rôle ; \(whereToCopy.fr).")
        }
    }

    static func partition(_ partition: String) -> LocalizedText {
        let shown = Quoted(partition)
        let nearest = nearestName(to: partition, among: Regions.partitions)
        return LocalizedText(
            en: "\(shown.en) is no partition"
                + (nearest.map { "; did you mean \($0)?" } ?? "; most accounts are in aws."),
            fr: "\(shown.fr) n’est pas une partition"
                + (nearest.map { " ; vouliez-vous dire \($0) ?" }
                    ?? " ; la plupart des comptes sont dans aws."))
    }

    static func account(_ account: String) -> LocalizedText {
        guard !account.isEmpty else {
            return LocalizedText(
                en: "The account id is missing between the colons; it has 12 digits.",
                fr: "L’identifiant de compte manque entre les deux-points ; il a 12 chiffres.")
        }
        let shown = Quoted(account)
        return LocalizedText(
            en: "\(shown.en) is not an account id, which has 12 digits; copy the ARN again.",
            fr: "\(shown.fr) n’est pas un identifiant de compte, qui a 12 chiffres ; recopiez l’ARN.")
    }

    static func pathTooLong(_ count: Int) -> LocalizedText {
        LocalizedText(
            en: "The role’s path has \(count) characters; IAM takes at most 512.",
            fr: "Le chemin du rôle compte \(count) caractères ; IAM en accepte 512 au plus.")
    }

    static func pathCharacter(_ part: TypedValue) -> LocalizedText {
        let shown = Quoted(first: part)
        return LocalizedText(
            en:
                "\(shown.en) at character \(part.position) is not allowed in a role’s path; copy the ARN again.",
            fr:
                "\(shown.fr) au caractère \(part.position) n’est pas permis dans le chemin d’un rôle ; recopiez l’ARN."
        )
    }

    static func tooLong(_ count: Int) -> LocalizedText {
        LocalizedText(
            en: "The ARN has \(count) characters; STS takes at most 2,048.",
            fr: "L’ARN compte \(count) caractères ; STS en accepte 2 048 au plus.")
    }

    static func ownAccount(_ account: String, platform: String) -> LocalizedText {
        LocalizedText(
            en: "\(account) is \(platform)’s own account; paste the ARN of the role in yours.",
            fr:
                "\(account) est le compte \(French.of(platform)) ; collez l’ARN du rôle qui est dans le vôtre."
        )
    }

    static func regionPartition(_ found: String, region: String, partition: String) -> LocalizedText {
        LocalizedText(
            en:
                "The role is in partition \(found), the region \(region) is in \(partition); a role works only in its own.",
            fr:
                "Le rôle est dans la partition \(found), la région \(region) dans \(partition) ; un rôle ne vaut que "
                + "dans la sienne.")
    }

    static func otherAccount(_ account: String, than mine: String) -> LocalizedText {
        LocalizedText(
            en: "The role is in account \(account), but you gave \(mine) as yours; correct one of them.",
            fr:
                "Le rôle est dans le compte \(account), mais vous avez donné \(mine) comme le vôtre ; corrigez l’un des "
                + "deux.")
    }

    static func ownRole(_ account: String, platform: String) -> LocalizedText {
        LocalizedText(
            en: "\(account) is your own account; paste the ARN of the role that \(platform) gave you.",
            fr: "\(account) est votre propre compte ; collez l’ARN du rôle que \(platform) vous a donné.")
    }

    static func otherName(_ found: String, than planned: String) -> LocalizedText {
        let (shown, expected) = (Quoted(found), Quoted(planned))
        return LocalizedText(
            en: "This is the role \(shown.en), but you planned \(expected.en); correct one of them.",
            fr: "C’est le rôle \(shown.fr), mais vous aviez prévu \(expected.fr) ; corrigez l’un des deux.")
    }

    static func readerName(_ found: String, expected: String, bucket: String) -> LocalizedText {
        let shown = Quoted(found)
        return LocalizedText(
            en: "The role for bucket \(bucket) is called \(expected), this one \(shown.en); check both.",
            fr: "Le rôle du bucket \(bucket) s’appelle \(expected), celui-ci \(shown.fr) ; vérifiez les deux."
        )
    }
}
