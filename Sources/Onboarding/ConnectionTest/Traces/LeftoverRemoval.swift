import AWS

extension Leftover {
    /// Removes it with the credentials of `context`, such as the customer's own.
    ///
    /// Only what bears a name that a test gives is ever removed.
    public func remove(with context: AWSContext) async throws(AWSFailure) {
        let context = context.with(region: place.region)
        switch thing {
        case .object(let bucket, let key):
            guard TestObject.isName(key) else { return }
            try await S3Client(context).deleteObject(bucket: bucket, key: key, options: options)
        case .upload(let bucket, let key, let id):
            guard TestObject.isName(key) else { return }
            try await abort(bucket, key, id, S3Client(context))
        case .role(let name, let policy):
            guard TestName.isName(name) else { return }
            try await remove(role: name, policy, IAMClient(context))
        }
    }

    private var options: RequestOptions { RequestOptions(expectedOwner: place.expectedOwner) }

    private func abort(_ bucket: String, _ key: String, _ id: String?, _ client: S3Client)
        async throws(AWSFailure)
    {
        var ids = [id].compactMap { $0 }
        if id == nil {
            ids = try await client.listMultipartUploads(bucket: bucket, prefix: key, options: options)
                .uploads.filter { $0.key == key }.map(\.uploadID)
        }
        for id in ids {
            let upload = MultipartUpload(bucket: bucket, key: key, uploadID: id)
            try await Self.unlessGone("NoSuchUpload") { () throws(AWSFailure) in
                _ = try await client.abortMultipartUpload(upload, options: options)
            }
        }
    }

    private func remove(role: String, _ policy: String, _ client: IAMClient) async throws(AWSFailure) {
        try await Self.unlessGone("NoSuchEntity") { () throws(AWSFailure) in
            _ = try await client.deleteInlinePolicy(policy, of: .role(role))
        }
        try await Self.unlessGone("NoSuchEntity") { () throws(AWSFailure) in
            _ = try await client.delete(.role(role))
        }
    }

    /// What is gone already needs no removal.
    private static func unlessGone(_ code: String, _ call: () async throws(AWSFailure) -> Void)
        async throws(AWSFailure)
    {
        do throws(AWSFailure) {
            try await call()
        } catch {
            guard case .service(let answer) = error, answer.code == code else { throw error }
        }
    }
}
