/// Something that a test made and that has to be taken away again.
public struct Leftover: Hashable, Sendable {
    /// What it is.
    public enum Thing: Hashable, Sendable {
        /// A test object.
        case object(bucket: String, key: String)
        /// An upload in parts; without an id where the answer that names it never came.
        case upload(bucket: String, key: String, id: String?)
        /// A probe role with its one inline policy.
        case role(name: String, policy: String)
    }

    /// Where it is asked for.
    public struct Place: Hashable, Sendable {
        /// The region.
        public var region: String
        /// The endpoint, where it is not AWS's own.
        public var endpointURL: String?
        /// The profile of those who may remove it; nil where that is not known.
        public var profile: String?
        /// The account that the bucket must belong to.
        public var expectedOwner: String?

        /// Makes a place.
        public init(
            region: String, endpointURL: String? = nil, profile: String? = nil, expectedOwner: String? = nil
        ) {
            self.region = region
            self.endpointURL = endpointURL
            self.profile = profile
            self.expectedOwner = expectedOwner
        }
    }

    /// What it is.
    public let thing: Thing
    /// Where it is asked for.
    public let place: Place
    /// Whether it is there for sure; a call that broke off may have made it or not.
    public let isCertain: Bool

    /// Makes one.
    public init(_ thing: Thing, at place: Place, isCertain: Bool = true) {
        self.thing = thing
        self.place = place
        self.isCertain = isCertain
    }
}
