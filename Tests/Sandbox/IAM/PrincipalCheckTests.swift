import AWS
import Policies
import Testing

@testable import Sandbox

@Suite struct PrincipalCheckTests {
    private let directory = Directory()

    init() throws {
        _ = try WorldPrincipal.addRole(
            try #require(ARN("arn:aws:iam::111122223333:role/data/Known")),
            trust: WorldPrincipal.trust(inAccount: "111122223333"), policy: PolicyDocument(statements: []),
            to: directory, at: .now())
    }

    private func isKnown(_ value: String) -> Bool {
        directory.read { state in
            PrincipalCheck.firstUnknown(.listed([Statement.Principal(.aws, value)]), in: state) == nil
        }
    }

    @Test(arguments: [
        "*", "111122223333", "arn:aws:iam::111122223333:root", "arn:aws:iam::111122223333:role/data/Known",
        "arn:aws:sts::111122223333:assumed-role/Known/session",
        // Of these accounts nothing is known.
        "999988887777", "arn:aws:iam::999988887777:root", "arn:aws:iam::999988887777:role/any/Role",
        "arn:aws:iam::999988887777:user/u",
    ])
    func whoMayExistIsTaken(_ value: String) {
        #expect(isKnown(value))
    }

    @Test(arguments: [
        "", "11112222333", "1111222233334", "arn:aws:iam::111122223333:role/Known",
        "arn:aws:iam::111122223333:role/data/known", "arn:aws:iam::111122223333:user/Known",
        "arn:aws:iam::111122223333:group/g", "arn:aws:iam::999988887777:group/g", "arn:aws:s3:::bucket",
        "arn:aws:iam:eu-west-3:111122223333:root", "arn:aws-cn:iam::111122223333:root", "DinMo",
    ])
    func whoCannotExistIsNamed(_ value: String) {
        #expect(!isKnown(value))
    }

    @Test func servicesAndEverybodyAreNotLookedUp() {
        let services = Statement.Principals.listed([Statement.Principal(.service, "ec2.amazonaws.com")])
        for principals in [services, .everyone] {
            #expect(directory.read { PrincipalCheck.firstUnknown(principals, in: $0) } == nil)
        }
    }
}
