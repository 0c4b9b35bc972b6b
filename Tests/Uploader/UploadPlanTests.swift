import Testing
import Uploader

private let mebibyte: Int64 = 1024 * 1024
private let tebibyte: Int64 = 1024 * 1024 * mebibyte

struct UploadPlanTests {
    @Test(arguments: [Int64(0), 1, 8 * mebibyte])
    func smallContentsGoInOneRequest(size: Int64) throws {
        let plan = try UploadPlan(size: size)
        #expect(plan.partCount == nil)
        #expect(plan.size == size)
    }

    @Test(arguments: [
        (8 * mebibyte + 1, 8 * mebibyte, 2) as (Int64, Int64, Int), (16 * mebibyte, 8 * mebibyte, 2),
        (1024 * mebibyte, 8 * mebibyte, 128),
        (80_000 * mebibyte, 8 * mebibyte, 10_000), (80_000 * mebibyte + 1, 9 * mebibyte, 8889),
        (5 * tebibyte, 525 * mebibyte, 9987), (PartLimits.objectSize, 5120 * mebibyte, 10_000),
    ])
    func partsGrowSoThatTenThousandAreEnough(size: Int64, partSize: Int64, count: Int) throws {
        let plan = try UploadPlan(size: size)
        #expect(plan.partSize == partSize)
        #expect(plan.partCount == count)
    }

    @Test func largerObjectsThanS3TakesHaveNoPlan() {
        let bytes = PartLimits.objectSize + 1
        #expect(throws: PartSizeProblem.objectTooLarge(bytes: bytes, maximum: PartLimits.objectSize)) {
            try UploadPlan(size: bytes)
        }
    }

    @Test(arguments: [5 * mebibyte, 64 * mebibyte, 5120 * mebibyte])
    func aPartSizeThatIsAskedForIsKept(wanted: Int64) throws {
        let plan = try UploadPlan(size: 10_240 * mebibyte, partSize: wanted)
        #expect(plan.partSize == wanted)
        #expect(plan.partCount == Int(10_240 * mebibyte / wanted))
    }

    @Test(arguments: [Int64(0), 5 * mebibyte - 1, 5120 * mebibyte + 1])
    func partSizesThatS3DoesNotTakeAreRefused(wanted: Int64) {
        #expect(throws: PartSizeProblem.outOfRange(bytes: wanted)) {
            try UploadPlan(size: 9 * mebibyte, partSize: wanted)
        }
    }

    @Test func aPartSizeThatCannotFitIsRefusedWithTheArithmetic() {
        let problem = PartSizeProblem.tooManyParts(
            partSize: 5 * mebibyte, bytes: 60_000 * mebibyte, parts: 12_000, needed: 6 * mebibyte)
        #expect(throws: problem) { try UploadPlan(size: 60_000 * mebibyte, partSize: 5 * mebibyte) }
    }

    @Test func aStreamOfUnknownLengthHas64GiB() throws {
        let plan = try StreamPlan(expectedBytes: nil)
        #expect(plan.maximum >= 64 * 1024 * mebibyte)
        #expect(plan.partSize < 7 * mebibyte)
    }

    @Test(arguments: [(64 * 1024 * mebibyte, 7 * mebibyte), (tebibyte, 105 * mebibyte)] as [(Int64, Int64)])
    func partsOfAStreamGrowWithWhatIsExpected(expected: Int64, partSize: Int64) throws {
        let plan = try StreamPlan(expectedBytes: expected)
        #expect(plan.partSize == partSize)
        #expect(plan.maximum >= expected)
    }

    @Test(arguments: [9 * mebibyte, 16 * mebibyte, 17 * mebibyte + 3])
    func rangesCoverTheContentWithoutGapOrOverlap(size: Int64) throws {
        let plan = try UploadPlan(size: size)
        let count = try #require(plan.partCount)
        let ranges = (1...count).map(plan.range(ofPart:))
        #expect(ranges.first?.lowerBound == 0)
        #expect(ranges.last?.upperBound == size)
        for (left, right) in zip(ranges, ranges.dropFirst()) { #expect(left.upperBound == right.lowerBound) }
        #expect(ranges.dropLast().allSatisfy { $0.count == Int(plan.partSize) })
        #expect(ranges.allSatisfy { !$0.isEmpty })
    }
}
