import Documents

/// Reads YAML into documents.
public enum YAMLReader {
    /// Parses `text`, which came from `file`; refuses what is not one YAML document, and keys that stand twice.
    public static func document(_ text: String, file: String) throws(DocumentError) -> Document {
        var composer = YAMLComposer(text, file: file)
        return Document(file: file, root: try composer.root())
    }
}
