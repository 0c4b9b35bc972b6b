import AWS

/// Reads a page of HTML: AWS's API never answers with one, so a proxy or a sign-in page of the network did.
enum PageReader {
    static func errors(in text: ErrorText) -> [PastedError] {
        guard isPage(text) else { return [] }
        let title = text.text(between: "<title>", and: "</title>") ?? ""
        var symptom = Symptom()
        symptom.isForeign = true
        symptom.status = title.split(separator: " ").first.flatMap { Int($0) }
        symptom.message = title.isEmpty ? nil : ServerText(title)
        return [PastedError(.page, symptom)]
    }

    /// Whether it is a page, and none of S3's own for websites, which tell the code and the ids.
    private static func isPage(_ text: ErrorText) -> Bool {
        ["<html", "<HTML", "<!DOCTYPE", "<!doctype"].contains(where: text.contains)
            && !text.contains("HostId")
    }
}
