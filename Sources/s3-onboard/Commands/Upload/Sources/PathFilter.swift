/// Which files of a folder are meant: of the patterns that match, the last decides; without one, every file is.
struct PathFilter: Hashable {
    /// One `--include` or `--exclude`.
    struct Rule: Hashable {
        let includes: Bool
        let pattern: Glob
    }

    private let rules: [Rule]

    /// Takes rules in the order in which they were given.
    init(rules: [Rule] = []) {
        self.rules = rules
    }

    /// Reads the rules out of a command line, because only there their order among each other is known: the parser
    /// keeps the values of each option apart.
    init(arguments: [String]) {
        var rules: [Rule] = []
        var rest = arguments.prefix { $0 != "--" }[...]
        while let argument = rest.popFirst() {
            for (option, includes) in [("--include", true), ("--exclude", false)] {
                if argument == option, let pattern = rest.popFirst() {
                    rules.append(Rule(includes: includes, pattern: Glob(pattern)))
                } else if argument.hasPrefix(option + "=") {
                    let pattern = String(argument.dropFirst(option.count + 1))
                    rules.append(Rule(includes: includes, pattern: Glob(pattern)))
                }
            }
        }
        self.init(rules: rules)
    }

    /// Whether the file at `path`, relative to its folder, is meant.
    func includes(_ path: String) -> Bool {
        rules.last { $0.pattern.matches(path) }?.includes ?? true
    }
}
