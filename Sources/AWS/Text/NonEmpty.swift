extension String {
    /// The text, unless it is empty: in AWS's files and variables, and in answers, an empty value counts as none.
    public var nonEmpty: String? { isEmpty ? nil : self }
}
