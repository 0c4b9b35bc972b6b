import Testing
import Uploader

struct TransferGateTests {
    private func passes(_ gate: TransferGate, _ count: Int) async throws -> [TransferGate.Pass] {
        var passes: [TransferGate.Pass] = []
        for _ in 0..<count { passes.append(try #require(await gate.enter())) }
        return passes
    }

    @Test func requestsThatAreRefusedTogetherHalveTheNumberOnce() async throws {
        let gate = TransferGate(most: 8)
        for pass in try await passes(gate, 8) { gate.leave(pass, .throttled) }
        #expect(gate.limit == 4)
    }

    @Test func aRefusalAfterThatHalvesItAgainDownToOne() async throws {
        let gate = TransferGate(most: 8)
        for expected in [4, 2, 1, 1] {
            gate.leave(try #require(await gate.enter()), .throttled)
            #expect(gate.limit == expected)
        }
    }

    @Test func fullRoundsOfSuccessesBringItBack() async throws {
        let gate = TransferGate(most: 4)
        gate.leave(try #require(await gate.enter()), .throttled)
        #expect(gate.limit == 2)
        for expected in [2, 3, 3, 3, 4, 4, 4, 4, 4] {
            gate.leave(try #require(await gate.enter()), .succeeded)
            #expect(gate.limit == expected)
        }
    }

    @Test func otherFailuresChangeNothing() async throws {
        let gate = TransferGate(most: 4)
        for pass in try await passes(gate, 4) { gate.leave(pass, .failed) }
        #expect(gate.limit == 4)
    }

    @Test func whoeverWaitsGetsThePlaceThatIsGivenBack() async throws {
        let gate = TransferGate(most: 1)
        let first = try #require(await gate.enter())
        let second = Task { await gate.enter() }
        gate.leave(first, .succeeded)
        #expect(await second.value != nil)
    }

    @Test func cancellingEndsTheWaitAndTakesNoPlace() async throws {
        let gate = TransferGate(most: 1)
        let first = try #require(await gate.enter())
        let waiting = Task { await gate.enter() }
        waiting.cancel()
        #expect(await waiting.value == nil)
        gate.leave(first, .succeeded)
        #expect(await gate.enter() != nil)
    }

    @Test func thereIsAlwaysAPlaceForOne() async {
        #expect(await TransferGate(most: 0).enter() != nil)
    }
}
