import Policies

/// How the customer's bucket differs from the one in the good world.
struct BucketFault: Sendable {
    /// Nobody has it.
    var isMissing = false
    /// Somebody else's.
    var ownerAccountID: String?
    /// Elsewhere.
    var region: String?
    /// Its policy.
    var policy: PolicyDocument?

    /// The bucket that is there in place of `facts`; nil for none.
    func changed(_ facts: BucketFacts) -> BucketFacts? {
        guard !isMissing else { return nil }
        var changed = BucketFacts(
            name: facts.name, ownerAccountID: ownerAccountID ?? facts.ownerAccountID,
            region: region ?? facts.region, created: facts.created, requesterPays: facts.requesterPays)
        changed.policy = policy.map { AttachedPolicy($0) }
        return changed
    }
}
