import AWS
import Testing

/// The error that AWS answers to `call`; anything else fails the test.
func serviceError(
    _ sourceLocation: SourceLocation = #_sourceLocation, of call: () async throws -> Void
) async throws -> ServiceError {
    let failure = await #expect(throws: AWSFailure.self, sourceLocation: sourceLocation) { try await call() }
    guard case .service(let error) = failure else {
        throw try #require(failure, sourceLocation: sourceLocation)
    }
    return error
}

/// The error that keeps `call` from being answered; anything else fails the test.
func transportError(
    _ sourceLocation: SourceLocation = #_sourceLocation, of call: () async throws -> Void
) async throws -> TransportError {
    let failure = await #expect(throws: AWSFailure.self, sourceLocation: sourceLocation) { try await call() }
    guard case .transport(let error) = failure else {
        throw try #require(failure, sourceLocation: sourceLocation)
    }
    return error
}

/// The error that keeps `request` from being answered; anything else fails the test.
func transportError(
    _ transport: CurlTransport, _ request: HTTPRequest,
    _ sourceLocation: SourceLocation = #_sourceLocation
) async throws -> TransportError {
    try await transportError(sourceLocation) { _ = try await transport.send(request) }
}
