import ArgumentParser

/// Which files are meant.
struct SourceArguments: ParsableArguments {
    @Flag(help: "Uploads every file of the folders that are named.")
    var recursive = false

    @Option(
        help: ArgumentHelp(
            "With --recursive: uploads these after all; the last pattern that matches decides.",
            valueName: "glob"))
    var include: [String] = []

    @Option(help: ArgumentHelp("With --recursive: leaves these files out.", valueName: "glob"))
    var exclude: [String] = []

    @Option(
        name: .customLong("expected-size"),
        help: ArgumentHelp("How long standard input may get, beyond 64 GiB.", valueName: "bytes"))
    var expectedSizeText: String?

    /// Refuses patterns without a folder.
    func checkPatterns() throws(Failure) {
        guard !recursive, !include.isEmpty || !exclude.isEmpty else { return }
        throw Failure(
            .wrongUse,
            UploadOptionSentences.patternNeedsRecursive(include.isEmpty ? "--exclude" : "--include"))
    }

    /// The patterns in the order they were given.
    var filter: PathFilter {
        include.isEmpty && exclude.isEmpty ? PathFilter() : PathFilter(arguments: CommandLine.arguments)
    }

    /// How long standard input may get, in bytes.
    ///
    /// - Throws: `Failure` for what is no size, or where no source is standard input.
    func expectedBytes(of sources: [String]) throws(Failure) -> Int64? {
        guard let expectedSizeText else { return nil }
        guard sources.contains("-") else {
            throw Failure(.wrongUse, UploadOptionSentences.expectedSizeNeedsStandardInput)
        }
        return try TransferArguments.size("--expected-size", expectedSizeText) {
            (text) throws(ByteSize.Problem) in try ByteSize(text)
        }
    }
}
