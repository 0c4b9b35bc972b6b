/// `GetCallerIdentity`, which needs no permission.
enum GetCallerIdentity: QueryOperation {
    static let action = "GetCallerIdentity"

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        call.answer { xml in
            xml.element("Arn", call.caller.arn)
            xml.element("UserId", call.caller.userID)
            xml.element("Account", call.caller.accountID)
        }
    }
}
