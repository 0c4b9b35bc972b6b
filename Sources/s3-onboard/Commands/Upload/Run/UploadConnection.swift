import AWS
import Documents
import Glibc
import Onboarding
import Terminal
import Uploader

/// Makes the uploader that a command line asks for.
struct UploadConnection {
    let aws: AWSOptions
    let role: RoleArguments
    let region: String?
    let transfer: TransferArguments

    /// Refuses options that are wrong, before anything is asked of anybody.
    func check() throws(Failure) {
        try OptionRules.check(region, .region, of: "--region")
        try role.check()
        _ = try configuration(journals: nil)
        _ = try transfer.maximumBytesPerSecond()
    }

    /// Finds credentials, assumes the role where one is given, and makes the uploader.
    ///
    /// - Parameter language: In which to say whose credentials they are; nil to say nothing.
    /// - Throws: `Failure` saying what is missing or refused.
    func uploader(journals: UploadJournals?, telling language: Language?) async throws -> Uploader {
        let configuration = try configuration(journals: journals)
        let credentials = try await aws.credentials(telling: language)
        var transport = aws.transport()
        transport.connections = configuration.concurrency
        transport.maximumBytesPerSecond = try transfer.maximumBytesPerSecond()
        // A bucket that is elsewhere says so itself, and the uploader asks again there.
        let context = aws.context(
            credentials: credentials, region: region ?? aws.configuredRegion() ?? BucketRegion.firstAsked,
            transport: transport)
        return Uploader(client: S3Client(try await role.acting(in: context)), configuration: configuration)
    }

    /// The files that are under way at once. While one is sent, others are opened and read.
    func filesAtOnce() throws(Failure) -> Int { try configuration(journals: nil).concurrency * 2 }

    private func configuration(journals: UploadJournals?) throws(Failure) -> UploadConfiguration {
        let environment = ProcessEnvironment.variables
        var configuration = UploadConfiguration(partSize: try transfer.partSize(), journals: journals)
        // Making the connections takes as much code as all that follows.
        configuration.startIsOver = ProcessPages.releaseStart
        if let concurrency = try transfer.requestsAtOnce() { configuration.concurrency = concurrency }
        if let attempts = try TransferArguments.maximumAttempts(aws.settings()) {
            configuration.retry.maximumAttempts = attempts
        }
        if let folder = environment["TMPDIR"], !folder.isEmpty { configuration.temporaryFolder = folder }
        return configuration
    }
}
