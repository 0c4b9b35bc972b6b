/// What stands for a character on a terminal that shows nothing but ASCII, in as many columns.
enum ASCIIFallback {
    /// The bare letter for the accented ones of our two languages, and a question mark for anything else.
    static func character(for character: Character) -> Character {
        if character.isASCII { return character }
        return letters[character] ?? "?"
    }

    private static let letters: [Character: Character] = [
        "à": "a", "â": "a", "ä": "a", "æ": "a", "ç": "c", "é": "e", "è": "e", "ê": "e", "ë": "e", "î": "i",
        "ï": "i",
        "ô": "o", "ö": "o", "œ": "o", "ù": "u", "û": "u", "ü": "u", "ÿ": "y",
        "À": "A", "Â": "A", "Ä": "A", "Æ": "A", "Ç": "C", "É": "E", "È": "E", "Ê": "E", "Ë": "E", "Î": "I",
        "Ï": "I",
        "Ô": "O", "Ö": "O", "Œ": "O", "Ù": "U", "Û": "U", "Ü": "U", "Ÿ": "Y",
        "’": "'", "‘": "'", "“": "\"", "”": "\"", "«": "\"", "»": "\"", "‹": "<", "›": ">", "…": "_",
        "–": "-",
        "—": "-", "·": "-", "•": "*", "→": ">", "←": "<", "\u{a0}": " ", "\u{202f}": " ",
    ]
}
