/// What a test has made so far and not yet taken away.
struct Footprint: Hashable, Sendable {
    /// In the order in which it was made.
    private(set) var leftovers: [Leftover] = []

    var isEmpty: Bool { leftovers.isEmpty }

    /// Notes something before the call that makes it, or what that call came to.
    mutating func put(_ thing: Leftover.Thing, at place: Leftover.Place, isCertain: Bool) {
        remove(thing)
        leftovers.append(Leftover(thing, at: place, isCertain: isCertain))
    }

    mutating func remove(_ thing: Leftover.Thing) {
        leftovers.removeAll { $0.thing == thing }
    }

    func holds(_ thing: Leftover.Thing) -> Bool {
        leftovers.contains { $0.thing == thing }
    }
}
