extension Setup {
    /// The answers on the exported files.
    public struct FileAnswers: Hashable, Sendable {
        /// Such as `CSV`.
        public var type: String?
        /// Such as `GZIP`.
        public var compression: String?
        /// The path of the OpenPGP public key to encrypt to.
        public var encryptionKeyFile: String?
        /// Whether to write a manifest.
        public var manifest: Bool?
        /// The template of the files' names.
        public var name: String?
        /// The CSV options by name, in the order of the file.
        public var csv: [CSVAnswer]
        /// How often, in the platform's words.
        public var frequency: String?

        /// Makes answers with nothing answered.
        public init() {
            csv = []
        }
    }

    /// One CSV option and its value.
    public struct CSVAnswer: Hashable, Sendable {
        /// Such as `delimiter`.
        public var option: String
        /// The value as the platform's form has it.
        public var value: String

        /// Makes an answer.
        public init(_ option: String, _ value: String) {
            self.option = option
            self.value = value
        }
    }
}
