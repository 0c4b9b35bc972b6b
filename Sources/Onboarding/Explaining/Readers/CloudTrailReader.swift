import AWS
import JSON

/// Reads events of CloudTrail: one, a file of `Records`, or what `aws cloudtrail lookup-events` prints.
///
/// https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
enum CloudTrailReader {
    static func errors(in values: [JSONValue]) -> [PastedError] {
        values.flatMap(events).compactMap(error)
    }

    private static func events(in value: JSONValue) -> [JSONValue] {
        if let records = value["Records"]?.items { return records }
        if let events = value["Events"]?.items { return events.flatMap(events(in:)) }
        if let text = value["CloudTrailEvent"]?.nonEmptyText {
            return (try? JSONValue.parse(text)).map { [$0] } ?? []
        }
        return value.items.isEmpty ? [value] : value.items.flatMap(events(in:))
    }

    private static func error(of event: JSONValue) -> PastedError? {
        // Programs of others have an errorCode too, and may tell in it what AWS answered them.
        guard let code = event["errorCode"]?.nonEmptyText, event["eventSource"] != nil else { return nil }
        var symptom = Symptom()
        symptom.code = code.hasPrefix("Client.") ? String(code.dropFirst("Client.".count)) : code
        symptom.message = event["errorMessage"]?.nonEmptyText.map(ServerText.init)
        symptom.operation = event["eventName"]?.nonEmptyText
        symptom.service = event["eventSource"]?.nonEmptyText?.split(separator: ".").first.map(String.init)
        symptom.requestID = event["requestID"]?.nonEmptyText
        return PastedError(.cloudTrail, symptom, facts: facts(of: event))
    }

    private static func facts(of event: JSONValue) -> DiagnosisFacts {
        let (caller, asked) = (event["userIdentity"], event["requestParameters"])
        var facts = DiagnosisFacts()
        facts.callerARN = caller?["arn"]?.nonEmptyText
        facts.accessKeyID = caller?["accessKeyId"]?.nonEmptyText
        // CloudTrail never shows the token; a temporary key that it knows came with one.
        facts.hasSessionToken = caller?["sessionContext"] != nil
        facts.region = event["awsRegion"]?.nonEmptyText
        facts.bucket = asked?["bucketName"]?.nonEmptyText
        facts.key = asked?["key"]?.nonEmptyText
        facts.roleARN = asked?["roleArn"]?.nonEmptyText
        facts.externalID = asked?["externalId"]?.nonEmptyText
        facts.sentNoExternalID = asked?["roleArn"] != nil && facts.externalID == nil
        return facts
    }
}
