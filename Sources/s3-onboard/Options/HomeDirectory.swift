import Glibc

/// The person's home folder.
enum HomeDirectory {
    /// `HOME` goes before the account's entry, as it does for shells, botocore and the XDG folders.
    static func path(_ environment: [String: String]) -> String {
        if let home = environment["HOME"], !home.isEmpty { return home }
        guard let entry = getpwuid(getuid()) else { return "/" }
        return String(cString: entry.pointee.pw_dir)
    }
}
