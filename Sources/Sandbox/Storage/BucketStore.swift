import AWS
import Synchronization

/// All buckets. Their bytes lie in files; what is told of them lies here, behind one lock.
final class BucketStore: Sendable {
    /// Where the bytes go.
    let folder: StorageFolder
    private let buckets = Mutex<[String: Bucket]>([:])

    /// Makes a store without buckets.
    init(folder: StorageFolder) {
        self.folder = folder
    }

    /// What is known of a bucket; nil when there is none of that name.
    func facts(of name: String) -> BucketFacts? {
        buckets.withLock { $0[name]?.facts }
    }

    /// The buckets of an account, by name.
    func buckets(ownedBy accountID: String) -> [BucketFacts] {
        buckets.withLock { $0.values.map(\.facts) }.filter { $0.ownerAccountID == accountID }.sorted {
            $0.name < $1.name
        }
    }

    /// Adds a bucket; answers the one of that name that was there before, which stays.
    func add(_ facts: BucketFacts) -> BucketFacts? {
        buckets.withLock { buckets in
            if let existing = buckets[facts.name] { return existing.facts }
            buckets[facts.name] = Bucket(facts: facts)
            return nil
        }
    }

    /// Looks into a bucket.
    func read<Value: Sendable>(
        _ name: String, _ body: (Bucket) throws(Refusal) -> Value
    ) throws(Refusal) -> Value {
        try buckets.withLock { (buckets) throws(Refusal) in
            guard let bucket = buckets[name] else { throw .noSuchBucket(name) }
            return try body(bucket)
        }
    }

    /// Changes a bucket; `body` must not throw after it has begun to change it.
    func update<Value: Sendable>(
        _ name: String, _ body: (inout Bucket) throws(Refusal) -> Value
    ) throws(Refusal) -> Value {
        try buckets.withLock { (buckets) throws(Refusal) in
            guard let place = buckets.index(forKey: name) else { throw .noSuchBucket(name) }
            // In place: taking the bucket out and putting it back would copy all of its objects.
            return try body(&buckets.values[place])
        }
    }
}

extension Refusal {
    /// There is no bucket of that name.
    static func noSuchBucket(_ name: String) -> Refusal {
        Refusal(404, "NoSuchBucket", "The specified bucket does not exist", details: [("BucketName", name)])
    }
}
