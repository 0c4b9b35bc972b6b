extension PrivateFolder {
    /// What `read` makes of the text of a file; nil when it does not exist.
    func document<Value>(
        _ name: String, atMost limit: Int, _ read: (String) throws(DraftContent.Refusal) -> Value
    ) throws(DraftError) -> Value? {
        guard let bytes = try self.read(name, atMost: limit) else { return nil }
        let path = "\(path)/\(name)"
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw .damaged(path: path, reason: "UTF-8")
        }
        do throws(DraftContent.Refusal) {
            return try read(text)
        } catch {
            switch error {
            case .newer(let version): throw .newer(version: version, path: path)
            case .damaged(let reason): throw .damaged(path: path, reason: reason)
            }
        }
    }
}
