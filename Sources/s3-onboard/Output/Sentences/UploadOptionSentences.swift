import Documents

/// What is wrong with an option of `upload`.
enum UploadOptionSentences {
    /// `--sse-kms-key-id` alone.
    static let keyWithoutKMS = LocalizedText(
        en: "--sse-kms-key-id needs --sse aws:kms.", fr: "--sse-kms-key-id demande --sse aws:kms.")

    /// `--external-id` alone.
    static let externalIDWithoutRole = LocalizedText(
        en: "--external-id needs --role-arn: it is the role that asks for it.",
        fr: "--external-id demande --role-arn : c’est le rôle qui l’exige.")

    /// `--expected-size` without `-`.
    static let expectedSizeNeedsStandardInput = LocalizedText(
        en: "--expected-size is for standard input: name `-` as the file, or leave the option out.",
        fr: "--expected-size vaut pour l’entrée standard : nommez `-` comme fichier, ou retirez l’option.")

    /// `--include` or `--exclude` without `--recursive`.
    static func patternNeedsRecursive(_ option: String) -> LocalizedText {
        LocalizedText(
            en: "\(option) chooses among the files of a folder: it needs --recursive.",
            fr: "\(option) choisit parmi les fichiers d’un dossier : il faut --recursive.")
    }

    /// An option without a value.
    static func empty(_ option: String) -> LocalizedText {
        LocalizedText(en: "\(option) is empty.", fr: "\(option) est vide.")
    }

    /// A value that breaks a rule of the wizard.
    static func invalid(_ option: String, _ reason: LocalizedText) -> LocalizedText {
        LocalizedText(en: "\(option): \(reason.en)", fr: "\(option) : \(reason.fr)")
    }

    /// A value that no header carries.
    static func header(_ option: String, _ scalar: Unicode.Scalar) -> LocalizedText {
        LocalizedText(
            en: "\(option) holds \(CharacterName.of(scalar)), which no header carries: use printable ASCII.",
            fr: "\(option) contient \(CharacterName.of(scalar)), qu’aucun en-tête ne transporte : utilisez "
                + "l’ASCII imprimable.")
    }

    /// A size or a rate that cannot be read.
    static func size(_ option: String, _ text: String, _ problem: ByteSize.Problem) -> LocalizedText {
        let (en, fr) = reason(problem)
        return LocalizedText(en: "\(option) \(text): \(en)", fr: "\(option) \(text) : \(fr)")
    }

    private static func reason(_ problem: ByteSize.Problem) -> (en: String, fr: String) {
        switch problem {
        case .notANumber:
            (
                "a size begins with a number, such as 8MiB, 64k or 1048576.",
                "une taille commence par un nombre, comme 8MiB, 64k ou 1048576."
            )
        case .unknownUnit(let unit):
            (
                "`\(unit)` is no unit; there are k, M, G and T, also as KiB or KB (always powers of 1,024).",
                "`\(unit)` n’est pas une unité ; il y a k, M, G et T, aussi KiB ou KB (toujours des puissances de "
                    + "1024)."
            )
        case .bits:
            (
                "a lower-case b means bits; give bytes, such as 10MiB/s.",
                "un b minuscule veut dire bits ; donnez des octets, comme 10MiB/s."
            )
        case .fraction: ("that is no whole number of bytes.", "cela ne fait pas un nombre entier d’octets.")
        case .tooLarge: ("that is more than any object has.", "c’est plus que ce que fait aucun objet.")
        case .zero: ("at least one byte is needed.", "il faut au moins un octet.")
        }
    }

    /// Parts that S3 does not take.
    static func partSize(_ text: String, _ bytes: Int64, _ range: ClosedRange<Int64>) -> LocalizedText {
        let lowest = ByteCount.words(range.lowerBound)
        let highest = ByteCount.words(range.upperBound)
        return LocalizedText(
            en: "--part-size \(text) is \(bytes) bytes; S3 takes parts of \(lowest.en) to \(highest.en).",
            fr: "--part-size \(text) fait \(bytes) octets ; S3 accepte des parties de \(lowest.fr) à "
                + "\(highest.fr).")
    }

    /// No request, or too many at once.
    static func concurrency(_ number: Int, _ range: ClosedRange<Int>) -> LocalizedText {
        LocalizedText(
            en: "--concurrency \(number): give a number from \(range.lowerBound) to \(range.upperBound).",
            fr: "--concurrency \(number) : donnez un nombre de \(range.lowerBound) à \(range.upperBound).")
    }

    /// `AWS_MAX_ATTEMPTS`, or a profile's `max_attempts`, that is no number of attempts.
    static func attempts(_ text: String) -> LocalizedText {
        LocalizedText(
            en: "AWS_MAX_ATTEMPTS is `\(text)`; give a whole number of 1 or more.",
            fr: "AWS_MAX_ATTEMPTS vaut `\(text)` ; donnez un nombre entier, au moins 1.")
    }

    /// `AWS_RETRY_MODE`, or a profile's `retry_mode`, that nobody knows.
    static func retryMode(_ text: String, known: [String]) -> LocalizedText {
        let names = known.joined(separator: ", ")
        return LocalizedText(
            en: "AWS_RETRY_MODE is `\(text)`; it can be: \(names).",
            fr: "AWS_RETRY_MODE vaut `\(text)` ; valeurs possibles : \(names).")
    }
}
