/// A value as sentences show it: in the language's quotation marks, cut short, and with what a terminal would obey made
/// visible.
struct Quoted {
    let en: String
    let fr: String
    /// Without quotation marks, for what no sentence could be mistaken for.
    let bare: String

    init(_ text: String) {
        self.init(text, longest: 64)
    }

    /// An ARN that is right, which a person may want to read to its end.
    init(arn: String) {
        self.init(arn, longest: 160)
    }

    private init(_ text: String, longest: Int) {
        let scalars = text.unicodeScalars
        var shown = ""
        for scalar in scalars.prefix(longest) {
            if scalar.isInvisible {
                shown += "\\u{\(String(scalar.value, radix: 16))}"
            } else {
                shown.unicodeScalars.append(scalar)
            }
        }
        if scalars.dropFirst(longest).first != nil { shown += "…" }
        en = "“\(shown)”"
        fr = "« \(shown) »"
        bare = shown
    }

    init(_ scalar: Unicode.Scalar) { self.init(String(scalar)) }

    init(_ value: TypedValue) { self.init(value.text) }

    /// A part that begins a sentence; a blank is called one, since nobody can see it between quotation marks.
    init(first part: TypedValue) {
        if part.scalars.allSatisfy({ $0 == " " }) {
            self.init(en: "The blank", fr: "L’espace", bare: " ")
        } else {
            self.init(part)
        }
    }

    private init(en: String, fr: String, bare: String) {
        self.en = en
        self.fr = fr
        self.bare = bare
    }
}
