import Documents
import Uploader

/// What must hold of a file and its key before the first byte travels.
struct ItemRules: Sendable {
    /// The size of parts that was asked for, in bytes.
    let partSize: Int64?

    /// What does not hold.
    enum Problem: Hashable {
        /// S3 takes no such key.
        case key(UploadTarget.KeyProblem)
        /// The content does not fit into parts.
        case partSize(String, PartSizeProblem)
        /// Two files would become one object.
        case sameKey(String, String, key: String)

        /// A size is the file's, the rest is what was asked for.
        var status: ProgramStatus {
            if case .partSize(_, .objectTooLarge) = self { .no } else { .wrongUse }
        }

        /// The problem in words.
        var sentence: LocalizedText {
            switch self {
            case .key(let problem): UploadSourceSentences.key(problem)
            case .partSize(let name, let problem): UploadSourceSentences.partSize(name, problem)
            case .sameKey(let one, let other, let key): UploadSourceSentences.sameKey(one, other, key: key)
            }
        }
    }

    /// The first rule that `item` breaks.
    func problem(with item: UploadItem) -> Problem? {
        if let problem = UploadTarget.problem(ofKey: item.key) { return .key(problem) }
        do throws(PartSizeProblem) {
            _ = try plan(of: item)
            return nil
        } catch {
            return .partSize(item.name, error)
        }
    }

    /// In which parts `item` travels.
    func plan(of item: UploadItem) throws(PartSizeProblem) -> ItemParts {
        guard case .stream(_, let expected) = item.source else {
            let plan = try UploadPlan(size: item.bytes ?? 0, partSize: partSize)
            return ItemParts(count: plan.partCount ?? 1, size: plan.partSize)
        }
        let plan = try StreamPlan(expectedBytes: expected, partSize: partSize)
        return ItemParts(
            count: expected.map { Int(max(1, ($0 + plan.partSize - 1) / plan.partSize)) }, size: plan.partSize
        )
    }
}

/// The parts of one object.
struct ItemParts: Hashable {
    /// How many; 1 for a single request, nil while the length is not known.
    let count: Int?
    /// The length of every part but the last, in bytes.
    let size: Int64
}
