import AWS
import JSON

/// Reads the lines of `s3-onboard test --json` whose rung did not pass.
enum TestLineReader {
    static func errors(in values: [JSONValue]) -> [PastedError] {
        values.compactMap(error)
    }

    private static func error(of line: JSONValue) -> PastedError? {
        guard let rung = line["rung"]?.nonEmptyText.flatMap(Rung.init(rawValue:)),
            let verdict = line["verdict"]?.nonEmptyText, verdict == "failed" || verdict == "unknown",
            let observed = line["observed"], observed != .null
        else { return nil }
        var symptom = Symptom()
        symptom.code = observed["code"]?.nonEmptyText
        symptom.message = observed["message"]?.nonEmptyText.map(ServerText.init)
        symptom.requestID = observed["requestId"]?.nonEmptyText
        symptom.status = observed["status"]?.integer.map(Int.init)
        (symptom.service, symptom.operation) = call(of: rung)
        return PastedError(.ownTest, symptom, rung: rung)
    }

    private static func call(of rung: Rung) -> (service: String?, operation: String?) {
        switch rung {
        case .endpoint, .clock: (nil, nil)
        case .identity: ("sts", "GetCallerIdentity")
        case .bucket: ("s3", "HeadBucket")
        case .rolePolicies: ("iam", "GetRole")
        case .simulation: ("iam", "SimulatePrincipalPolicy")
        case .probeRole: ("iam", "CreateRole")
        case .narrow: ("sts", "GetFederationToken")
        case .assumeRole, .externalIDMissing, .externalIDWrong: ("sts", "AssumeRole")
        case .write, .outsideFolder, .siblingFolder: ("s3", "PutObject")
        case .multipart: ("s3", "UploadPart")
        case .readBack, .read: ("s3", "GetObject")
        case .cleanUp: ("s3", "DeleteObject")
        case .list, .listOutside, .retention: ("s3", "ListObjectsV2")
        }
    }
}
