import AWS
import JSON

/// The roles that this program changed a moment ago: what it changed may not have arrived everywhere in AWS.
public struct RecentChanges: Sendable {
    private static let fileName = "changes.json"
    /// A handful of roles; anything larger is not ours.
    private static let largestFile = 1 << 16

    /// The folder that the file is in.
    public let folder: String

    /// Keeps the changes in `folder`.
    public init(folder: String) {
        self.folder = folder
    }

    /// Notes that a role was made or changed. Where the folder cannot be written, the next test does not wait.
    public func note(_ roleARN: String, at time: UTCTime = .now()) {
        var changes = changes().filter { $0.key != roleARN && Self.isRecent($0.value, at: time) }
        changes[roleARN] = time.secondsSinceEpoch
        let members = changes.sorted { $0.key < $1.key }.map {
            JSONValue.Member($0.key, .number(String(Int($0.value))))
        }
        do throws(DraftError) {
            try PrivateFolder(creating: folder).replace(
                Self.fileName, with: Array((JSONValue.object(members).rendered() + "\n").utf8))
        } catch {}
    }

    /// The patience that a test of the role needs now.
    public func patience(for roleARN: String?, at time: UTCTime = .now()) -> Patience {
        guard let roleARN, let changed = changes()[roleARN] else { return .none }
        return Patience.afterChange(time.secondsSinceEpoch - changed)
    }

    private static func isRecent(_ changed: Double, at time: UTCTime) -> Bool {
        Patience.afterChange(time.secondsSinceEpoch - changed) != .none
    }

    private func changes() -> [String: Double] {
        guard let text = text(), case .object(let members)? = try? JSONValue.parse(text) else { return [:] }
        let pairs = members.compactMap { member -> (String, Double)? in
            guard case .number(let digits) = member.value, let seconds = Double(digits), seconds.isFinite
            else { return nil }
            return (member.name, seconds)
        }
        return Dictionary(pairs, uniquingKeysWith: max)
    }

    private func text() -> String? {
        do throws(DraftError) {
            let folder = try PrivateFolder(existing: self.folder)
            return try folder?.read(Self.fileName, atMost: Self.largestFile).map {
                String(decoding: $0, as: UTF8.self)
            }
        } catch {
            return nil
        }
    }
}
