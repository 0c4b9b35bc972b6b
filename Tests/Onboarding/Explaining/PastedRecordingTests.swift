import Testing

@testable import Onboarding

/// Errors as people paste them: wrapped, coloured, out of stack traces, from programs of others.
@Suite struct PastedRecordingTests {
    @Test(arguments: PastedRecording.all)
    func theTrueCauseComesFirst(_ recording: PastedRecording) {
        let ids = Explainer.causes(Explainer.explain(recording.text)).map(\.cause)
        #expect(ids.first == recording.cause, "\(ids)")
        for id in recording.also { #expect(ids.contains(id), "\(id) is not among \(ids)") }
        for id in recording.notCauses { #expect(!ids.contains(id), "\(id) is among \(ids)") }
    }

    @Test(arguments: PastedRecording.all)
    func nothingIsToldWithABlankInASentence(_ recording: PastedRecording) {
        for cause in Explainer.causes(Explainer.explain(recording.text)) {
            for text in [cause.message, cause.fix, cause.next].compactMap({ $0 }) {
                #expect(!text.en.contains("(not known)"), "\(cause.cause): \(text.en)")
                #expect(!text.en.contains("region another region"), "\(text.en)")
                #expect(!text.en.contains("“the one that was sent”"), "\(text.en)")
            }
        }
    }

    @Test func recordingsNameASource() {
        #expect(PastedRecording.all.count > 50)
        for recording in PastedRecording.all { #expect(!recording.source.isEmpty, "\(recording.name)") }
    }
}
