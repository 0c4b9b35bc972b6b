import Documents
import JSON
import Uploader

/// `upload --dry-run`: says of every file where it would go.
struct DryRun {
    let rules: ItemRules
    let bucket: String
    let json: Bool
    let language: Language

    /// Goes through `selection`; files that cannot travel have been named already.
    func show(_ selection: UploadSelection) {
        for case .item(let item) in selection {
            guard let parts = try? rules.plan(of: item) else { continue }
            let sheet = DryRunSheet(item: item, parts: parts, bucket: bucket, language: language)
            Console.result(json ? sheet.json.rendered(indent: nil) : sheet.sentence)
        }
    }
}
