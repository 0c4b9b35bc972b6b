import Policies
import Testing

@testable import Onboarding

/// The calls between two states, and the way back.
@Suite struct IdentityPlanTests {
    static let trust = PolicyDocument.trusting("arn:aws:iam::724998534403:role/exporter", []).rendered()
    static let otherTrust = PolicyDocument.trusting("arn:aws:iam::724998534403:role/other", []).rendered()
    static let policy = PolicyDocument.allowing(["s3:PutObject"], on: ["arn:aws:s3:::acme/*"]).rendered()
    static let otherPolicy = PolicyDocument.allowing(["s3:GetObject"], on: ["arn:aws:s3:::acme/*"]).rendered()

    static let role = IdentityState(
        kind: .role, name: "r", trust: trust, description: "d", maxSessionDuration: 3600,
        tags: ["a": "1", "b": "2"], policies: ["p": policy])

    static var changed: IdentityState {
        var state = role
        state.trust = otherTrust
        state.maxSessionDuration = 7200
        state.permissionsBoundary = "arn:aws:iam::1:policy/x"
        state.tags = ["b": "3", "c": ""]
        state.policies = ["p": otherPolicy, "q": policy]
        return state
    }

    private func calls(_ from: IdentityState?, _ to: IdentityState?) -> [String] {
        IdentityPlan.changes(from: from, to: to).map { $0.call(.role) }
    }

    @Test func aNewRoleIsMadeBeforeItsPolicies() {
        #expect(calls(nil, Self.role) == ["CreateRole", "PutRolePolicy"])
    }

    @Test func aRoleIsDeletedAfterItsPolicies() {
        #expect(calls(Self.role, nil) == ["DeleteRolePolicy", "DeleteRole"])
        let user = IdentityState(kind: .user, name: "u", policies: ["p": Self.policy], accessKeys: ["AKIA"])
        #expect(
            IdentityPlan.changes(from: user, to: nil).map { $0.call(.user) }
                == ["DeleteAccessKey", "DeleteUserPolicy", "DeleteUser"])
    }

    @Test func theBoundComesBeforeWhatItBounds() {
        #expect(
            calls(Self.role, Self.changed) == [
                "PutRolePermissionsBoundary", "UpdateAssumeRolePolicy", "PutRolePolicy", "PutRolePolicy",
                "UpdateRole", "UntagRole", "TagRole",
            ])
    }

    @Test func whatMeansTheSameNeedsNoCall() throws {
        var same = Self.role
        same.trust = try PolicyDocument(parsing: Self.trust).json.rendered()
        same.policies["p"] = Self.policy.replacing("s3:PutObject", with: "S3:putobject")
        #expect(calls(Self.role, same) == [])
    }

    @Test func everyCallLeadsToTheWantedStateAndHasAWayBack() {
        let states: [IdentityState?] = [nil, Self.role, Self.changed]
        for from in states {
            for to in states {
                var state = from
                for change in IdentityPlan.changes(from: from, to: to) {
                    let before = state
                    state = state.applying(change)
                    var back = state
                    for change in IdentityPlan.changes(from: state, to: before) {
                        back = back.applying(change)
                    }
                    #expect(back == before, "\(change)")
                }
                #expect(state == to)
            }
        }
    }
}
