import Documents
import Testing

@Suite struct NearestNameTests {
    private let keys = ["bucket", "region", "folder", "externalId", "roleArn", "roleName"]

    @Test(arguments: [
        ("buckt", "bucket"), ("bukcet", "bucket"), ("Bucket", "bucket"), ("regions", "region"),
        ("roleARN", "roleArn"), ("external_id", "externalId"),
    ])
    func finds(typed: String, meant: String) {
        #expect(nearestName(to: typed, among: keys) == meant)
    }

    @Test(arguments: ["secretAccessKey", "x", "", "frequency"])
    func makesNoFarFetchedGuess(typed: String) {
        #expect(nearestName(to: typed, among: keys) == nil)
    }

    @Test func takesTheNearestOfTwo() {
        #expect(nearestName(to: "eu-west-33", among: ["eu-west-1", "eu-west-3"]) == "eu-west-3")
    }

    @Test func aVeryLongTextIsNobodysName() {
        #expect(nearestName(to: String(repeating: "bucket", count: 10_000), among: keys) == nil)
    }
}
