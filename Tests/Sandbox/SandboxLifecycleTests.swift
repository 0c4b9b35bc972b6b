import AWS
import Foundation
import TestSupport
import Testing

@testable import Sandbox

@Suite struct SandboxLifecycleTests {
    private static func port(of sandbox: Sandbox) throws -> Int {
        try #require(sandbox.endpoint.split(separator: ":").last.flatMap { Int($0) })
    }

    @Test func itListensOnThisMachineAlone() async throws {
        try await SandboxFixture.run { sandbox in
            #expect(sandbox.endpoint.hasPrefix("http://127.0.0.1:"))
            let port = try Self.port(of: sandbox)
            #expect(port > 0)
        }
    }

    @Test func aPortInUseIsNamed() async throws {
        try await SandboxFixture.run { first in
            let port = try Self.port(of: first)
            let error = await #expect(throws: SandboxError.self) { try await Sandbox.start(port: port) }
            #expect(error == .portInUse(port))
        }
    }

    @Test(arguments: [-1, 65_536]) func aPortThatIsNoneIsRefused(_ port: Int) async throws {
        let error = await #expect(throws: SandboxError.self) { try await Sandbox.start(port: port) }
        #expect(error == .cannotListen(port: port, reason: "a port is a number from 0 to 65535"))
    }

    @Test func stoppingFreesThePortAndRemovesTheFolder() async throws {
        let first = try await Sandbox.start()
        let port = try Self.port(of: first)
        let folder = first.buckets.folder.path
        // An open connection does not hold it up.
        let connection = try RawConnection(port: port)
        #expect(FileManager.default.fileExists(atPath: folder))
        await first.stop()
        #expect(!FileManager.default.fileExists(atPath: folder))
        #expect(connection.isClosed())
        let second = try await Sandbox.start(port: port)
        #expect(try Self.port(of: second) == port)
        await second.stop()
    }

    @Test func twoSandboxesKnowNothingOfEachOther() async throws {
        try await SandboxFixture.run { first in
            try await SandboxFixture.run { second in
                let boto = Boto3(endpoint: second.endpoint, region: second.facts.region)
                let answer = try boto.call(
                    "sts", "get_caller_identity", as: first.facts.customer.credentials)
                #expect(answer.error?.code == "InvalidClientTokenId")
            }
        }
    }
}
