import JSON

/// A Terraform configuration as it is written.
struct TerraformConfiguration {
    private(set) var text: String

    init(header: [String]) {
        text = header.map { CommentLine.of($0) + "\n" }.joined()
        text +=
            "terraform {\n  required_providers {\n    aws = {\n      source = \"hashicorp/aws\"\n    }\n  }\n}\n"
    }

    /// Adds a resource that others name `type.export`.
    mutating func resource(_ type: String, _ fill: (inout HCLBlock) -> Void) {
        add("resource \(HCLString.quoted(type)) \"export\"", fill)
    }

    mutating func output(_ name: String, expression: String) {
        add("output \(HCLString.quoted(name))") { $0.add("value", expression: expression) }
    }

    private mutating func add(_ head: String, _ fill: (inout HCLBlock) -> Void) {
        var block = HCLBlock()
        fill(&block)
        text += "\n\(head) {\n" + block.lines.map { $0 + "\n" }.joined() + "}\n"
    }
}
