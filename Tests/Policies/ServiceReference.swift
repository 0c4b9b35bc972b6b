import Foundation
import TestSupport

/// The Service Authorization Reference as others have it.
struct ServiceReference: Decodable {
    struct Action: Decodable {
        var name: String
        var access: String
        var resources: [String]
        var keys: [String]
    }

    var actions: [Action]
    var keys: [String: String]
    var prefixes: [String]
    var operations: [String]

    static func read() throws -> ServiceReference {
        try JSONDecoder().decode(Self.self, from: Judge.python("Policies/service_reference.py"))
    }
}
