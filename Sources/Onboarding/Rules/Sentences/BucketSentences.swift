import Documents

/// The sentences of the rules for a bucket's name.
enum BucketSentences {
    static let bareNameLabel = LocalizedText(
        en: "The name alone, no address", fr: "Le nom seul, sans adresse")
    static let upperCaseLabel = LocalizedText(en: "Lower case", fr: "En minuscules")
    static let charactersLabel = LocalizedText(
        en: "Only a-z, 0-9, . and -", fr: "Uniquement a-z, 0-9, . et -")
    static let firstAndLastLabel = LocalizedText(
        en: "Begins and ends with a-z or 0-9", fr: "Commence et finit par a-z ou 0-9")
    static let adjacentPeriodsLabel = LocalizedText(
        en: "No two periods in a row", fr: "Pas deux points de suite")
    static let ipAddressLabel = LocalizedText(en: "Not an IP address", fr: "Pas une adresse IP")
    static let reservedPrefixLabel = LocalizedText(en: "No reserved beginning", fr: "Pas de début réservé")
    static let reservedSuffixLabel = LocalizedText(en: "No reserved ending", fr: "Pas de fin réservée")
    static let dotsLabel = LocalizedText(en: "Better without periods", fr: "Plutôt sans points")
    static let accountRegionalLabel = LocalizedText(
        en: "Account and region fit a name in -an", fr: "Compte et région cohérents si le nom finit par -an")
    static let partsLabel = LocalizedText(
        en: "a-z or 0-9 on both sides of a period", fr: "a-z ou 0-9 de part et d’autre d’un point")

    static func lengthLabel(_ allowed: ClosedRange<Int>) -> LocalizedText {
        LocalizedText(
            en: "\(allowed.lowerBound) to \(allowed.upperBound) characters",
            fr: "De \(allowed.lowerBound) à \(allowed.upperBound) caractères")
    }

    static func patternLabel(_ pattern: String) -> LocalizedText {
        LocalizedText(en: "Of the form \(pattern)", fr: "De la forme \(pattern)")
    }

    static func bareName(_ bucket: TypedValue, form: S3Address.Form) -> LocalizedText {
        let name = Quoted(bucket)
        return switch form {
        case .s3URL:
            LocalizedText(
                en: "This is an s3:// address; only the bucket’s name goes here: \(name.en).",
                fr: "C’est une adresse s3:// ; seul le nom du bucket va ici : \(name.fr).")
        case .bucketARN:
            LocalizedText(
                en: "This is an ARN; only the bucket’s name goes here: \(name.en).",
                fr: "C’est un ARN ; seul le nom du bucket va ici : \(name.fr).")
        case .webAddress, .consoleURL:
            LocalizedText(
                en: "This is a web address; only the bucket’s name goes here: \(name.en).",
                fr: "C’est une adresse web ; seul le nom du bucket va ici : \(name.fr).")
        case .path:
            LocalizedText(
                en: "A bucket’s name holds no “/”; what follows \(name.en) goes into the folder.",
                fr: "Un nom de bucket ne contient pas de « / » ; ce qui suit \(name.fr) va dans le dossier.")
        }
    }

    static func tooShort(_ value: TypedValue, allowed: ClosedRange<Int>) -> LocalizedText {
        let name = Quoted(value)
        return LocalizedText(
            en:
                "\(name.en) is too short: a bucket’s name has at least \(allowed.lowerBound) characters. Type it whole.",
            fr: "\(name.fr) est trop court : un nom de bucket a au moins \(allowed.lowerBound) caractères. "
                + "Saisissez-le en entier.")
    }

    static func tooLong(_ value: TypedValue, allowed: ClosedRange<Int>) -> LocalizedText {
        let name = Quoted(value)
        return LocalizedText(
            en:
                "\(name.en) has \(value.count) characters, at most \(allowed.upperBound) are allowed; use a shorter name.",
            fr: "\(name.fr) compte \(value.count) caractères, le maximum est \(allowed.upperBound) ; "
                + "prenez un nom plus court.")
    }

    static func upperCase(_ part: TypedValue, fix: String) -> LocalizedText {
        let (shown, right) = (Quoted(part), Quoted(fix))
        return LocalizedText(
            en:
                "\(shown.en) at character \(part.position) is upper case; S3 takes only lower case: \(right.en).",
            fr: "\(shown.fr) au caractère \(part.position) est en majuscules ; S3 n’accepte que des "
                + "minuscules : \(right.fr).")
    }

    static func characters(_ part: TypedValue) -> LocalizedText {
        let shown = Quoted(first: part)
        let isUnderscore = part.scalars == ["_"]
        return LocalizedText(
            en:
                "\(shown.en) at character \(part.position) is not allowed; only a-z, 0-9, “.” and “-” are."
                + (isUnderscore ? " Many names have a “-” there." : ""),
            fr:
                "\(shown.fr) au caractère \(part.position) n’est pas permis ; seuls a-z, 0-9, « . » et « - » "
                + "le sont." + (isUnderscore ? " Souvent, c’est un « - » qu’il faut." : ""))
    }

    static func firstAndLast(_ part: TypedValue, isFirst: Bool) -> LocalizedText {
        let shown = Quoted(part)
        return isFirst
            ? LocalizedText(
                en: "The name begins with \(shown.en); it must begin with a letter or a digit.",
                fr: "Le nom commence par \(shown.fr) ; il doit commencer par une lettre ou un chiffre.")
            : LocalizedText(
                en: "The name ends with \(shown.en); it must end with a letter or a digit.",
                fr: "Le nom finit par \(shown.fr) ; il doit finir par une lettre ou un chiffre.")
    }

    static func adjacentPeriods(_ part: TypedValue) -> LocalizedText {
        LocalizedText(
            en: "Two periods stand in a row at character \(part.position); keep one.",
            fr: "Deux points se suivent au caractère \(part.position) ; gardez-en un.")
    }

    static func ipAddress(_ value: TypedValue) -> LocalizedText {
        let name = Quoted(value)
        return LocalizedText(
            en: "\(name.en) looks like an IP address; S3 takes no such name.",
            fr: "\(name.fr) ressemble à une adresse IP ; S3 refuse un tel nom.")
    }

    static func reservedPrefix(_ prefix: String) -> LocalizedText {
        LocalizedText(
            en: "Names that begin with “\(prefix)” are AWS’s own; no bucket can have one.",
            fr:
                "Les noms qui commencent par « \(prefix) » sont réservés à AWS ; aucun bucket ne peut en porter."
        )
    }

    static func reservedSuffix(_ suffix: String) -> LocalizedText {
        LocalizedText(
            en: "Names that end with “\(suffix)” are AWS’s own (aliases and other kinds of bucket); "
                + "type the name of the bucket itself.",
            fr:
                "Les noms qui finissent par « \(suffix) » sont réservés à AWS (alias et autres types de bucket) ; "
                + "saisissez le nom du bucket lui-même.")
    }

    static func dotsRefused(_ part: TypedValue, by platform: String) -> LocalizedText {
        LocalizedText(
            en: "\(platform) takes no period in a bucket’s name; one stands at character \(part.position).",
            fr:
                "\(platform) n’accepte pas de point dans le nom d’un bucket ; il y en a un au caractère \(part.position)."
        )
    }

    static func dotsWarned(_ part: TypedValue, by platform: String) -> LocalizedText {
        LocalizedText(
            en:
                "A period stands at character \(part.position): the help in \(platform)’s form refuses it, its API takes "
                + "it. A bucket without periods is safer.",
            fr:
                "Il y a un point au caractère \(part.position) : l’aide du formulaire \(French.of(platform)) le refuse, son API "
                + "l’accepte. Un bucket sans point est plus sûr.")
    }

    static func dotsInTLS(_ part: TypedValue) -> LocalizedText {
        LocalizedText(
            en:
                "A period stands at character \(part.position): S3’s TLS certificate does not cover names with periods, "
                + "so some programs cannot connect.",
            fr:
                "Il y a un point au caractère \(part.position) : le certificat TLS de S3 ne couvre pas les noms à points, "
                + "et certains programmes ne peuvent pas se connecter.")
    }

    static let notAccountRegional = LocalizedText(
        en:
            "Names in “-an” end with account and region, as in name-111122223333-eu-west-3-an; check this one.",
        fr: "Les noms en « -an » finissent par le compte et la région, comme nom-111122223333-eu-west-3-an ; "
            + "vérifiez celui-ci.")

    static func unknownRegion(_ region: String) -> LocalizedText {
        let shown = Quoted(region)
        return LocalizedText(
            en: "The name says the bucket is in region \(shown.en), which does not exist.",
            fr: "Le nom situe le bucket dans la région \(shown.fr), qui n’existe pas.")
    }

    static func otherRegion(_ region: String, than chosen: String) -> LocalizedText {
        LocalizedText(
            en:
                "The name says the bucket is in \(region), but the region given is \(chosen); correct one of them.",
            fr:
                "Le nom situe le bucket en \(region), mais la région donnée est \(chosen) ; corrigez l’un des deux."
        )
    }

    static func otherAccount(_ account: String, than owner: String) -> LocalizedText {
        LocalizedText(
            en: "The name says the bucket belongs to account \(account), but the role is in \(owner); "
                + "check that both are yours.",
            fr:
                "D’après son nom, le bucket appartient au compte \(account), mais le rôle est dans \(owner) ; "
                + "vérifiez que les deux sont à vous.")
    }

    static func numbersOnly(_ value: TypedValue, platform: String) -> LocalizedText {
        let name = Quoted(value)
        return LocalizedText(
            en:
                "\(name.en) is only numbers and periods; \(platform)’s API takes it for an address and refuses it.",
            fr:
                "\(name.fr) n’est fait que de nombres et de points ; l’API \(French.of(platform)) le prend pour une adresse "
                + "et le refuse.")
    }

    static func hyphenByPeriod(_ part: TypedValue, platform: String) -> LocalizedText {
        let shown = Quoted(part)
        return LocalizedText(
            en:
                "\(shown.en) at character \(part.position): \(platform)’s API takes no hyphen beside a period.",
            fr:
                "\(shown.fr) au caractère \(part.position) : l’API \(French.of(platform)) n’accepte pas de tiret à côté d’un point."
        )
    }

    static func pattern(_ value: TypedValue, pattern: String, platform: String) -> LocalizedText {
        let name = Quoted(value)
        return LocalizedText(
            en:
                "\(name.en) is not a bucket of \(platform)’s: those are called \(pattern). Copy the name it gave you.",
            fr:
                "\(name.fr) n’est pas un bucket \(French.of(platform)) : ceux-ci s’appellent \(pattern). Copiez le nom reçu."
        )
    }
}
