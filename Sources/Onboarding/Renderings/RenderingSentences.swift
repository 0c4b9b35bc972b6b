import Documents
import Platforms
import Policies

/// What scripts and templates say to whoever reads or runs them.
struct RenderingSentences {
    let blueprint: Blueprint
    let setup: Setup
    let platform: Platform
    let language: Language

    func words(_ form: RenderingForm) -> RenderingWords {
        RenderingWords(
            header: [purpose, use(form)].compactMap { $0?[language] },
            deploy: LocalizedText(en: "Deploy it with:", fr: "À déployer avec :")[language],
            creating: LocalizedText(en: "Making \(thing.en).", fr: "Création : \(thing.fr).")[language],
            updating: LocalizedText(
                en: "There already, brought up to date: \(thing.en).",
                fr: "Déjà là, mise à jour : \(thing.fr).")[language],
            unchanged: LocalizedText(
                en: "There already and the same: \(thing.en).", fr: "Déjà là, identique : \(thing.fr).")[
                    language],
            wrongAccount: wrongAccount[language], anotherBucketPolicy: anotherBucketPolicy[language],
            accessKey: accessKey.map { $0[language] })
    }

    /// What is made, as part of a sentence.
    private var thing: LocalizedText {
        switch blueprint.subject {
        case .role(let role):
            LocalizedText(en: "the IAM role \(role.identity.name)", fr: "le rôle IAM \(role.identity.name)")
        case .user(let user):
            LocalizedText(en: "the IAM user \(user.name)", fr: "l’utilisateur IAM \(user.name)")
        case .bucketPolicy(let bucket, _):
            LocalizedText(en: "the policy of the bucket \(bucket)", fr: "la politique du bucket \(bucket)")
        case .managedPolicy(let policy):
            LocalizedText(en: "the IAM policy \(policy.name)", fr: "la politique IAM \(policy.name)")
        }
    }

    private var purpose: LocalizedText {
        if case .managedPolicy = blueprint.subject {
            return LocalizedText(
                en: "\(thing.en.capitalizedFirst): lets who has it read what \(name.en) exports.",
                fr: "\(thing.fr.capitalizedFirst) : permet à qui la porte de lire ce qu’exporte \(name.fr).")
        }
        return LocalizedText(
            en: "\(thing.en.capitalizedFirst): lets \(name.en) write to the bucket \(setup.bucket).",
            fr: "\(thing.fr.capitalizedFirst) : permet à \(name.fr) d’écrire dans le bucket \(setup.bucket).")
    }

    private var name: LocalizedText {
        platform.isGeneric ? LocalizedText(en: "the platform", fr: "la plateforme") : platform.name
    }

    private func use(_ form: RenderingForm) -> LocalizedText? {
        switch form {
        case .cli:
            LocalizedText(
                en: "Made by s3-onboard. Needs the AWS CLI; holds no secret; can be run again.",
                fr: "Écrit par s3-onboard. Demande l’AWS CLI ; sans secret ; peut être relancé.")
        case .cloudformation, .terraform:
            LocalizedText(
                en: "Made by s3-onboard. Holds no secret.", fr: "Écrit par s3-onboard. Sans secret.")
        case .json, .steps: nil
        }
    }

    private var wrongAccount: LocalizedText {
        let account = blueprint.account ?? ""
        return LocalizedText(
            en: "These credentials are not of the account \(account): nothing was changed.",
            fr: "Ces identifiants ne sont pas du compte \(account) : rien n’a été changé.")
    }

    private var anotherBucketPolicy: LocalizedText {
        LocalizedText(
            en:
                "The bucket has another policy (above): nothing was changed. Merge the two, or run this with --replace.",
            fr:
                "Le bucket a une autre politique (ci-dessus) : rien n’a été changé. Fusionnez les deux, ou relancez "
                + "avec --replace.")
    }

    private var accessKey: [LocalizedText] {
        [
            LocalizedText(
                en: "The access key is not made here: its secret is shown once, to whoever makes it.",
                fr: "La clé d’accès n’est pas créée ici : son secret n’est montré qu’une fois, à qui la crée."
            ),
            LocalizedText(
                en: "Make it when you can paste it into \(name.en)’s form at once:",
                fr: "Créez-la quand vous pouvez la coller aussitôt dans le formulaire de \(name.fr) :"),
        ]
    }
}

extension String {
    /// The text with its first letter as a capital.
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
