/// Where account and region stand in a name of the form `<prefix>-<12 digits>-<region>-an`.
struct AccountRegionalName {
    let account: Range<Int>
    let region: Range<Int>

    init?(_ name: TypedValue) {
        // A region's own name has two hyphens or three, as in us-gov-west-1; so the account is what tells.
        let fields = name.fields(separatedBy: "-")
        let account = fields.lastIndex { field in
            field.count == 12 && name.scalars[field].allSatisfy(\.isDigit)
        }
        guard let account, account > 0, fields.count - account > 2 else { return nil }
        self.account = fields[account]
        region = fields[account + 1].lowerBound..<fields[fields.count - 2].upperBound
    }
}
