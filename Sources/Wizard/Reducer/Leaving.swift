import Onboarding

extension WizardState {
    /// What happens when the focus leaves a field: from now on it is judged, and a bucket's region is looked up.
    mutating func blur() -> [WizardEffect] {
        guard let field = focusedField else { return [] }
        answers.leave(field.key)
        if let derived = certainDerivation(field) {
            answers.set(field.key, TextInput(derived))
            message = Message(MessageText.derivedRole(derived))
        }
        return field.key == .bucket ? discoverRegion(field) : []
    }

    /// Whether Enter must stop at a field that it otherwise passes by: what should have been found was not.
    func needsTyping(_ field: ScreenField) -> Bool {
        if case .searching = region, field.key == .region { return false }
        if case .failed = region, field.key == .region { return isEmpty(field) }
        return blocks(field)
    }

    private mutating func discoverRegion(_ field: ScreenField) -> [WizardEffect] {
        let bucket = text(.bucket)
        guard !blocks(field) else { return [] }
        switch region {
        case .searching(bucket), .found(bucket, _), .failed(bucket, _): return []
        default: return askForRegion()
        }
    }

    /// Asks S3 for the region of the bucket that stands there.
    mutating func askForRegion() -> [WizardEffect] {
        region = .searching(bucket: text(.bucket))
        return [.discoverRegion(bucket: text(.bucket))]
    }

    /// Whether S3 could not tell the region, and may be asked again.
    func mayAskForRegionAgain(_ field: ScreenField) -> Bool {
        guard field.key == .region, isEmpty(field), case .failed = region else { return false }
        return true
    }

    /// Takes the region that S3 named, unless the bucket has changed meanwhile.
    mutating func takeRegion(_ outcome: WizardEvent.Outcome<String>, of bucket: String) {
        guard region == .searching(bucket: bucket) else { return }
        switch outcome {
        case .success(let name):
            region = .found(bucket: bucket, region: name)
            answers.set(.region, TextInput(name))
        case .failure(let reason):
            region = .failed(bucket: bucket, reason: reason)
        }
    }

    /// Forgets a region that was found for another bucket than the one that stands there now.
    mutating func forgetForeignRegion() {
        guard case .found(let bucket, let name) = region, bucket != text(.bucket) else { return }
        region = .idle
        if text(.region) == name { answers.set(.region, TextInput()) }
    }

    /// What is wrong with a field, for the message line.
    func complaint(about field: ScreenField) -> Message {
        if field.key == .region, case .searching = region { return Message(MessageText.regionIsSearched) }
        guard let finding = finding(field) else {
            return Message(MessageText.needed(field.label), .bad)
        }
        return Message(finding.message, finding.verdict == .invalid ? .bad : .warning)
    }
}
