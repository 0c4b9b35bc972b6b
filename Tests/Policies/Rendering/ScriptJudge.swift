import Foundation
import JSON
import Policies
import TestSupport

/// Runs scripts with the real AWS CLI against moto, all of them in one process.
enum ScriptJudge {
    /// A call of boto3.
    struct Call {
        let service: String
        let operation: String
        let parameters: [JSONValue.Member]

        init(_ service: String, _ operation: String, _ parameters: [JSONValue.Member]) {
            self.service = service
            self.operation = operation
            self.parameters = parameters
        }
    }

    /// A script to run twice, and what is made before.
    struct Case {
        let name: String
        let script: String
        let before: [Call]
        let arguments: [String]

        init(
            _ name: String, _ subject: Blueprint.Subject, account: String = "123456789012",
            before: [Call] = [],
            arguments: [String] = []
        ) {
            self.name = name
            script = Blueprint(subject: subject, region: "us-east-1", account: account)
                .shellScript(BlueprintFixture.words)
            self.before = before
            self.arguments = arguments
        }
    }

    /// What came of each case, by name.
    static func judge(_ cases: [Case]) throws -> [String: JSONValue] {
        let input = JSONValue.array(cases.map(json)).rendered()
        let output = try Judge.python("Policies/Rendering/run_script.py", input: Data(input.utf8))
        let answers = try JSONValue.parse(String(decoding: output, as: UTF8.self)).elements
        return Dictionary(answers.map { ($0["name"]?.text ?? "", $0) }) { _, last in last }
    }

    private static func json(_ item: Case) -> JSONValue {
        .object([
            .init("name", .string(item.name)), .init("script", .string(item.script)),
            .init("arguments", .array(item.arguments.map { .string($0) })),
            .init("before", .array(item.before.map(json))),
        ])
    }

    private static func json(_ call: Call) -> JSONValue {
        .object([
            .init("service", .string(call.service)), .init("operation", .string(call.operation)),
            .init("parameters", .object(call.parameters)),
        ])
    }
}
