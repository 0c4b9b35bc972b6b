import AWS
import Synchronization

/// The faults of one sandbox, and how often each was played.
final class AnswerFaults: Sendable {
    /// One signed call.
    struct Call: Sendable {
        let service: AWSService
        let operation: String
        let caller: String
        let resource: String
        let bucket: String
    }

    private let faults: [AnswerFault]
    private let played: Mutex<[Int]>

    init(_ faults: [AnswerFault] = []) {
        self.faults = faults
        played = Mutex(Array(repeating: 0, count: faults.count))
    }

    /// The answer to `call`, before anybody asks whether it is allowed: here the faults of a whole service play.
    func answer(
        to call: Call, right: () async throws(Refusal) -> Answer
    ) async throws(Refusal) -> Answer {
        try await answer(call, faultOf: { $0.operations.isEmpty }, right)
    }

    /// The answer to `call` once it is allowed: here the faults of single calls play.
    func answer(
        toAllowed call: Call, right: () async throws(Refusal) -> Answer
    ) async throws(Refusal) -> Answer {
        try await answer(call, faultOf: { $0.operations.contains(call.operation) }, right)
    }

    private func answer(
        _ call: Call, faultOf: (AnswerFault) -> Bool, _ right: () async throws(Refusal) -> Answer
    ) async throws(Refusal) -> Answer {
        switch next(call, faultOf) {
        case nil: return try await right()
        case .refusal(let status, let code, let message, let details, let headers)?:
            throw Refusal(
                status, code, Self.filled(message, call),
                details: details.map { ($0.name, Self.filled($0.value, call)) }, headers: headers)
        case .answer(let status, let type, let text)?:
            return Answer(
                status: status, headers: [("Content-Type", type)], content: .bytes(Array(text.utf8)))
        case .cut?:
            var answer = try await right()
            answer.isCut = true
            return answer
        }
    }

    /// What to answer to `call`; nil where all is well.
    private func next(_ call: Call, _ faultOf: (AnswerFault) -> Bool) -> AnswerFault.Outcome? {
        played.withLock { played in
            for (index, fault) in faults.enumerated()
            where fault.service == call.service && faultOf(fault) && played[index] < fault.times ?? .max {
                played[index] += 1
                return fault.outcome
            }
            return nil
        }
    }

    private static func filled(_ text: String, _ call: Call) -> String {
        text.replacing("{caller}", with: call.caller).replacing("{resource}", with: call.resource)
            .replacing("{bucket}", with: call.bucket)
    }
}
