import Files
import Foundation
import TestSupport
import Testing

/// Writing all of something.
@Suite struct WholeWriteTests {
    @Test func aPipeThatTakesALittleAtATimeGetsEverything() throws {
        let pipe = Pipe()
        let end = pipe.fileHandleForWriting
        // Many times what a pipe holds, and a write that does not wait for its reader is cut short.
        let text = String(repeating: "0123456789é", count: 100_000)
        let writer = Thread {
            _ = WholeWrite.write(text, to: end.fileDescriptor)
            try? end.close()
        }
        writer.start()
        let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
        #expect(bytes == Data(text.utf8))
    }

    @Test func whatTheSystemRefusesIsSaid() throws {
        let reader = try #require(FileHandle(forReadingAtPath: "/dev/null"))
        errno = 0
        #expect(!WholeWrite.write("x", to: reader.fileDescriptor))
        #expect(errno == EBADF)
        #expect(WholeWrite.write("", to: reader.fileDescriptor), "nothing is always written")
    }
}
