import Glibc

/// A secret that no print, dump, interpolation or encoder can leak, in memory that is wiped when it is no longer needed.
///
/// The wiping reduces what a core dump or a memory reader finds; copies that the caller made are the caller's.
public final class Secret: Sendable {
    // Written in `init` alone and read-only from then on, so sharing it between threads is safe.
    private nonisolated(unsafe) let storage: UnsafeMutableRawBufferPointer

    /// Keeps `text`.
    public convenience init(_ text: String) {
        self.init(bytes: text.utf8)
    }

    /// Keeps `bytes`.
    public init(bytes: some Collection<UInt8>) {
        storage = .allocate(byteCount: bytes.count, alignment: 1)
        storage.copyBytes(from: bytes)
    }

    deinit {
        if let start = storage.baseAddress {
            explicit_bzero(start, storage.count)
        }
        storage.deallocate()
    }

    /// Whether there is nothing in it.
    public var isEmpty: Bool { storage.isEmpty }

    /// Whether both hold the same bytes.
    func isSame(as other: Secret?) -> Bool {
        other.map { $0.storage.elementsEqual(storage) } ?? false
    }

    /// Hands out the bytes for as long as `body` runs.
    public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try body(UnsafeRawBufferPointer(storage))
    }

    /// The secret as text, for the few places that must spell it: a header, and a page that somebody asked for.
    public var revealed: String {
        withBytes { String(decoding: $0, as: UTF8.self) }
    }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Never the secret.
    public var description: String { "‹secret›" }
    /// Never the secret.
    public var debugDescription: String { description }
    /// Nothing to look into.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
