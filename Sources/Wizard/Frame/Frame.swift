/// A screen as cells: what the wizard draws and the terminal shows.
public struct Frame: Hashable, Sendable {
    /// Rows and columns.
    public struct Size: Hashable, Sendable {
        /// How many columns.
        public var columns: Int
        /// How many rows.
        public var rows: Int

        /// Makes a size.
        public init(columns: Int, rows: Int) {
            self.columns = columns
            self.rows = rows
        }
    }

    /// A place, counted from 0 at the top left.
    public struct Position: Hashable, Sendable {
        /// The column.
        public var column: Int
        /// The row.
        public var row: Int

        /// Makes a place.
        public init(column: Int, row: Int) {
            self.column = column
            self.row = row
        }
    }

    /// What a piece of text is, which decides its colour and weight.
    public enum Style: Hashable, Sendable, CaseIterable {
        case text
        /// Less important: hints, borders, inactive steps.
        case dim
        /// The header line.
        case header
        /// The title of a screen and the current step.
        case title
        /// Labels and section heads.
        case label
        /// The field that has the focus.
        case focus
        case good
        case bad
        case warning
        /// What the last key changed in the preview.
        case changed
        /// A blank in the preview that an answer will fill.
        case blank
        /// A key in the help line.
        case key
    }

    /// One column of one row.
    public struct Cell: Hashable, Sendable {
        /// The character; the second column of a wide character holds nil.
        public var character: Character?
        /// What it is.
        public var style: Style

        /// Makes a cell.
        public init(_ character: Character? = " ", _ style: Style = .text) {
            self.character = character
            self.style = style
        }
    }

    /// Rows and columns.
    public let size: Size
    /// `size.rows` rows of `size.columns` cells.
    public var cells: [[Cell]]
    /// Where the terminal's cursor stands; nil hides it.
    public var cursor: Position?

    /// Makes an empty frame.
    public init(size: Size) {
        self.size = size
        cells = Array(repeating: Array(repeating: Cell(), count: size.columns), count: size.rows)
    }
}
