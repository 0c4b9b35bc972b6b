import Glibc

/// The end of the program.
enum ProgramEnd {
    /// Ends at once.
    ///
    /// `exit` would run the libraries' destructors while transfer threads still run: OpenSSL then frees what a thread
    /// that ends at the same moment still reads, and a program that did all its work crashes.
    static func leave(_ status: Int32) -> Never {
        fflush(nil)
        _exit(status)
    }
}
