import AWS

/// The region that an answer says the bucket is in: in a header or an element, else only in its words.
enum AnsweredRegion {
    static func of(_ symptom: Symptom) -> String? {
        if let region = symptom.region { return ServerText(region).display }
        let message = symptom.message?.raw ?? ""
        let marks = ["expecting '", "in this region: ", " is in region ", "The ", ".s3.", ".s3-"]
        let named = marks.lazy.compactMap { word(after: $0, in: message) }.first {
            Partition.containing(region: $0) != nil
        }
        return named
    }

    private static func word(after mark: String, in message: String) -> String? {
        guard let range = message.firstRange(of: mark) else { return nil }
        return String(message[range.upperBound...].prefix { $0 == "-" || $0.isLetter || $0.isNumber })
    }
}
