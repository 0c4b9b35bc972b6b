/// A notation of policies that other tools turn into JSON.
public enum OtherNotation: Hashable, Sendable {
    /// `jsonencode({ Statement = […] })`, or a data source of policy documents.
    case terraform
    /// `Statement:` and what is indented below it.
    case yaml

    /// The notation of `text`; nil where it is none of them.
    init?(of text: String) {
        let lines = text.split(whereSeparator: \.isNewline).map { $0.trimmingPrefix(while: \.isWhitespace) }
        if text.contains("jsonencode(") || text.contains("aws_iam_policy_document")
            || lines.contains(where: { Self.begins($0, with: "Statement", "=") })
        {
            self = .terraform
        } else if lines.contains(where: { Self.begins($0, with: "Statement", ":") }) {
            self = .yaml
        } else {
            return nil
        }
    }

    private static func begins(_ line: Substring, with name: String, _ mark: Character) -> Bool {
        line.hasPrefix(name) && line.dropFirst(name.count).first { $0 != " " } == mark
    }
}
