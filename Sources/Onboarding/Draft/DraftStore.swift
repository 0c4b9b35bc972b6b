import Glibc

/// Keeps one unfinished onboarding across starts, readable by its owner only.
///
/// A draft that cannot be read is never overwritten: it may be all that is left of somebody's work.
public struct DraftStore: Sendable {
    private static let fileName = "draft.json"
    /// A draft is a few hundred bytes; anything larger is not ours.
    private static let largestDraft = 1 << 20

    /// The folder.
    public let folder: String

    /// Keeps drafts in `folder`.
    public init(folder: String) {
        self.folder = folder
    }

    /// Keeps drafts in `$XDG_STATE_HOME/s3-onboard`; a relative value counts as none, as its specification says.
    public init(environment: [String: String], homeDirectory: String) {
        let state = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        self.init(folder: (state ?? "\(homeDirectory)/.local/state") + "/s3-onboard")
    }

    /// The draft's path.
    public var path: String { "\(folder)/\(Self.fileName)" }

    /// Replaces the draft, whole or not at all.
    public func save(_ draft: Draft) throws(DraftError) {
        let folder = try PrivateFolder(creating: self.folder)
        do throws(DraftError) {
            _ = try content(of: folder)
        } catch {
            switch error {
            case .damaged, .newer: throw .unusableDraftInTheWay(path: path)
            default: throw error
            }
        }
        try folder.replace(Self.fileName, with: Array(DraftContent.text(draft).utf8))
    }

    /// The saved draft; nil when there is none.
    public func load() throws(DraftError) -> Draft? {
        guard let folder = try PrivateFolder(existing: self.folder) else { return nil }
        return try content(of: folder)
    }

    /// Removes the draft, if it is one that this program can use.
    public func discard() throws(DraftError) {
        guard let folder = try PrivateFolder(existing: self.folder) else { return }
        guard try content(of: folder) != nil else { return }
        try folder.remove(Self.fileName)
    }

    private func content(of folder: borrowing PrivateFolder) throws(DraftError) -> Draft? {
        try folder.document(Self.fileName, atMost: Self.largestDraft, DraftContent.draft)
    }
}
