import AWS

/// What AWS says was refused: `… not authorized to perform: ACTION on resource: "ARN" …`.
struct RefusedAction {
    /// Such as `s3:PutObject`; from the call itself when the message does not say.
    let action: String?
    /// The ARN in the message.
    let resource: String?

    init(_ symptom: Symptom) {
        let message = symptom.message?.display ?? ""
        action =
            Self.word(after: "to perform: ", in: message) ?? symptom.operation.flatMap { Self.actions[$0] }
        resource = Self.word(after: "on resource: ", in: message)
    }

    private static func word(after mark: String, in message: String) -> String? {
        guard let range = message.firstRange(of: mark) else { return nil }
        let word = message[range.upperBound...].prefix { $0 != " " }
        let bare = word.drop { $0 == "\"" }.prefix { $0 != "\"" }
        return bare.isEmpty ? nil : String(bare)
    }

    private static let actions = [
        "AssumeRole": "sts:AssumeRole", "PutObject": "s3:PutObject", "GetObject": "s3:GetObject",
        "DeleteObject": "s3:DeleteObject", "HeadBucket": "s3:ListBucket", "ListObjectsV2": "s3:ListBucket",
        "HeadObject": "s3:GetObject", "CreateRole": "iam:CreateRole", "GetRole": "iam:GetRole",
        "PutRolePolicy": "iam:PutRolePolicy", "GetRolePolicy": "iam:GetRolePolicy",
        "UpdateAssumeRolePolicy": "iam:UpdateAssumeRolePolicy",
    ]
}
