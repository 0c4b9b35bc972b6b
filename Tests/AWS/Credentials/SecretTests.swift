import AWS
import Testing

struct SecretTests {
    private static let canary = "CANARY-wJalrXUtnFEMI"

    private struct Holder {
        let name = "holder"
        let secret = Secret(canary)
        let credentials = Credentials(
            accessKeyID: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: Secret(canary),
            sessionToken: Secret(canary),
            source: .typed)
    }

    @Test func noPrintDumpOrInterpolationLeaksIt() {
        let holder = Holder()
        var dumped = ""
        dump(holder, to: &dumped)
        let texts = [
            dumped, "\(holder)", String(reflecting: holder), "\(holder.secret)",
            String(reflecting: holder.secret),
            "\(holder.credentials)", String(describing: Optional(holder.secret)), "\([holder.secret])",
            "\(Mirror(reflecting: holder.secret).children.map { "\($0)" })",
        ]
        for text in texts {
            #expect(!text.contains("CANARY"))
        }
    }

    @Test func handsItsBytesOut() {
        #expect(Secret(Self.canary).withBytes { String(decoding: $0, as: UTF8.self) } == Self.canary)
        #expect(Secret("").isEmpty)
        #expect(!Secret("x").isEmpty)
    }
}
