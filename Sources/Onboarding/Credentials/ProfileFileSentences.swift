import AWS
import Documents
import Glibc

/// Why a file of AWS's tools cannot be used.
enum ProfileFileSentences {
    static func text(_ file: String, _ problem: FileProblem) -> LocalizedText {
        switch problem {
        case .system(let number):
            LocalizedText(
                en: "\(file) cannot be read: \(String(cString: strerror(number))).",
                fr: "\(file) ne peut pas être lu : \(String(cString: strerror(number))).")
        case .notARegularFile:
            LocalizedText(en: "\(file) is not a file.", fr: "\(file) n’est pas un fichier.")
        case .tooLarge(let maximum):
            LocalizedText(
                en: "\(file) is larger than \(maximum / 1024) KiB, which no such file is.",
                fr: "\(file) dépasse \(maximum / 1024) Kio, ce qu’aucun fichier de ce genre ne fait.")
        case .endedEarly:
            LocalizedText(
                en: "\(file) got shorter while it was read. Try again.",
                fr: "\(file) a raccourci pendant la lecture. Réessayez.")
        case .notUTF8:
            LocalizedText(en: "\(file) is not text in UTF-8.", fr: "\(file) n’est pas du texte en UTF-8.")
        case .unclosedSection(let line):
            LocalizedText(
                en: "\(file):\(line): the section has no closing bracket.",
                fr: "\(file):\(line) : la section n’a pas de crochet fermant.")
        case .settingOutsideSection(let line):
            LocalizedText(
                en: "\(file):\(line): a setting stands before the first section.",
                fr: "\(file):\(line) : un réglage précède la première section.")
        case .notASetting(let line):
            LocalizedText(
                en: "\(file):\(line): the line is neither a section nor a setting.",
                fr: "\(file):\(line) : la ligne n’est ni une section ni un réglage.")
        case .notAToken:
            LocalizedText(
                en: "\(file) holds no token: it is empty, or has more than one line.",
                fr: "\(file) ne contient pas de jeton : il est vide ou fait plus d’une ligne.")
        }
    }
}
