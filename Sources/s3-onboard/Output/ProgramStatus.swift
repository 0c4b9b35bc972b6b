import ArgumentParser
import Glibc

/// What the program's exit status means to a script.
enum ProgramStatus: Int32 {
    /// Yes, or done.
    case done = 0
    /// The answer is no, or it could not be done.
    case no = 1
    /// It could not be told: network, throttling.
    case cannotTell = 3
    /// Wrong use, a missing needed option, a bad setup file.
    case wrongUse = 64
    case interrupted = 130
    case terminated = 143

    /// The status of a program that INT or TERM ended.
    static func stopped(by signal: Int32) -> ProgramStatus {
        signal == SIGINT ? .interrupted : .terminated
    }

    /// What ArgumentParser ends the program with; nothing to throw when all is done.
    var exitCode: ExitCode { ExitCode(rawValue) }

    /// The worse of two: 1 before 3, 3 before 0.
    func worse(_ other: ProgramStatus) -> ProgramStatus {
        if self == .no || other == .no { return .no }
        return self == .done ? other : self
    }
}
