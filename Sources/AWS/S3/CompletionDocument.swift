/// The body of CompleteMultipartUpload.
enum CompletionDocument {
    static func text(of parts: [UploadedPart]) -> String {
        var text = "<CompleteMultipartUpload xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">"
        for part in parts {
            text += "<Part>"
            if let checksum = part.checksum {
                let name = checksum.algorithm.elementName
                text += "<\(name)>\(escaped(checksum.value))</\(name)>"
            }
            text += "<ETag>\(escaped(part.etag))</ETag><PartNumber>\(part.number)</PartNumber></Part>"
        }
        return text + "</CompleteMultipartUpload>"
    }

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { escaped, character in
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default: escaped.append(character)
            }
        }
    }
}
