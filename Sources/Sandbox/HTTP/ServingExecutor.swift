import Dispatch

/// Runs the server's tasks on threads of its own. They read and write files, which blocks, and the program's other
/// tasks, or a caller that waits for an answer without giving up its thread, must not be held up by that, nor hold it up.
final class ServingExecutor: TaskExecutor {
    private let queue = DispatchQueue(label: "sandbox", attributes: .concurrent)

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
