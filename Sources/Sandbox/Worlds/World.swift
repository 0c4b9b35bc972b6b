import AWS
import Platforms

/// Everything that is there when a sandbox starts.
struct World {
    /// The accounts.
    let directory: Directory
    /// The buckets.
    let buckets: BucketStore
    /// What the outside may know.
    let facts: SandboxFacts

    /// Makes the customer's account and bucket, and those whom the platforms act as.
    ///
    /// - Parameter bad: What is wrong there; nil for the good world.
    init(
        platforms: [Platform], folder: StorageFolder, time: UTCTime, bad: SandboxWorld? = nil
    ) throws(SandboxError) {
        let directory = Directory(fault: bad?.identity)
        let buckets = BucketStore(folder: folder)
        do throws(Refusal) {
            let customer = try CustomerWorld.make(in: directory, buckets, bad?.bucket, at: time)
            var seats: [String: SandboxPlatform] = [:]
            for platform in platforms {
                seats[platform.id] = try PlatformWorld.make(platform, in: directory, buckets, at: time)
            }
            facts = SandboxFacts(
                region: CustomerWorld.region, bucket: CustomerWorld.bucket, customer: customer,
                platforms: seats)
        } catch {
            throw .cannotStore(path: folder.path, reason: error.message)
        }
        self.directory = directory
        self.buckets = buckets
    }
}
