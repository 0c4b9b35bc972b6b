import Synchronization

/// The parts of a content that can be read anywhere at any time.
final class PlannedParts: PartSource {
    private let content: Content
    private let plan: UploadPlan
    private let numbers: [Int]
    private let position = Mutex(0)

    /// - Parameter excluded: Numbers of parts that are not needed.
    init(_ content: Content, _ plan: UploadPlan, except excluded: Set<Int> = []) {
        self.content = content
        self.plan = plan
        numbers = (1...(plan.partCount ?? 1)).filter { !excluded.contains($0) }
    }

    func next() -> Part? {
        let index = position.withLock { position in
            defer { position += 1 }
            return position
        }
        guard index < numbers.count else { return nil }
        return Part(number: numbers[index], body: content.body(plan.range(ofPart: numbers[index])))
    }

    func stop() {
        position.withLock { $0 = numbers.count }
    }
}
