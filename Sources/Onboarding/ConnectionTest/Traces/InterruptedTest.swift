import AWS
import Glibc

/// A test that was killed before it could clean up.
public struct InterruptedTest: Hashable, Sendable {
    let path: String
    /// What it may have left.
    public let leftovers: [Leftover]

    /// Removes all that it left.
    ///
    /// - Parameter context: What to call with at a leftover's endpoint, with its profile; nil when that cannot be had.
    /// - Returns: What could not be removed; the journal keeps it for another time.
    public func cleanUp(with context: (Leftover) async -> AWSContext?) async -> [Leftover] {
        var rest: [Leftover] = []
        for leftover in leftovers {
            guard let context = await context(leftover) else {
                rest.append(leftover)
                continue
            }
            do throws(AWSFailure) {
                try await leftover.remove(with: context)
            } catch {
                rest.append(leftover)
            }
        }
        if rest.isEmpty { forget() }
        return rest
    }

    /// Forgets the test if all that it left is among `removed`.
    public func forget(ifRemoved removed: Set<Leftover>) {
        if removed.isSuperset(of: leftovers) { forget() }
    }

    /// Forgets what it left, such as when somebody else removed it.
    private func forget() {
        unlink(path)
    }
}
