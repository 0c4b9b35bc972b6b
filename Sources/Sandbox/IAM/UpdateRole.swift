import AWS

/// `UpdateRole`.
enum UpdateRole: QueryOperation {
    static let action = "UpdateRole"

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let role = try Role.find(call, in: directory)
        // A duration that is left out is the standard one again.
        let duration = try call.number("MaxSessionDuration", in: 3600...43_200, default: 3600)
        try directory.change(role) { role in
            role.maximumSessionDuration = duration
            if let description = call["Description"] { role.description = description }
        }
        return call.answer { _ in }
    }
}
