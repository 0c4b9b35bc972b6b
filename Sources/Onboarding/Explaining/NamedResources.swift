import AWS
import Policies

/// Reads who and what a text names: ARNs, buckets, regions.
enum NamedResources {
    /// Adds what `text` names and the reader did not find already.
    static func add(to error: inout PastedError, from text: String) {
        let text = ErrorText(text)
        let refusal = RefusedAction(error.symptom)
        var facts = error.facts
        facts.callerARN = facts.callerARN ?? refusal.caller
        facts.roleARN = facts.roleARN ?? role(refusal, text)
        facts.region = facts.region ?? askedRegion(text)
        let place = object(refusal, text)
        facts.bucket = facts.bucket ?? place?.bucket
        facts.key = facts.key ?? place?.key
        facts.skew = facts.skew ?? skew(text)
        error.facts = facts
        error.symptom.requestID = error.symptom.requestID ?? requestID(text)
        error.symptom.region = error.symptom.region ?? answeredRegion(text)
    }

    /// The role of `sts:AssumeRole`, or the one whose session was refused.
    private static func role(_ refusal: RefusedAction, _ text: ErrorText) -> String? {
        if let resource = refusal.resource, isRole(resource) { return resource }
        // A role that a policy names is not the role that the policy is for.
        if text.contains("nvalid principal in policy") { return nil }
        if refusal.action != "sts:AssumeRole", let role = refusal.caller.flatMap({ CallerARN($0).roleARN }) {
            return role
        }
        var start = 0
        while let position = text.position(of: "arn:aws", from: start) {
            if let word = text.text(from: position, upTo: wordEnds), isRole(word) { return word }
            start = position + 1
        }
        return nil
    }

    private static func isRole(_ text: String) -> Bool {
        ARN(text).map { $0.service == "iam" && $0.resource.hasPrefix("role/") } ?? false
    }

    private static func object(_ refusal: RefusedAction, _ text: ErrorText) -> (bucket: String, key: String?)?
    {
        let named =
            refusal.resource.flatMap(ARN.init).flatMap { $0.service == "s3" ? $0.resource : nil }
            ?? text.text(between: "Invalid bucket name \"", and: "\"")
            ?? text.word(after: ":s3:::", upTo: wordEnds) ?? text.word(after: "s3://", upTo: wordEnds)
            ?? hostedBucket(text)
        guard let named else { return nil }
        let parts = named.split(separator: "/", maxSplits: 1).map(String.init)
        guard let bucket = parts.first, isBucket(bucket) else { return nil }
        let key = parts.count > 1 && parts[1] != "*" ? parts[1] : nil
        return (bucket, key)
    }

    /// The bucket in a host such as `acme.s3.eu-west-3.amazonaws.com`.
    private static func hostedBucket(_ text: ErrorText) -> String? {
        for mark in [".s3.", ".s3-"] {
            guard let end = text.position(of: mark),
                text.text(from: end, upTo: wordEnds)?.contains("amazonaws") == true
            else { continue }
            let before = text.line(before: end)
            let name = before.reversed().prefix {
                $0.isASCII && ($0.isLetter || $0.isNumber || ".-_".contains($0))
            }
            if !name.isEmpty { return String(name.reversed()) }
        }
        return nil
    }

    private static func askedRegion(_ text: ErrorText) -> String? {
        region(text.word(after: "the region '"))
            ?? [".s3.", "//s3.", "sts.", ".s3-", "/s3-"].lazy.compactMap {
                region(text.word(after: $0, upTo: "./:\"' \n"))
            }.first
    }

    private static func answeredRegion(_ text: ErrorText) -> String? {
        region(text.word(after: "x-amz-bucket-region: ")) ?? region(text.word(after: "expecting '"))
            ?? region(text.text(between: "<Region>", and: "</Region>"))
            ?? region(text.word(after: "The bucket is in this region: ", upTo: ". "))
            ?? region(text.word(after: " is in region "))
            ?? endpointRegion(text)
    }

    /// The region in the endpoint that a redirect names.
    private static func endpointRegion(_ text: ErrorText) -> String? {
        guard let start = text.position(of: "must be addressed using the specified endpoint") else {
            return nil
        }
        return [".s3.", ".s3-"].lazy.compactMap {
            region(text.word(after: $0, upTo: "./:\"' \n", from: start))
        }.first
    }

    private static func region(_ text: String?) -> String? {
        text.flatMap { Partition.containing(region: $0) == nil ? nil : $0 }
    }

    private static func requestID(_ text: ErrorText) -> String? {
        [
            "RequestID: ", "request id: ", "Request ID: ", "x-amz-request-id: ", "x-amzn-RequestId: ",
            "requestId: ",
        ].lazy
            .compactMap { text.word(after: $0) }.first { $0.utf8.count <= 64 }
    }

    /// How far the clock is off: S3 and STS tell both times.
    private static func skew(_ text: ErrorText) -> Double? {
        if let asked = text.text(between: "<RequestTime>", and: "</RequestTime>").flatMap(moment),
            let answered = text.text(between: "<ServerTime>", and: "</ServerTime>").flatMap(moment)
        {
            return asked - answered
        }
        for mark in ["Signature expired: ", "Signature not yet current: "] {
            if let start = text.position(of: mark),
                let asked = text.word(after: mark, from: start).flatMap(moment),
                let answered = text.word(after: "(", upTo: " )", from: start).flatMap(moment)
            {
                return asked - answered
            }
        }
        return nil
    }

    private static func moment(_ text: String) -> Double? {
        (UTCTime(basic: text) ?? UTCTime(iso8601: text))?.secondsSinceEpoch
    }

    private static func isBucket(_ name: String) -> Bool {
        name.utf8.count <= 255
            && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || ".-_".contains($0)) }
    }

    private static let wordEnds = " \t\r\n,;\"'()<>[]{}\\`"
}
