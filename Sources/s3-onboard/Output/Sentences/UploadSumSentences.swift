import Documents

/// What became of all files of an upload together.
enum UploadSumSentences {
    /// All that was done, where there was more than one file.
    static func done(files: Int, of total: Int, bytes: Int64, seconds: Double) -> LocalizedText {
        let (sum, rate) = (
            ByteCount.words(bytes), ByteCount.words(Int64(Double(bytes) / max(seconds, 0.001)))
        )
        let tenths = Int64((seconds * 10).rounded())
        let time = (en: "\(tenths / 10).\(tenths % 10) s", fr: "\(tenths / 10),\(tenths % 10) s")
        let count = (en: number(files, of: total), fr: files == total ? "\(total)" : "\(files) sur \(total)")
        return LocalizedText(
            en: "\(count.en) files uploaded: \(sum.en) in \(time.en) (\(rate.en)/s).",
            fr: "\(count.fr) fichiers envoyés : \(sum.fr) en \(time.fr) (\(rate.fr)/s).")
    }

    /// What was done when the person stopped a single file.
    static func stopped(bytes: Int64, of total: Int64?, isKept: Bool) -> LocalizedText {
        let (sent, all) = (ByteCount.words(bytes), total.map { ByteCount.words($0) as LocalizedText })
        let share = LocalizedText(
            en: all.map { "\(sent.en) of \($0.en) were sent" } ?? "\(sent.en) were sent",
            fr: all.map { "\(sent.fr) sur \($0.fr) envoyés" } ?? "\(sent.fr) envoyés")
        return isKept
            ? LocalizedText(
                en: "Interrupted: \(share.en). The same command goes on where it stopped.",
                fr: "Interrompu : \(share.fr). La même commande reprend où elle s’est arrêtée.")
            : LocalizedText(
                en: "Interrupted: \(share.en), and nothing of it is kept.",
                fr: "Interrompu : \(share.fr), et rien n’en est gardé.")
    }

    /// What was done when the person stopped several files.
    static func stopped(files: Int, of total: Int, isKept: Bool) -> LocalizedText {
        let again = LocalizedText(
            en: isKept
                ? "The same command sends all of them, and goes on inside the large ones where it stopped."
                : "The same command sends all of them.",
            fr: isKept
                ? "La même commande les envoie tous, et reprend dans les grands où elle s’est arrêtée."
                : "La même commande les envoie tous.")
        return LocalizedText(
            en: "Interrupted: \(number(files, of: total)) files were uploaded. \(again.en)",
            fr: "Interrompu : \(files) fichiers sur \(total) ont été envoyés. \(again.fr)")
    }

    /// What a dry run found.
    static func wouldUpload(files: Int, bytes: Int64?) -> LocalizedText {
        let sum = bytes.map { ByteCount.words($0) as LocalizedText }
        return LocalizedText(
            en: "Nothing was sent. \(files) \(files == 1 ? "file" : "files") would be uploaded"
                + (sum.map { ", \($0.en)." } ?? "."),
            fr:
                "Rien n’a été envoyé. \(files) \(files > 1 ? "fichiers seraient envoyés" : "fichier serait envoyé")"
                + (sum.map { ", \($0.fr)." } ?? "."))
    }

    private static func number(_ count: Int, of total: Int) -> String {
        count == total ? "\(total)" : "\(count) of \(total)"
    }
}
