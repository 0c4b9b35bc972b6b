import Documents

/// What is known of the search for the bucket's region, in the region's own field.
enum RegionView {
    /// What stands in the empty field while S3 is asked, or when it could not tell.
    static func searching(_ field: ScreenField, _ state: WizardState) -> LocalizedText? {
        guard field.key == .region else { return nil }
        return switch state.region {
        case .searching: FieldText.searchingRegion
        case .failed: FieldText.regionNotFound
        case .idle, .found: FieldText.regionFollows
        }
    }
}
