/// A role's name: 1 to 64 of `\w+=,.@-`.
/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
enum RoleName {
    enum Mistake {
        case empty
        case tooLong(Int)
        case character(at: Int)

        var range: Range<Int>? {
            switch self {
            case .empty: nil
            case .tooLong(let count): 64..<count
            case .character(let place): place..<(place + 1)
            }
        }
    }

    static func mistake(in name: TypedValue) -> Mistake? {
        if name.isEmpty { return .empty }
        if let place = name.scalars.firstIndex(where: {
            !$0.isWordCharacter && !"+=,.@-".unicodeScalars.contains($0)
        }) {
            return .character(at: place)
        }
        return name.count > 64 ? .tooLong(name.count) : nil
    }
}
