import JSON

/// A bash script as it is written: every value of a person's stands in single quotes or in a quoted document, where
/// the shell reads nothing into it.
struct ShellScript {
    private(set) var text = ""

    /// Begins a script that stops at the first command that fails, and whose files go away with it.
    init(header: [String], region: String?) {
        text = "#!/usr/bin/env bash\n"
        for line in header { comment(line) }
        line("set -euo pipefail")
        // No pager between the script and its next line; files are read as they are written here.
        line("export AWS_PAGER='' AWS_CLI_FILE_ENCODING=UTF-8")
        if let region {
            let word = ShellWord.quoted(region)
            line("export AWS_REGION=\(word) AWS_DEFAULT_REGION=\(word)")
        }
        line("work=$(mktemp -d)")
        line("trap 'rm -rf \"$work\"' EXIT")
    }

    mutating func line(_ line: String = "") { text += line + "\n" }

    mutating func comment(_ words: String) { line(CommentLine.of(words)) }

    /// Sets a variable to a value.
    mutating func set(_ variable: String, _ value: String) {
        line("\(variable)=\(ShellWord.quoted(value))")
    }

    /// Writes a document into a file of the script's own folder, so that it travels in no argument.
    mutating func document(_ name: String, _ json: JSONValue) {
        line()
        line("cat >\"$work/\(name).json\" <<'JSON'")
        // No line of a JSON text can be the word that ends it.
        line(json.rendered(indent: 2))
        line("JSON")
    }

    /// Stops unless the credentials are of this account.
    mutating func require(account: String?, _ complaint: String) {
        guard let account else { return }
        line()
        line(
            "if [ \"$(aws sts get-caller-identity --query Account --output text)\" != \(ShellWord.quoted(account)) ]; then"
        )
        line("  \(Self.say(complaint))")
        line("  exit 1")
        line("fi")
    }

    /// A command that says something to the person, on standard error.
    static func say(_ words: String) -> String {
        "printf '%s\\n' \(ShellWord.quoted(words)) >&2"
    }

    /// Where a document of the script's own folder is, as the AWS CLI reads it.
    static func file(_ name: String) -> String { "\"file://$work/\(name).json\"" }
}
