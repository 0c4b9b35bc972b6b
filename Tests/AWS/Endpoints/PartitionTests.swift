import AWS
import Testing

struct PartitionTests {
    @Test(arguments: [
        ("eu-west-3", "aws"), ("cn-north-1", "aws-cn"), ("us-gov-west-1", "aws-us-gov"),
        ("eusc-de-east-1", "aws-eusc"),
        ("us-iso-east-1", "aws-iso"), ("us-isob-west-1", "aws-iso-b"), ("eu-isoe-west-1", "aws-iso-e"),
        ("us-isof-south-1", "aws-iso-f"),
        // Regions that are yet to come.
        ("eu-west-9", "aws"), ("cn-west-1", "aws-cn"), ("us-gov-north-7", "aws-us-gov"),
    ])
    func knowsTheRegionsOfEachPartition(region: String, id: String) {
        #expect(Partition.containing(region: region)?.id == id)
    }

    @Test(arguments: [
        "", "paris", "eu-west", "EU-WEST-3", "eu_west_3", "eu-west-3a", "eu--3", "-west-1", "xx-west-1",
    ])
    func knowsWhatIsNoRegion(region: String) {
        #expect(Partition.containing(region: region) == nil)
    }

    @Test func knowsPartitionsByTheSecondFieldOfARNs() {
        #expect(Partition.withID("aws-cn")?.dnsSuffix == "amazonaws.com.cn")
        #expect(Partition.withID("aws2") == nil)
        #expect(Set(Partition.all.map(\.id)).count == Partition.all.count)
    }
}
