import Glibc
import Testing

@testable import Terminal

struct ProcessHardeningTests {
    @Test func secretsReachNoCoreDumpAndAClosedConnectionDoesNotEndTheProgram() {
        #expect(ProcessHardening.apply())
        var limit = rlimit()
        #expect(getrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit) == 0)
        #expect(limit.rlim_cur == 0 && limit.rlim_max == 0)

        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        close(ends[0])
        var byte: UInt8 = 0
        #expect(write(ends[1], &byte, 1) == -1)
        #expect(errno == EPIPE)
        close(ends[1])
    }
}
