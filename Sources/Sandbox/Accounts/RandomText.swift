/// Ids, keys and tokens from the system's secure random source.
enum RandomText {
    /// `A` to `Z` and `0` to `9`.
    static let upperCaseAndDigits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
    /// What AWS's ids are made of, and all that Adobe's form takes in an access key id.
    static let base32 = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    /// What secrets and tokens are made of.
    static let base64 = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    /// `0` to `9` and `a` to `z`.
    static let lowerCaseAndDigits = Array("0123456789abcdefghijklmnopqrstuvwxyz")
    /// The digits of base 16.
    static let hexadecimal = Array("0123456789abcdef")

    /// `count` characters of `alphabet`.
    static func make(_ count: Int, from alphabet: [Character]) -> String {
        var text = ""
        for _ in 0..<count {
            text.append(alphabet[Int.random(in: alphabet.indices)])
        }
        return text
    }

    /// A random UUID (version 4) in lower case.
    static func uuid() -> String {
        let variant = make(1, from: Array("89ab"))
        return [
            make(8, from: hexadecimal), make(4, from: hexadecimal), "4" + make(3, from: hexadecimal),
            variant + make(3, from: hexadecimal), make(12, from: hexadecimal),
        ].joined(separator: "-")
    }
}
