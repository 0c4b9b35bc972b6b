import Documents
import Platforms

extension SetupFile {
    /// Reads a setup.
    ///
    /// - Parameter platforms: The platforms that it may name.
    /// - Throws: The first thing that is wrong with the file: its line and the reason. What the answers
    ///   themselves are worth is for ``Rules`` to say.
    public static func read(
        _ document: Document, platforms: [Platform] = PlatformCatalog.builtIn
    ) throws(DocumentError) -> Setup {
        try DocumentReader.read(document) { (file) throws(DocumentError) in
            try readVersion(&file)
            let platform = try readPlatform(&file, among: platforms)
            var setup = Setup(platform: platform.id, method: try readMethod(&file, of: platform))
            setup.bucket = try file.text(ifPresent: SetupKey.bucket) ?? ""
            setup.region = try file.text(ifPresent: SetupKey.region)
            setup.folder = try file.text(ifPresent: SetupKey.folder) ?? ""
            setup.externalID = try file.text(ifPresent: SetupKey.externalID)
            setup.principal = try file.text(ifPresent: SetupKey.principal)
            setup.roleName = try file.text(ifPresent: SetupKey.roleName)
            setup.roleARN = try file.text(ifPresent: SetupKey.roleARN)
            setup.accountID = try file.text(ifPresent: SetupKey.accountID)
            setup.organizationID = try file.text(ifPresent: SetupKey.organizationID)
            setup.profile = try file.text(ifPresent: SetupKey.profile)
            setup.kmsKeyARN = try file.text(ifPresent: SetupKey.kmsKeyARN)
            setup.mode = try file.choice(ifPresent: SetupKey.mode) ?? setup.mode
            setup.policyName = try file.text(ifPresent: SetupKey.policyName)
            setup.permissionsBoundary = try file.text(ifPresent: SetupKey.permissionsBoundary)
            setup.path = try file.text(ifPresent: SetupKey.path)
            setup.tags = try file.pairs(SetupKey.tags).map { Setup.Tag($0.name, $0.value) }
            setup.sessionDuration = try file.wholeNumber(ifPresent: SetupKey.sessionDuration)
            setup.expectedOwner = try file.text(ifPresent: SetupKey.expectedOwner)
            setup.allowedIPs = try file.texts(SetupKey.allowedIPs)
            setup.files =
                try file.mapping(ifPresent: SetupKey.files) { (entry) throws(DocumentError) in
                    try readFiles(&entry, options: platform.files)
                } ?? Setup.FileAnswers()
            setup.name = try file.text(ifPresent: SetupKey.name)
            setup.description = try file.text(ifPresent: SetupKey.description)
            return setup
        }
    }

    private static func readVersion(_ file: inout DocumentReader) throws(DocumentError) {
        guard let found = try file.wholeNumber(ifPresent: SetupKey.version) else {
            throw file.error(.missingKey(SetupKey.version), at: SetupKey.version)
        }
        if found > version {
            throw file.error(.newerVersion(found, newestKnown: version), at: SetupKey.version)
        }
        guard found == version else {
            throw file.error(.unknownValue("\(found)", known: ["\(version)"]), at: SetupKey.version)
        }
    }

    private static func readPlatform(
        _ file: inout DocumentReader, among platforms: [Platform]
    ) throws(DocumentError) -> Platform {
        let id = try file.text(SetupKey.platform)
        guard let platform = platforms.first(where: { $0.id == id }) else {
            throw file.error(.unknownValue(id, known: platforms.map(\.id)), at: SetupKey.platform)
        }
        return platform
    }

    /// The method; the platform's first where the file names none.
    private static func readMethod(
        _ file: inout DocumentReader, of platform: Platform
    ) throws(DocumentError) -> PlatformMethod.Kind {
        let known = platform.methods.map(\.kind)
        let named = try file.choice(ifPresent: SetupKey.method, of: PlatformMethod.Kind.self)
        guard let kind = named ?? known.first, known.contains(kind) else {
            throw file.error(
                .unknownValue(named?.rawValue ?? "", known: known.map(\.rawValue)), at: SetupKey.method)
        }
        return kind
    }

    private static func readFiles(
        _ entry: inout DocumentReader, options: FileOptions
    ) throws(DocumentError) -> Setup.FileAnswers {
        var files = Setup.FileAnswers()
        files.type = try readKnown(SetupKey.File.type, in: &entry, among: options.types)
        files.compression = try readKnown(SetupKey.File.compression, in: &entry, among: options.compressions)
        files.encryptionKeyFile = try entry.text(ifPresent: SetupKey.File.encryptionKeyFile)
        files.manifest = try entry.truth(ifPresent: SetupKey.File.manifest)
        files.name = try entry.text(ifPresent: SetupKey.File.name)
        files.frequency = try readKnown(SetupKey.File.frequency, in: &entry, among: options.frequencies)
        files.csv =
            try entry.mapping(ifPresent: SetupKey.File.csv) { (csv) throws(DocumentError) in
                var answers: [Setup.CSVAnswer] = []
                for option in options.csvOptions {
                    guard let value = try csv.text(ifPresent: option.name) else { continue }
                    guard option.values.contains(value) else {
                        throw csv.error(.unknownValue(value, known: option.values), at: option.name)
                    }
                    answers.append(Setup.CSVAnswer(option.name, value))
                }
                return answers
            } ?? []
        return files
    }

    /// One of the values that the platform takes; any, where its documents name none.
    private static func readKnown(
        _ key: String, in entry: inout DocumentReader, among known: [String]
    ) throws(DocumentError) -> String? {
        guard let value = try entry.text(ifPresent: key) else { return nil }
        guard known.isEmpty || known.contains(value) else {
            throw entry.error(.unknownValue(value, known: known), at: key)
        }
        return value
    }
}
