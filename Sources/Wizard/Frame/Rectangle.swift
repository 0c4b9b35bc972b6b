/// A part of a frame.
struct Rectangle: Hashable, Sendable {
    var column: Int
    var row: Int
    var columns: Int
    var rows: Int

    /// Cuts off the topmost `count` rows and returns them.
    mutating func takeTop(_ count: Int) -> Rectangle {
        let taken = min(max(0, count), rows)
        let top = Rectangle(column: column, row: row, columns: columns, rows: taken)
        row += taken
        rows -= taken
        return top
    }

    /// Cuts off the lowest `count` rows and returns them.
    mutating func takeBottom(_ count: Int) -> Rectangle {
        let taken = min(max(0, count), rows)
        rows -= taken
        return Rectangle(column: column, row: row + rows, columns: columns, rows: taken)
    }

    /// Cuts off the rightmost `count` columns and returns them.
    mutating func takeRight(_ count: Int) -> Rectangle {
        let taken = min(max(0, count), columns)
        columns -= taken
        return Rectangle(column: column + columns, row: row, columns: taken, rows: rows)
    }

    /// The same without `margin` columns on either side.
    func inset(_ margin: Int) -> Rectangle {
        Rectangle(
            column: column + margin, row: row, columns: max(0, columns - 2 * margin), rows: rows)
    }
}
