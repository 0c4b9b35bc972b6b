import Policies

extension Leftover {
    /// The command that removes it, every value quoted for the shell.
    ///
    /// Of an upload whose id is not known it is the command that names the id.
    public var removal: String {
        switch thing {
        case .object(let bucket, let key):
            return "aws s3api delete-object" + option("bucket", bucket) + option("key", key) + ending
        case .upload(let bucket, let key, let id?):
            return "aws s3api abort-multipart-upload" + option("bucket", bucket) + option("key", key)
                + option("upload-id", id) + ending
        case .upload(let bucket, let key, nil):
            return "aws s3api list-multipart-uploads" + option("bucket", bucket) + option("prefix", key)
                + ending
        case .role(let name, let policy):
            return "aws iam delete-role-policy" + option("role-name", name) + option("policy-name", policy)
                + ending + " && aws iam delete-role" + option("role-name", name) + ending
        }
    }

    private var ending: String {
        let owner: String? =
            switch thing {
            case .object, .upload: place.expectedOwner
            case .role: nil
            }
        return option("expected-bucket-owner", owner) + option("region", place.region)
            + option("endpoint-url", place.endpointURL) + option("profile", place.profile)
    }

    private func option(_ name: String, _ value: String?) -> String {
        value.map { " --\(name) \(ShellWord.quoted($0))" } ?? ""
    }
}
