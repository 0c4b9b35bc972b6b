import Testing
import Uploader

private let mebibyte: Int64 = 1024 * 1024
private let tebibyte: Int64 = 1024 * 1024 * mebibyte

struct UploadPlanTests {
    private func plan(_ size: Int64, partSize: Int64 = 8 * mebibyte) -> UploadPlan? {
        UploadPlan(size: size, configuration: UploadConfiguration(partSize: partSize))
    }

    @Test(arguments: [Int64(0), 1, 8 * mebibyte])
    func smallContentsGoInOneRequest(size: Int64) throws {
        let plan = try #require(self.plan(size))
        #expect(plan.partCount == nil)
        #expect(plan.size == size)
    }

    @Test(arguments: [
        (8 * mebibyte + 1, 8 * mebibyte, 2) as (Int64, Int64, Int), (16 * mebibyte, 8 * mebibyte, 2),
        (1024 * mebibyte, 8 * mebibyte, 128),
        (80_000 * mebibyte, 8 * mebibyte, 10_000), (80_000 * mebibyte + 1, 9 * mebibyte, 8889),
        (5 * tebibyte, 525 * mebibyte, 9987), (UploadPlan.maximumSize, 5120 * mebibyte, 10_000),
    ])
    func partsGrowSoThatTenThousandAreEnough(size: Int64, partSize: Int64, count: Int) throws {
        let plan = try #require(self.plan(size))
        #expect(plan.partSize == partSize)
        #expect(plan.partCount == count)
    }

    @Test func largerObjectsThanS3TakesHaveNoPlan() {
        #expect(plan(UploadPlan.maximumSize + 1) == nil)
    }

    @Test(arguments: [(Int64(1), 5 * mebibyte), (100 * 1024 * mebibyte, 5120 * mebibyte)])
    func partSizesStayWithinS3sLimits(wanted: Int64, partSize: Int64) throws {
        #expect(try #require(self.plan(9 * mebibyte, partSize: wanted)).partSize == partSize)
    }

    @Test(arguments: [9 * mebibyte, 16 * mebibyte, 17 * mebibyte + 3])
    func rangesCoverTheContentWithoutGapOrOverlap(size: Int64) throws {
        let plan = try #require(self.plan(size))
        let count = try #require(plan.partCount)
        let ranges = (1...count).map(plan.range(ofPart:))
        #expect(ranges.first?.lowerBound == 0)
        #expect(ranges.last?.upperBound == size)
        for (left, right) in zip(ranges, ranges.dropFirst()) { #expect(left.upperBound == right.lowerBound) }
        #expect(ranges.dropLast().allSatisfy { $0.count == Int(plan.partSize) })
        #expect(ranges.allSatisfy { !$0.isEmpty })
    }
}
