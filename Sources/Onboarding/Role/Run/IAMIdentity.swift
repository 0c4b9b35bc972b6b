import AWS

/// One role or user in IAM: reads how it stands and carries out changes, one call each.
struct IAMIdentity: Sendable {
    let client: IAMClient
    let kind: IdentityState.Kind
    let name: String
    /// The inline policies that are this program's to read and change.
    let policyNames: [String]

    private var entity: IAMEntity { kind == .role ? .role(name) : .user(name) }

    /// How it stands; nil where there is none of that name.
    ///
    /// - Parameter ownKeys: The ids of the access keys that this program made.
    func read(ownKeys: [String] = []) async throws(AWSFailure) -> IdentityState? {
        guard var state = try await facts() else { return nil }
        for name in try await client.inlinePolicies(of: entity) {
            if policyNames.contains(name) {
                state.policies[name] = try await client.inlinePolicy(name, of: entity)
            } else {
                state.foreign.append(name)
            }
        }
        state.foreign += try await client.attachedPolicies(of: entity).map(\.name)
        if kind == .user {
            for key in try await client.listAccessKeys(user: name) {
                if ownKeys.contains(key) { state.accessKeys.append(key) } else { state.foreign.append(key) }
            }
        }
        return state
    }

    private func facts() async throws(AWSFailure) -> IdentityState? {
        do throws(AWSFailure) {
            switch kind {
            case .role:
                let role = try await client.getRole(name)
                return IdentityState(
                    kind: .role, name: role.name, path: role.path, id: role.id, arn: role.arn,
                    trust: role.assumeRolePolicyDocument,
                    description: role.description?.nonEmpty,
                    maxSessionDuration: role.maxSessionDuration ?? IdentityState.standardSessionDuration,
                    permissionsBoundary: role.permissionsBoundary, tags: role.tags)
            case .user:
                let user = try await client.getUser(name)
                return IdentityState(
                    kind: .user, name: user.name, path: user.path, id: user.id, arn: user.arn,
                    permissionsBoundary: user.permissionsBoundary, tags: user.tags)
            }
        } catch {
            if error.isNoSuchEntity { return nil }
            throw error
        }
    }

    /// Makes one call; gives the id and the ARN where it makes something.
    func perform(_ change: IdentityChange) async throws(AWSFailure) -> (id: String, arn: String)? {
        switch change {
        case .create(let state): return try await create(state)
        case .delete: try await client.delete(entity)
        case .putTrust(let text): try await client.updateAssumeRolePolicy(role: name, document: text)
        case .putSettings(let description, let seconds):
            try await client.updateRole(name, description: description ?? "", maxSessionDuration: seconds)
        case .putBoundary(let arn): try await client.putPermissionsBoundary(arn, on: entity)
        case .deleteBoundary: try await client.deletePermissionsBoundary(of: entity)
        case .putPolicy(let policy, let text):
            try await client.putInlinePolicy(policy, on: entity, document: text)
        case .deletePolicy(let policy): try await client.deleteInlinePolicy(policy, of: entity)
        case .tag(let tags): try await client.tag(entity, tags)
        case .untag(let keys): try await client.untag(entity, keys: keys)
        case .deleteAccessKey(let id): try await client.deleteAccessKey(id, user: name)
        }
        return nil
    }

    private func create(_ state: IdentityState) async throws(AWSFailure) -> (id: String, arn: String) {
        switch kind {
        case .role:
            let role = try await client.createRole(
                CreateRoleInput(
                    name: name, assumeRolePolicyDocument: state.trust ?? "", path: state.path,
                    description: state.description, maxSessionDuration: state.maxSessionDuration,
                    permissionsBoundary: state.permissionsBoundary,
                    tags: state.tags.sorted { $0.key < $1.key }.map {
                        CreateRoleInput.Tag(key: $0.key, value: $0.value)
                    }))
            return (role.id, role.arn)
        case .user:
            let user = try await client.createUser(
                name, path: state.path, permissionsBoundary: state.permissionsBoundary, tags: state.tags)
            return (user.id, user.arn)
        }
    }
}

extension AWSFailure {
    /// Whether IAM says that there is no such thing.
    var isNoSuchEntity: Bool {
        if case .service(let answer) = self { return answer.code == "NoSuchEntity" }
        return false
    }
}
