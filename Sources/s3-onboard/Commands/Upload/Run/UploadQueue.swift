import Uploader

/// The requests of a selection, made as they are asked for.
struct UploadQueue: Sequence, Sendable {
    let selection: UploadSelection
    let bucket: String
    let options: UploadOptions
    /// Told of files that can travel no longer, or never could.
    let onRefusal: @Sendable (RefusedFile) -> Void

    func makeIterator() -> AnyIterator<(item: UploadItem, request: UploadRequest)> {
        let entries = selection.makeIterator()
        return AnyIterator {
            while let entry = entries.next() {
                switch entry {
                case .refused(let file): onRefusal(file)
                case .item(let item):
                    let request = UploadRequest(
                        source: item.source, bucket: bucket, key: item.key, options: options)
                    return (item, request)
                }
            }
            return nil
        }
    }
}
