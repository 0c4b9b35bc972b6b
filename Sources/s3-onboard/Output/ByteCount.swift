import Documents

/// Numbers of bytes in words.
enum ByteCount {
    /// Such as `512 B` or `1.5 GiB`; in French `512 o` or `1,5 Gio`.
    static func words(_ bytes: Int64, _ language: Language) -> String {
        let power = power(of: bytes)
        return "\(number(bytes, power, language)) \(unit(power, language))"
    }

    /// Such as `0.3 of 4 GiB`: both in the unit of `total`, so that they can be compared at a glance.
    static func words(_ bytes: Int64, of total: Int64, _ language: Language) -> String {
        let number = number(bytes, power(of: total), language)
        return "\(number) \(language == .fr ? "sur" : "of") \(words(total, language))"
    }

    private static func power(of bytes: Int64) -> Int {
        (1...4).last { bytes >= 1 << (10 * $0) } ?? 0
    }

    private static func number(_ bytes: Int64, _ power: Int, _ language: Language) -> String {
        let tenths = Int64((Double(bytes) / Double(1 << (10 * power)) * 10).rounded())
        let point = language == .fr ? "," : "."
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10)\(point)\(tenths % 10)"
    }

    /// The same in every language.
    static func words(_ bytes: Int64) -> LocalizedText {
        LocalizedText(en: words(bytes, .en), fr: words(bytes, .fr))
    }

    private static func unit(_ power: Int, _ language: Language) -> String {
        let prefix = ["", "Ki", "Mi", "Gi", "Ti"][power]
        // A French byte is an octet.
        return prefix + (language == .fr ? "o" : "B")
    }
}
