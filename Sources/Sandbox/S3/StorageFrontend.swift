import AWS

/// Takes in the calls to S3: finds out which call it is, who signed it and whether they may do it, and has it
/// done. All of that before the body is read.
struct StorageFrontend: Sendable {
    /// The longest key, in bytes.
    private static let keyLimit = 1024

    /// Where the access keys are.
    let directory: Directory
    /// Where the objects are.
    let buckets: BucketStore
    /// What is answered otherwise than it should be.
    var faults = AnswerFaults()

    /// Answers `request`.
    func answer(_ request: Request, body: IncomingBody) async -> Answer {
        let (bucket, key) = Self.target(of: request)
        let facts = buckets.facts(of: bucket)
        do throws(Refusal) {
            var answer = try await perform(request, bucket: bucket, facts: facts, key: key, body: body)
            answer.headers += Self.idHeaders(of: request)
            return answer
        } catch {
            // A client learns the bucket's region also from a refusal.
            var refusal = error
            if let facts { refusal.headers.append(("x-amz-bucket-region", facts.region)) }
            return refusal.storageAnswer(to: request)
        }
    }

    private func perform(
        _ request: Request, bucket: String, facts: BucketFacts?, key: String, body: IncomingBody
    ) async throws(Refusal) -> Answer {
        let verifier = SignatureVerifier(directory: directory, service: .s3)
        let header = try verifier.header(of: request)
        if let facts, header.scope.region != facts.region {
            throw .wrongRegion(header.scope.region, expected: facts.region)
        }
        let payload = try PayloadDeclaration(request.headers)
        let proof = try verifier.verify(request, header, payloadHash: payload.payloadHash)
        if bucket.isEmpty { return try ListBuckets.answer(request, caller: proof.caller, buckets: buckets) }
        let operation = try S3Routing.operation(of: request, hasKey: !key.isEmpty)
        guard let facts else { throw .noSuchBucket(bucket) }
        guard key.utf8.count <= Self.keyLimit else { throw .keyTooLong(key, limit: Self.keyLimit) }
        let call = S3Call(
            request: request, caller: proof.caller, bucket: facts, key: ObjectKey(key), payload: payload,
            seed: proof.seed, store: buckets, directory: directory)
        let played = AnswerFaults.Call(call, operation)
        return try await faults.answer(to: played) { () throws(Refusal) in
            try Self.checkOwner(of: call)
            for question in try operation.questions(call) { try call.authorizer.require(question) }
            let charge = try RequestCharge(call)
            var answer = try await faults.answer(toAllowed: played) { () throws(Refusal) in
                try await operation.perform(call, body: body)
            }
            answer.headers += charge.headers
            return answer
        }
    }

    /// The bucket and the key in the path: `/bucket/key`.
    private static func target(of request: Request) -> (bucket: String, key: String) {
        let parts = request.target.path.dropFirst().split(
            separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        return (String(parts.first ?? ""), parts.count == 2 ? String(parts[1]) : "")
    }

    private static func checkOwner(of call: S3Call) throws(Refusal) {
        if let owner = call.request.headers["x-amz-expected-bucket-owner"],
            owner != call.bucket.ownerAccountID
        {
            throw .accessDenied()
        }
    }

    /// The ids that every answer of S3 names.
    fileprivate static func idHeaders(of request: Request) -> [(name: String, value: String)] {
        [("x-amz-request-id", request.id.short), ("x-amz-id-2", request.id.extended)]
    }
}

extension AnswerFaults.Call {
    fileprivate init(_ call: S3Call, _ operation: any S3Operation.Type) {
        self.init(
            service: .s3, operation: "\(operation)", caller: call.caller.arn,
            resource: call.key.text.isEmpty ? call.bucket.arn : call.objectARN, bucket: call.bucket.name)
    }
}

extension Refusal {
    /// The signature is for another region than the bucket's.
    fileprivate static func wrongRegion(_ region: String, expected: String) -> Refusal {
        Refusal(
            400, "AuthorizationHeaderMalformed",
            "The authorization header is malformed; the region '\(region)' is wrong; expecting '\(expected)'",
            details: [("Region", expected)])
    }

    fileprivate static func keyTooLong(_ key: String, limit: Int) -> Refusal {
        Refusal(
            400, "KeyTooLongError", "Your key is too long",
            details: [("Size", "\(key.utf8.count)"), ("MaxSizeAllowed", "\(limit)")])
    }

    /// The refusal as S3 writes it. An answer to HEAD has no body to say it in.
    fileprivate func storageAnswer(to request: Request) -> Answer {
        var xml = XMLWriter()
        xml.element("Error") { xml in
            xml.element("Code", code)
            xml.element("Message", message)
            for (name, value) in details { xml.element(name, value) }
            xml.element("RequestId", request.id.short)
            xml.element("HostId", request.id.extended)
        }
        return Answer(
            status: status, xml: xml, headers: StorageFrontend.idHeaders(of: request) + headers,
            type: "application/xml")
    }
}
