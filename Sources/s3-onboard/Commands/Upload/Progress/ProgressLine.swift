import Wizard

/// Writes how far an upload is in one line, never wider than the terminal.
struct ProgressLine {
    let words: ProgressWords
    let glyphs: GlyphSet

    /// The fields after the name, from left to right.
    private enum Place: Int, CaseIterable {
        case bar, percent, bytes, rate, time, parts, retries
    }

    /// From the most to the least important; one that has no room takes those after it along.
    private static let importance: [Place] = [.percent, .time, .bar, .rate, .bytes, .retries, .parts]
    /// The same while nobody knows how much there is.
    private static let importanceWithoutTotal: [Place] = [.bytes, .rate, .time, .retries, .parts]
    private static let barWidths = 10...60
    private static let shortestName = 8
    private static let gap = "  "

    /// The line for a terminal of `columns`. The last column stays free: some terminals wrap there.
    func text(_ facts: ProgressFacts, columns: Int) -> String {
        let room = max(0, columns - 1)
        let name = glyphs.text(words.subject(facts.subject))
        var nameWidth = leastWidth(of: name, facts.subject, in: room)
        var rest = room - nameWidth
        guard rest >= 0 else { return shortened(name, to: room) }
        var fields: [(place: Place, text: String)] = []
        for place in facts.percent == nil ? Self.importanceWithoutTotal : Self.importance {
            guard let field = field(place, facts) else { continue }
            let cost = field.columns + Self.gap.columns
            if rest < cost { break }
            rest -= cost
            fields.append((place, field))
        }
        let bar = fields.firstIndex { $0.place == .bar }
        let grown = min(name.columns - nameWidth, bar == nil ? rest : rest / 2)
        nameWidth += grown
        if let bar, let percent = facts.percent {
            let cells = min(Self.barWidths.lowerBound + rest - grown, Self.barWidths.upperBound)
            fields[bar].text = self.bar(percent, cells: cells)
        }
        let ordered = fields.sorted { $0.place.rawValue < $1.place.rawValue }.map(\.text)
        return ([shortened(name, to: nameWidth)] + ordered).joined(separator: Self.gap)
    }

    /// The same where nothing can be rewritten: one sentence.
    func sentence(_ facts: ProgressFacts) -> String {
        var pieces = [words.bytes(facts.bytes, of: facts.totalBytes)]
        if let percent = facts.percent { pieces[0] += " (\(words.percent(percent)))" }
        if let rate = facts.bytesPerSecond { pieces.append(words.rate(rate)) }
        if let left = facts.secondsLeft { pieces.append(words.left(left)) }
        if facts.retries > 0 { pieces.append(words.retries(facts.retries)) }
        return words.subject(facts.subject) + words.colon + pieces.joined(separator: ", ")
    }

    /// A field with the room that its largest value takes, so that the line keeps still; nil for one that says
    /// nothing.
    private func field(_ place: Place, _ facts: ProgressFacts) -> String? {
        switch place {
        case .bar: bar(facts.percent ?? 0, cells: Self.barWidths.lowerBound)
        case .percent: facts.percent.map { aligned(words.percent($0), to: words.percent(100)) }
        case .bytes:
            aligned(
                words.bytes(facts.bytes, of: facts.totalBytes),
                to: words.bytes(facts.totalBytes.map(Self.widest) ?? Self.widestBytes, of: facts.totalBytes))
        case .rate:
            aligned(
                facts.bytesPerSecond.map(words.rate) ?? "", to: words.rate(Double(Self.widestBytes)))
        case .time where facts.totalBytes == nil: aligned(ProgressWords.time(facts.secondsGone), to: "00:00")
        case .time: aligned(facts.secondsLeft.map(words.left) ?? "", to: words.left(3599))
        case .parts:
            facts.totalParts.map { $0 > 1 } ?? (facts.finishedParts > 0)
                ? aligned(
                    words.parts(facts.finishedParts, of: facts.totalParts),
                    to: words.parts(facts.totalParts ?? facts.finishedParts, of: facts.totalParts))
                : nil
        case .retries: facts.retries > 0 ? words.retries(facts.retries) : nil
        }
    }

    /// 1,023.9 MiB, than which no number of bytes is written longer.
    private static let widestBytes: Int64 = 1_073_636_966

    /// A number that takes as much room as any up to `total` does in its unit: one with a decimal.
    private static func widest(_ total: Int64) -> Int64 {
        var unit: Int64 = 1
        while total / unit >= 1024, unit < 1 << 40 { unit *= 1024 }
        return total / unit * unit + unit * 3 / 10
    }

    /// A path may be cut; how many files there are may not.
    private func leastWidth(of name: String, _ subject: ProgressFacts.Subject, in room: Int) -> Int {
        guard case .file(let path) = subject, path != "-" else { return min(name.columns, room) }
        return min(name.columns, max(Self.shortestName, room / 5))
    }

    private func aligned(_ text: String, to widest: String) -> String {
        String(repeating: " ", count: max(0, widest.columns - text.columns)) + text
    }

    private func bar(_ percent: Int, cells: Int) -> String {
        let (done, open) = glyphs == .unicode ? ("█", "░") : ("#", "-")
        let filled = cells * percent / 100
        return String(repeating: done, count: filled) + String(repeating: open, count: cells - filled)
    }

    /// The end of a name tells more than its beginning.
    private func shortened(_ name: String, to width: Int) -> String {
        if name.columns <= width { return name.padded(toColumns: width) }
        let ellipsis = glyphs.ellipsis.clipped(toColumns: width)
        var tail: [Character] = []
        var used = ellipsis.columns
        for character in name.reversed() {
            used += character.columns
            if used > width { break }
            tail.append(character)
        }
        return (ellipsis + String(tail.reversed())).padded(toColumns: width)
    }
}
