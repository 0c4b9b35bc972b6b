/// What French does to names.
enum French {
    /// `de DinMo`, `d’Adobe`.
    static func of(_ name: String) -> String {
        let isVowel = name.first.map { "aeiouyàâéèêëîïôûAEIOUYÀÂÉÈÊËÎÏÔÛ".contains($0) } ?? false
        return isVowel ? "d’\(name)" : "de \(name)"
    }
}
