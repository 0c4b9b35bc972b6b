extension Blueprint {
    /// The blueprint as a bash script around the AWS CLI: it makes what is missing, changes what is there, and can
    /// be run again. The same blueprint and words always give the same bytes.
    public func shellScript(_ words: RenderingWords) -> String {
        switch subject {
        case .role(let role): IdentityScript(role).text(self, words)
        case .user(let user): IdentityScript(user).text(self, words)
        case .bucketPolicy(let bucket, let document):
            BucketPolicyScript(bucket: bucket, document: document).text(self, words)
        case .managedPolicy(let policy): ManagedPolicyScript(policy: policy).text(self, words)
        }
    }
}
