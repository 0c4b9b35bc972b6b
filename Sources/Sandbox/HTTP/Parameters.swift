import AWS

/// The names and values of a query or of a form.
struct Parameters: Sendable {
    /// One pair; `?uploads` has no value, which counts as an empty one.
    struct Parameter: Hashable, Sendable {
        let name: String
        let value: String
    }

    /// The pairs in the order they came.
    let all: [Parameter]

    /// Reads a query; nil when what it encodes is no UTF-8.
    init?(query: String) {
        var all: [Parameter] = []
        for pair in query.split(separator: "&") {
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = Self.decode(halves[0]),
                let value = halves.count == 2 ? Self.decode(halves[1]) : ""
            else { return nil }
            all.append(Parameter(name: name, value: value))
        }
        self.all = all
    }

    /// Reads a form, in which `+` stands for a blank.
    init?(form: String) {
        self.init(query: String(form.map { $0 == "+" ? " " : $0 }))
    }

    /// The value of the first parameter called `name`.
    subscript(name: String) -> String? {
        all.first { $0.name == name }?.value
    }

    private static func decode(_ text: Substring) -> String? {
        PercentEncoding.decodedText(text)
    }
}
