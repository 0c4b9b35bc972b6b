import AWS
import Foundation
import Platforms
import Testing

@testable import Onboarding

/// One file of Recorded/: an answer that somebody else's server gave, and what it must be put down to.
///
/// The head names the source (a server that others wrote, AWS's documentation, or a public log whose account ids and
/// names are replaced), the call, what else is known, the most likely cause, and causes that must and must not be
/// named beside it. The answer follows as it came.
struct Recording: Sendable, CustomTestStringConvertible {
    let name: String
    let head: [String: String]
    let status: Int
    let transport: TransportError.Kind?
    let headers: [(name: String, value: String)]
    let body: String

    var testDescription: String { name }
    var cause: String { head["cause"] ?? "" }
    var also: [String] { list("also") }
    var notCauses: [String] { list("not") }

    /// All of them, in the order of their names.
    static let all: [Recording] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Recorded")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "txt" }
            .sorted { $0.path < $1.path }.map { Recording(file: $0, in: folder) }
    }()

    private init(file: URL, in folder: URL) {
        name = file.deletingPathExtension().pathComponents.suffix(2).joined(separator: "/")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        let sections = text.split(separator: "\n\n", maxSplits: 2, omittingEmptySubsequences: false)
            .map(String.init)
        head = Self.pairs(sections[0], splitting: ": ").reduce(into: [:]) { $0[$1.name] = $1.value }
        let answer = sections.count > 1 ? sections[1].split(separator: "\n").map(String.init) : []
        let first = (answer.first ?? "").split(separator: " ").map(String.init)
        status = first.first == "HTTP" ? first.last.flatMap(Int.init) ?? 0 : 0
        transport = first.first == "TRANSPORT" ? first.last.flatMap(TransportError.Kind.init) : nil
        headers = Self.pairs(answer.dropFirst().joined(separator: "\n"), splitting: ": ")
        body = sections.count > 2 ? sections[2] : ""
    }

    /// What our client makes of the answer.
    func failure() async -> AWSFailure? {
        if let transport {
            return .transport(
                TransportError(
                    kind: transport, host: "acme-exports.s3.eu-west-3.amazonaws.com",
                    detail: ServerText(body)))
        }
        let answer = RecordedAnswer(
            call: RecordedAnswer.Call(rawValue: head["call"] ?? "") ?? .listObjects, status: status,
            body: body, headers: headers)
        guard case .service(var error)? = await answer.failure(region: given["region"] ?? "eu-west-3") else {
            return await answer.failure()
        }
        error.operation = head["call"] ?? error.operation
        return .service(error)
    }

    var rung: Rung? { head["rung"].flatMap(Rung.init(rawValue:)) }

    /// The setup of `DiagnosisFixture`, with what the head says is otherwise.
    func facts() throws -> DiagnosisFacts {
        let given = given
        return try DiagnosisFixture.facts { facts in
            if let id = given["platform"], let platform = PlatformCatalog.platform(id: id) as Platform? {
                facts.platform = platform
                facts.setup?.platform = id
            }
            switch given["method"] {
            case "bucketPolicy": facts.setup?.method = .bucketPolicy
            case "reader": facts.setup?.method = .reader
            default: break
            }
            if let externalID = given["externalId"] {
                let sent = externalID.isEmpty ? nil : externalID
                facts.externalID = sent
                facts.setup?.externalID = sent
            }
            if let bucket = given["bucket"] { facts.setup?.bucket = bucket }
            if let role = given["roleArn"] { facts.setup?.roleARN = role }
            facts.callerARN = given["caller"] ?? facts.callerARN
            if let account = given["accountId"] { facts.setup?.accountID = account }
            facts.setup?.kmsKeyARN = given["kmsKeyArn"]
            facts.setup?.expectedOwner = given["expectedOwner"]
            facts.region = given["region"] ?? facts.region
            facts.accessKeyID = given["accessKey"] ?? facts.accessKeyID
            facts.hasSessionToken = given["token"] != nil
            facts.key = given["key"] ?? facts.key
        }
    }

    /// `name=value` pairs; a plus stands for a blank.
    private var given: [String: String] {
        (head["given"] ?? "").split(separator: " ").reduce(into: [:]) { given, pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            given[String(parts[0])] = String(parts[1]).replacing("+", with: " ")
        }
    }

    private func list(_ name: String) -> [String] {
        (head[name] ?? "").split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    }

    private static func pairs(_ text: String, splitting mark: String) -> [(name: String, value: String)] {
        text.split(separator: "\n").compactMap { line in
            let line = String(line)
            guard let range = line.firstRange(of: mark) else { return nil }
            return (String(line[..<range.lowerBound]), String(line[range.upperBound...]))
        }
    }
}
