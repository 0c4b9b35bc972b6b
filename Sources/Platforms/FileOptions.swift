/// The files a platform exports.
public struct FileOptions: Hashable, Sendable {
    /// Such as `CSV`.
    public let types: [String]
    /// Such as `NONE` and `GZIP`.
    public let compressions: [String]
    /// Whether it can write a manifest.
    public let manifest: Bool
    /// Whether it can encrypt to an OpenPGP key.
    public let encryptionKey: Bool
    /// The default file name, in the document's notation; empty when it names none.
    public let nameTemplate: String
    /// The manifest's name, in the document's notation; empty when there is none.
    public let manifestName: String
    /// The CSV options of the platform's form.
    public let csvOptions: [CSVOption]
    /// How many rows a file holds before the next one starts; nil when no document says.
    public let rowsPerFile: Int?
    /// The longest file name in characters; nil when no document says.
    public let longestName: Int?
    /// How often it exports, in the form's words.
    public let frequencies: [String]

    /// Makes the options.
    public init(
        types: [String], compressions: [String], manifest: Bool, encryptionKey: Bool, nameTemplate: String,
        manifestName: String = "", csvOptions: [CSVOption] = [], rowsPerFile: Int? = nil,
        longestName: Int? = nil, frequencies: [String] = []
    ) {
        self.types = types
        self.compressions = compressions
        self.manifest = manifest
        self.encryptionKey = encryptionKey
        self.nameTemplate = nameTemplate
        self.manifestName = manifestName
        self.csvOptions = csvOptions
        self.rowsPerFile = rowsPerFile
        self.longestName = longestName
        self.frequencies = frequencies
    }
}

/// One option of how CSV files are written.
public struct CSVOption: Hashable, Sendable {
    /// Such as `delimiter`.
    public let name: String
    /// The values it takes.
    public let values: [String]
    /// The value it has unless changed.
    public let standard: String

    /// Makes an option.
    public init(name: String, values: [String], standard: String) {
        self.name = name
        self.values = values
        self.standard = standard
    }
}
