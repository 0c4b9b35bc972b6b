import Documents
import Onboarding

/// What each rung of the test does, in a few words.
enum RungText {
    static func name(_ rung: Rung) -> LocalizedText {
        switch rung {
        case .endpoint: LocalizedText(en: "Reach AWS", fr: "Joindre AWS")
        case .clock: LocalizedText(en: "Clock agrees with AWS", fr: "Horloge d’accord avec AWS")
        case .identity: LocalizedText(en: "Who asks", fr: "Qui demande")
        case .bucket: LocalizedText(en: "Find the bucket", fr: "Trouver le bucket")
        case .rolePolicies:
            LocalizedText(en: "Compare the deployed role", fr: "Comparer le rôle en place")
        case .simulation: LocalizedText(en: "Ask IAM’s simulator", fr: "Interroger le simulateur d’IAM")
        case .narrow: LocalizedText(en: "Narrow your rights", fr: "Restreindre vos droits")
        case .probeRole: LocalizedText(en: "Make a probe role", fr: "Créer un rôle d’essai")
        case .assumeRole: LocalizedText(en: "Take the role", fr: "Prendre le rôle")
        case .externalIDMissing:
            LocalizedText(en: "Refused without ExternalId", fr: "Refusé sans ExternalId")
        case .externalIDWrong:
            LocalizedText(en: "Refused with a wrong one", fr: "Refusé avec un autre")
        case .write: LocalizedText(en: "Write a test object", fr: "Écrire un objet de test")
        case .readBack: LocalizedText(en: "Read it back", fr: "Le relire")
        case .multipart: LocalizedText(en: "Write one in parts", fr: "En écrire un par parties")
        case .outsideFolder:
            LocalizedText(en: "Refused at the bucket’s root", fr: "Refusé à la racine du bucket")
        case .siblingFolder:
            LocalizedText(en: "Refused in a folder beside", fr: "Refusé dans un dossier voisin")
        case .listOutside:
            LocalizedText(en: "Refused to list outside", fr: "Liste refusée hors du dossier")
        case .cleanUp: LocalizedText(en: "Remove it", fr: "Le supprimer")
        case .list: LocalizedText(en: "List the exports", fr: "Lister les exports")
        case .read: LocalizedText(en: "Read an export", fr: "Lire un export")
        case .retention: LocalizedText(en: "How long they stay", fr: "Durée de conservation")
        }
    }
}
