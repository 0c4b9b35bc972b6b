import Documents
import Files
import Glibc
import Wizard

/// Writes files into the working folder, readable by their owner only and never over a file that is there.
enum PrivateFiles {
    /// Writes all of `files`, each under its own name or, where that is taken, with a number added.
    static func write(_ files: [WizardEffect.File]) -> WizardEvent.Outcome<[String]> {
        var paths: [String] = []
        for file in files {
            guard let path = write(file) else {
                return .failure(SessionSentences.cannotWrite(file.name, errno: errno))
            }
            paths.append(path)
        }
        return .success(paths)
    }

    /// The path that was written; nil with `errno` set when it cannot be.
    private static func write(_ file: WizardEffect.File) -> String? {
        for number in 1...99 {
            let name = number == 1 ? file.name : numbered(file.name, number)
            let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
            if descriptor < 0 {
                if errno == EEXIST { continue }
                return nil
            }
            guard WholeWrite.write(file.text, to: descriptor), close(descriptor) == 0 else {
                let reason = errno
                unlink(name)
                errno = reason
                return nil
            }
            return name
        }
        errno = EEXIST
        return nil
    }

    /// `name.json` with 2 is `name-2.json`.
    private static func numbered(_ name: String, _ number: Int) -> String {
        guard let dot = name.lastIndex(of: ".") else { return "\(name)-\(number)" }
        return "\(name[..<dot])-\(number)\(name[dot...])"
    }
}
