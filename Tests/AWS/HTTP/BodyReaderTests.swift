import AWS
import Glibc
import TestSupport
import Testing

struct BodyReaderTests {
    /// A storage that keeps nothing: a byte is seven times its position. Never gives more than 1,000 at once.
    private struct Numbers: BodyStorage {
        let count: Int64

        func read(into buffer: UnsafeMutableRawBufferPointer, at position: Int64) -> Int {
            let end = min(buffer.count, 1000)
            for index in 0..<end { buffer[index] = UInt8(truncatingIfNeeded: (Int(position) + index) &* 7) }
            return end
        }
    }

    private func all(_ body: RequestBody) throws(BodyReader.Unreadable) -> [UInt8] {
        var bytes: [UInt8] = []
        try BodyReader(body).forEachPiece { bytes.append(contentsOf: $0) }
        return bytes
    }

    @Test(arguments: [0, 1, 256 * 1024, 256 * 1024 + 1, 700_001])
    func readsAllOfItInPieces(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        let file = try TemporaryFile(bytes: bytes)
        #expect(try all(.bytes(bytes)) == bytes)
        #expect(try all(.file(descriptor: file.descriptor, offset: 0, count: Int64(count))) == bytes)
        #expect(try all(.stored(Numbers(count: Int64(count)))) == bytes)
        #expect(try all(.empty).isEmpty)
    }

    @Test func readsAStretchOfAFileWithoutMovingItsPosition() throws {
        let file = try TemporaryFile(bytes: Array("0123456789".utf8))
        #expect(try all(.file(descriptor: file.descriptor, offset: 3, count: 4)) == Array("3456".utf8))
        #expect(lseek(file.descriptor, 0, SEEK_CUR) == 0)
    }

    @Test func startsAnywhere() throws {
        let reader = BodyReader(.bytes(Array("0123456789".utf8)))
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 4, alignment: 1)
        defer { buffer.deallocate() }
        #expect(try reader.read(into: buffer, at: 8) == 2)
        #expect(buffer.prefix(2).elementsEqual("89".utf8))
        #expect(try reader.read(into: buffer, at: 10) == 0)
        #expect(try reader.read(into: buffer, at: 0) == 4)
    }

    @Test func neverAsksAStorageForMoreThanItHas() throws {
        let reader = BodyReader(.stored(Numbers(count: 10)))
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 4, alignment: 1)
        defer { buffer.deallocate() }
        #expect(try reader.read(into: buffer, at: 8) == 2)
        #expect(try reader.read(into: buffer, at: 10) == 0)
    }

    @Test func tellsTheEndOfAFileFromAnError() throws {
        let file = try TemporaryFile(bytes: [1, 2, 3])
        var error = #expect(throws: BodyReader.Unreadable.self) {
            try all(.file(descriptor: file.descriptor, offset: 0, count: 4))
        }
        #expect(error?.errorNumber == nil)
        error = #expect(throws: BodyReader.Unreadable.self) {
            try all(.file(descriptor: -1, offset: 0, count: 4))
        }
        #expect(error?.errorNumber == EBADF)
    }

    @Test func knowsItsLength() {
        #expect(RequestBody.empty.count == 0)
        #expect(RequestBody.bytes([1, 2]).count == 2)
        #expect(RequestBody.file(descriptor: 0, offset: 5, count: 7).count == 7)
        #expect(RequestBody.stored(Numbers(count: 9)).count == 9)
    }
}
