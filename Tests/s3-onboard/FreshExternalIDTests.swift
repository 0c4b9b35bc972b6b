import Foundation
import Testing

@testable import s3_onboard

struct FreshExternalIDTests {
    @Test func isARandomUUIDInLowerCase() throws {
        let made = (0..<100).map { _ in FreshExternalID.make() }
        #expect(Set(made).count == 100)
        for text in made {
            let uuid = try #require(UUID(uuidString: text))
            #expect(uuid.uuidString.lowercased() == text)
            #expect(uuid.uuid.6 >> 4 == 4)
            #expect(uuid.uuid.8 >> 6 == 2)
        }
    }
}
