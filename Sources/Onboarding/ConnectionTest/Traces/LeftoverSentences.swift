import Documents

extension Leftover {
    /// What it is called, such as `s3://bucket/key`.
    public var name: String {
        switch thing {
        case .object(let bucket, let key), .upload(let bucket, let key, _): "s3://\(bucket)/\(key)"
        case .role(let name, _): name
        }
    }

    /// What was left, and how to remove it.
    public var sentence: LocalizedText {
        let statement = statement
        return LocalizedText(en: "\(statement.en) \(removal)", fr: "\(statement.fr) \(removal)")
    }

    /// What was left, up to the command that removes it.
    public var statement: LocalizedText {
        let what = what
        let how =
            if case .upload(_, _, nil) = thing {
                LocalizedText(en: "Its id is told by", fr: "Son identifiant s’obtient avec")
            } else {
                LocalizedText(en: "Remove it with", fr: "Supprimez-le avec")
            }
        return isCertain
            ? LocalizedText(
                en: "\(what.en) is still there. \(how.en):",
                fr: "\(what.fr) est encore là. \(how.fr) :")
            : LocalizedText(
                en: "\(what.en) may be there. \(how.en):",
                fr: "\(what.fr) y est peut-être. \(how.fr) :")
    }

    /// What it is, with its name.
    public var what: LocalizedText {
        switch thing {
        case .object:
            LocalizedText(en: "The test object \(name)", fr: "L’objet de test \(name)")
        case .upload:
            LocalizedText(
                en: "An upload in parts to \(name)", fr: "Un envoi en plusieurs parties vers \(name)")
        case .role:
            LocalizedText(en: "The probe role \(name)", fr: "Le rôle d’essai \(name)")
        }
    }
}
