/// What a value may hold that travels in a header of its own.
enum HeaderValue {
    /// Whether every server reads `scalar` the same: printable ASCII. A line break would begin another header.
    static func carries(_ scalar: Unicode.Scalar) -> Bool {
        (0x20...0x7E).contains(scalar.value)
    }

    /// Refuses a value of `option` that is empty or that no header carries.
    static func check(_ value: String?, of option: String) throws(Failure) {
        guard let value else { return }
        if value.isEmpty { throw Failure(.wrongUse, UploadOptionSentences.empty(option)) }
        if let scalar = value.unicodeScalars.first(where: { !carries($0) }) {
            throw Failure(.wrongUse, UploadOptionSentences.header(option, scalar))
        }
    }
}
