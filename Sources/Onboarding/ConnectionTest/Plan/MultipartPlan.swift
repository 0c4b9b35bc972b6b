/// How an upload in parts is tried: whatever it leaves must be removable.
enum MultipartPlan: Hashable, Sendable {
    /// Two parts make an object, which is deleted afterwards.
    case complete
    /// One part is sent, then the upload is given up.
    case abort

    /// What the policy in force lets the tester try on `arn`.
    static func allowed(by rights: GrantedRights?, on arn: String) -> Result<MultipartPlan, NotRunReason> {
        guard let rights, rights.grant("s3:PutObject", on: arn) else {
            return .failure(.notGranted("s3:PutObject"))
        }
        if rights.grant("s3:DeleteObject", on: arn) { return .success(.complete) }
        if rights.grant("s3:AbortMultipartUpload", on: arn) { return .success(.abort) }
        return .failure(.wouldStay)
    }
}
