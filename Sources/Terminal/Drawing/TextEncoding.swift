import Glibc
import Wizard

/// Whether the terminal's locale can show more than ASCII.
public enum TextEncoding: Sendable {
    /// Every character of Unicode.
    case utf8
    /// Nothing else.
    case ascii

    /// The marks and lines that it can show.
    public var glyphs: GlyphSet { self == .utf8 ? .unicode : .ascii }

    /// Asks the environment's locale, for characters alone: numbers stay as the C libraries write and read them.
    public static func adoptLocale() -> TextEncoding {
        // A locale that is named but not installed is common in containers and over ssh; C.UTF-8 stands in for it.
        if setlocale(LC_CTYPE, "") == nil, setlocale(LC_CTYPE, "C.UTF-8") == nil { return .ascii }
        guard let codeset = nl_langinfo(nl_item(CODESET)) else { return .ascii }
        return String(cString: codeset) == "UTF-8" ? .utf8 : .ascii
    }
}
