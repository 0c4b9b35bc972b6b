import AWS

/// One call of the protocol that STS and IAM speak: a form that names an action.
struct QueryCall: Sendable {
    /// The service it is for.
    let service: AWSService
    /// Such as `AssumeRole`.
    let action: String
    /// The form.
    let form: Parameters
    /// Who signed it.
    let caller: Caller
    /// The request that carries it.
    let request: Request

    /// The value of a parameter; nil when it is left out.
    subscript(name: String) -> String? { form[name] }

    /// The values of `NAME.member.1` and so on.
    func list(_ name: String) -> [String] {
        var values: [String] = []
        while let value = form["\(name).member.\(values.count + 1)"] { values.append(value) }
        return values
    }

    /// The value of a parameter that must be there.
    func required(_ name: String) throws(Refusal) -> String {
        guard let value = form[name] else {
            throw .violatesConstraint(value: nil, member: name, "Member must not be null")
        }
        return value
    }

    /// A whole number, or `fallback` when the parameter is left out.
    func number(_ name: String, in range: ClosedRange<Int>, default fallback: Int) throws(Refusal) -> Int {
        guard let text = form[name] else { return fallback }
        guard let number = Int(text) else {
            throw Refusal(400, "MalformedInput", "Start of structure or map found where not expected.")
        }
        if number < range.lowerBound {
            throw .violatesConstraint(
                value: text, member: name,
                "Member must have value greater than or equal to \(range.lowerBound)")
        }
        if number > range.upperBound {
            throw .violatesConstraint(
                value: text, member: name, "Member must have value less than or equal to \(range.upperBound)")
        }
        return number
    }

    /// A text whose length lies in `range` and whose characters all pass `accepts`.
    ///
    /// - Parameter pattern: The pattern that AWS's refusal names.
    func text(
        _ name: String, length range: ClosedRange<Int>, pattern: String, _ accepts: (Unicode.Scalar) -> Bool
    ) throws(Refusal) -> String {
        let value = try required(name)
        let count = value.unicodeScalars.count
        if count < range.lowerBound {
            throw .violatesConstraint(
                value: value, member: name,
                "Member must have length greater than or equal to \(range.lowerBound)")
        }
        if count > range.upperBound {
            throw .violatesConstraint(
                value: value, member: name,
                "Member must have length less than or equal to \(range.upperBound)")
        }
        guard value.unicodeScalars.allSatisfy(accepts) else {
            throw .violatesConstraint(
                value: value, member: name, "Member must satisfy regular expression pattern: \(pattern)")
        }
        return value
    }

    /// The answer of the call: a result, when it has one, and the request's id.
    func answer(_ result: ((inout XMLWriter) -> Void)? = nil) -> Answer {
        var xml = XMLWriter()
        xml.element("\(action)Response", namespace: service.namespace) { xml in
            if let result { xml.element("\(action)Result", result) }
            xml.element("ResponseMetadata") { $0.element("RequestId", request.id.uuid) }
        }
        return Answer(
            status: 200, xml: xml, headers: [("x-amzn-RequestId", request.id.uuid)], type: "text/xml")
    }
}

extension Refusal {
    /// The sentence that AWS's services share for a parameter outside its model.
    static func violatesConstraint(value: String?, member: String, _ constraint: String) -> Refusal {
        let shown = value.map { "'\($0)'" } ?? "null"
        let name = member.prefix(1).lowercased() + member.dropFirst()
        return Refusal(
            400, "ValidationError",
            "1 validation error detected: Value \(shown) at '\(name)' failed to satisfy constraint: \(constraint)"
        )
    }

    /// The refusal as STS and IAM write it.
    func queryAnswer(service: AWSService, request: Request) -> Answer {
        var xml = XMLWriter()
        xml.element("ErrorResponse", namespace: service.namespace) { xml in
            xml.element("Error") { xml in
                xml.element("Type", status < 500 ? "Sender" : "Receiver")
                xml.element("Code", code)
                xml.element("Message", message)
            }
            xml.element("RequestId", request.id.uuid)
        }
        return Answer(
            status: status, xml: xml, headers: [("x-amzn-RequestId", request.id.uuid)] + headers,
            type: "text/xml")
    }
}

extension Unicode.Scalar {
    /// The characters of role and session names, `\w` of AWS's patterns being ASCII alone.
    var isNameCharacter: Bool {
        switch self {
        case "A"..."Z", "a"..."z", "0"..."9", "_", "+", "=", ",", ".", "@", "-": true
        default: false
        }
    }
}
