/// What the person answered. Nothing is ever thrown away: an answer that another platform has no use for
/// waits until its platform is chosen again.
struct Answers: Sendable {
    /// An answer's place: what holds for one platform only is kept by platform.
    private struct Slot: Hashable, Sendable {
        let platform: String?
        let key: AnswerKey
    }

    private var texts: [Slot: TextInput] = [:]
    private var choices: [Slot: String] = [:]
    private var secrets: [Slot: SecretInput] = [:]
    private var left: Set<Slot> = []

    /// Whether the customer reads from the platform's own bucket, which is then no answer for others.
    var readsFromPlatform = false

    private func slot(_ key: AnswerKey) -> Slot {
        switch key {
        case .platform: Slot(platform: nil, key: key)
        case .bucket, .region, .folder, .name, .description:
            Slot(platform: readsFromPlatform ? platform : nil, key: key)
        default: Slot(platform: platform, key: key)
        }
    }

    /// The chosen platform's id.
    var platform: String? { choices[Slot(platform: nil, key: .platform)] }

    /// What was typed; nil when nothing ever was.
    func input(_ key: AnswerKey) -> TextInput? { texts[slot(key)] }

    /// Takes what was typed.
    mutating func set(_ key: AnswerKey, _ input: TextInput) { texts[slot(key)] = input }

    /// What was chosen; nil when nothing ever was.
    func choice(_ key: AnswerKey) -> String? { choices[slot(key)] }

    /// Takes a choice.
    mutating func set(_ key: AnswerKey, choice: String) { choices[slot(key)] = choice }

    /// The secret as typed so far.
    func secret(_ key: AnswerKey) -> SecretInput { secrets[slot(key)] ?? SecretInput() }

    /// Takes a secret.
    mutating func set(_ key: AnswerKey, _ secret: SecretInput) { secrets[slot(key)] = secret }

    /// Whether the field was left once: from then on what is wrong is said in red.
    func wasLeft(_ key: AnswerKey) -> Bool { left.contains(slot(key)) }

    /// Notes that the field was left.
    mutating func leave(_ key: AnswerKey) { left.insert(slot(key)) }
}
