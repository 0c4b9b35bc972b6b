/// A value as sentences show it: in the language's quotation marks, cut short, and with what a terminal would obey made
/// visible.
struct Quoted {
    private static let longest = 64

    let en: String
    let fr: String

    init(_ text: String) {
        let scalars = text.unicodeScalars
        var shown = ""
        for scalar in scalars.prefix(Self.longest) {
            if scalar.isInvisible {
                shown += "\\u{\(String(scalar.value, radix: 16))}"
            } else {
                shown.unicodeScalars.append(scalar)
            }
        }
        if scalars.dropFirst(Self.longest).first != nil { shown += "…" }
        en = "“\(shown)”"
        fr = "« \(shown) »"
    }

    init(_ scalar: Unicode.Scalar) { self.init(String(scalar)) }

    init(_ value: TypedValue) { self.init(value.text) }
}
