import CTerminalGuard

/// How much of the system's memory the process holds.
public enum ProcessPages {
    /// Gives back what only starting needed, some MiB of code and tables: worth it before work that needs much memory.
    public static func releaseStart() {
        process_release_start_pages()
    }
}
