/// The six fields of an ARN, with their places: `arn:partition:service:region:account:resource`.
struct ARNFields {
    let value: TypedValue
    let fields: [Range<Int>]

    /// Nil when there are fewer than six fields or the first is not `arn`.
    init?(_ value: TypedValue) {
        fields = value.fields(separatedBy: ":", maximum: 6)
        guard fields.count == 6, value.slice(fields[0]).text == "arn" else { return nil }
        self.value = value
    }

    var partition: String { value.slice(fields[1]).text }
    var service: String { value.slice(fields[2]).text }
    var region: String { value.slice(fields[3]).text }
    var account: String { value.slice(fields[4]).text }
    var resource: String { value.slice(fields[5]).text }

    /// The ARN as IAM writes it, of another resource in the same account.
    func iam(_ resource: String) -> String { "arn:\(partition):iam::\(account):\(resource)" }
}
