import AWS
import Policies

/// One call to S3 that is signed, and by whom.
struct S3Call: Sendable {
    /// The request that carries it.
    let request: Request
    /// Who signed it.
    let caller: Caller
    /// The bucket it is about.
    let bucket: BucketFacts
    /// The object it is about; empty when it is about the bucket.
    let key: ObjectKey
    /// What it says of its body.
    let payload: PayloadDeclaration
    /// What the signatures of the body's chunks begin with.
    let seed: ChunkSignatureSeed
    /// Where everything is kept.
    let store: BucketStore
    /// Where policies look up principals.
    let directory: Directory

    /// The value of a parameter of the query.
    subscript(parameter: String) -> String? { request.target.query[parameter] }

    /// The object's ARN.
    var objectARN: String { "\(bucket.arn)/\(key.text)" }

    /// Decides what the caller may do.
    var authorizer: Authorizer { Authorizer(caller: caller, request: request) }

    /// Receives the body.
    var receiver: PayloadReceiver { PayloadReceiver(declaration: payload, seed: seed) }

    /// A question about the object, or about the bucket where the call is about the bucket.
    func question(_ action: String, context: [String: [String]] = [:]) -> Authorizer.Question {
        var context = context
        context["s3:x-amz-content-sha256"] = [payload.payloadHash]
        context["s3:signatureversion"] = [SigV4.algorithm]
        context["s3:authType"] = ["REST-HEADER"]
        context["s3:ResourceAccount"] = [bucket.ownerAccountID]
        return Authorizer.Question(
            action: action, resource: key.text.isEmpty ? bucket.arn : objectARN,
            resourceAccountID: bucket.ownerAccountID, context: context,
            resourcePolicy: bucket.policy?.document)
    }

    /// The same question about the bucket, whatever the call is about.
    func bucketQuestion(_ action: String) -> Authorizer.Question {
        var question = question(action)
        question.resource = bucket.arn
        return question
    }

    /// An answer that holds an XML document.
    func answer(
        _ root: String, headers: [(name: String, value: String)] = [], _ content: (inout XMLWriter) -> Void
    ) -> Answer {
        var xml = XMLWriter()
        xml.element(root, namespace: AWSService.s3.namespace, content)
        return Answer(status: 200, xml: xml, headers: headers, type: "application/xml")
    }
}
