import Documents
import Platforms

/// The words of the console steps. Buttons and fields are named as the console names them in each language.
enum ConsoleSentences {
    static let roleName = LocalizedText(en: "Role name", fr: "Nom du rôle")
    static let userName = LocalizedText(en: "User name", fr: "Nom de l’utilisateur")
    static let policyName = LocalizedText(en: "Policy name", fr: "Nom de la politique")
    static let description = LocalizedText("Description")
    static let boundary = LocalizedText(en: "Permissions boundary", fr: "Limite d’autorisations")
    static let maxSessionDuration = LocalizedText(
        en: "Maximum session duration, in seconds", fr: "Durée maximale de session, en secondes")
    static let tag = LocalizedText(en: "Tag", fr: "Balise")

    static func noPath(_ path: String) -> LocalizedText {
        LocalizedText(
            en:
                "The console cannot set the path \(path). If it matters, use the script, the template or Terraform.",
            fr:
                "La console ne sait pas donner le chemin \(path). S’il compte, prenez le script, le modèle ou "
                + "Terraform.")
    }

    static func createRole(_ console: String) -> LocalizedText {
        LocalizedText(
            en: "Open \(console), Roles, and choose “Create role”.",
            fr: "Ouvrez \(console), Rôles, et choisissez « Créer un rôle ».")
    }

    static let customTrust = LocalizedText(
        en: "Choose “Custom trust policy”, replace the text in the editor by this, and choose “Next”:",
        fr:
            "Choisissez « Politique d’approbation personnalisée », remplacez le texte de l’éditeur par ceci, puis "
            + "« Suivant » :")
    static let noPolicyYet = LocalizedText(
        en: "Tick no policy; choose “Next”.", fr: "Ne cochez aucune politique ; choisissez « Suivant ».")
    static let noPolicyButBoundary = LocalizedText(
        en: "Tick no policy, but set this permissions boundary; choose “Next”.",
        fr:
            "Ne cochez aucune politique, mais définissez cette limite d’autorisations ; choisissez « Suivant »."
    )
    static let nameAndCreateRole = LocalizedText(
        en: "Enter this and choose “Create role”:", fr: "Saisissez ceci et choisissez « Créer un rôle » :")

    static func inlinePolicyOfRole(_ name: String) -> LocalizedText {
        LocalizedText(
            en:
                "Open the role \(name), “Add permissions”, “Create inline policy”, “JSON”, replace the text by this, "
                + "and choose “Next”:",
            fr:
                "Ouvrez le rôle \(name), « Ajouter des autorisations », « Créer une politique en ligne », « JSON », "
                + "remplacez le texte par ceci, puis « Suivant » :")
    }

    static let nameAndCreatePolicy = LocalizedText(
        en: "Enter this and choose “Create policy”:",
        fr: "Saisissez ceci et choisissez « Créer une politique » :")
    static let editDuration = LocalizedText(
        en: "On the role’s page, choose “Edit” in the summary and set:",
        fr: "Sur la page du rôle, choisissez « Modifier » dans le résumé et donnez :")

    static func copyARN(_ platform: Platform) -> LocalizedText {
        let name = name(platform)
        return LocalizedText(
            en: "Copy the role’s ARN from the summary: it goes into \(name.en)’s form.",
            fr: "Copiez l’ARN du rôle depuis le résumé : il va dans le formulaire de \(name.fr).")
    }

    static func createUser(_ console: String) -> LocalizedText {
        LocalizedText(
            en:
                "Open \(console), Users, choose “Create user”, leave console access unticked, enter this, and choose "
                + "“Next”:",
            fr:
                "Ouvrez \(console), Utilisateurs, choisissez « Créer un utilisateur », sans accès à la console, "
                + "saisissez ceci, puis « Suivant » :")
    }

    static let reviewAndCreateUser = LocalizedText(
        en: "Read what will be made and choose “Create user”.",
        fr: "Relisez ce qui sera créé et choisissez « Créer un utilisateur ».")

    static func inlinePolicyOfUser(_ name: String) -> LocalizedText {
        LocalizedText(
            en:
                "Open the user \(name), “Add permissions”, “Create inline policy”, “JSON”, replace the text by this, "
                + "and choose “Next”:",
            fr:
                "Ouvrez l’utilisateur \(name), « Ajouter des autorisations », « Créer une politique en ligne », "
                + "« JSON », remplacez le texte par ceci, puis « Suivant » :")
    }

    static func createAccessKey(_ platform: Platform) -> LocalizedText {
        let name = name(platform)
        return LocalizedText(
            en:
                "“Security credentials”, “Create access key”, “Third-party service”. The secret is shown this once: "
                + "paste it and the id into \(name.en)’s form, and keep it nowhere else.",
            fr:
                "« Informations d’identification de sécurité », « Créer une clé d’accès », « Service tiers ». Le secret "
                + "n’est montré que cette fois : collez-le avec l’identifiant dans le formulaire de \(name.fr), et ne "
                + "le gardez nulle part ailleurs.")
    }

    static func openBucket(_ console: String, _ bucket: String) -> LocalizedText {
        LocalizedText(
            en: "Open \(console), the bucket \(bucket), “Permissions”, “Bucket policy”, “Edit”.",
            fr: "Ouvrez \(console), le bucket \(bucket), « Autorisations », « Politique de compartiment », "
                + "« Modifier ».")
    }

    static let bucketPolicy = LocalizedText(
        en:
            "Enter this policy. If the bucket has one already, add these statements to it instead of replacing it:",
        fr: "Saisissez cette politique. Si le bucket en a déjà une, ajoutez-y ces instructions au lieu de la "
            + "remplacer :")
    static let saveChanges = LocalizedText(
        en: "Choose “Save changes”.", fr: "Choisissez « Enregistrer les modifications ».")

    static func createManagedPolicy(_ console: String) -> LocalizedText {
        LocalizedText(
            en: "Open \(console), Policies, and choose “Create policy”, “JSON”.",
            fr: "Ouvrez \(console), Politiques, et choisissez « Créer une politique », « JSON ».")
    }

    static let pasteJSON = LocalizedText(
        en: "Replace the text by this and choose “Next”:",
        fr: "Remplacez le texte par ceci, puis « Suivant » :")
    static let attachToReader = LocalizedText(
        en:
            "Open the policy, “Entities attached”, “Attach”, and tick your user or role that reads the export.",
        fr:
            "Ouvrez la politique, « Entités attachées », « Attacher », et cochez votre utilisateur ou rôle qui lit "
            + "l’export.")

    private static func name(_ platform: Platform) -> LocalizedText {
        platform.isGeneric ? LocalizedText(en: "the platform", fr: "la plateforme") : platform.name
    }
}
