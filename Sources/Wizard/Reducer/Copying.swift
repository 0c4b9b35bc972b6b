import Documents
import Onboarding

extension WizardState {
    /// Ctrl-Y: sends what is in front of the person to the terminal's clipboard. Never a secret.
    mutating func copy() -> [WizardEffect] {
        guard let text = copyableText, !text.isEmpty else {
            message = Message(MessageText.nothingToCopy, .warning)
            return []
        }
        return [.copy(text)]
    }

    private var copyableText: String? {
        if let field = focusedField {
            switch field.kind {
            case .text: return text(field.key)
            case .choice: return chosen(field.key)
            case .secret: return nil
            }
        }
        switch screen {
        case .policies:
            return policies.form == .json
                ? openPolicy.map { $0.document.rendered() + "\n" } : try? rendering.get()
        case .test: return markedResult?.causes.first?.fix[environment.language]
        case .handover: return markedHandOverValue
        default: return nil
        }
    }

    /// Ctrl-S: writes files where there is something to write, and the draft everywhere else.
    mutating func save() -> [WizardEffect] {
        switch screen {
        case .policies: return [.write(policyFiles)]
        case .handover: return [.write(handOverFiles)]
        default:
            guard environment.keepsDrafts else {
                message = Message(MessageText.noDraftInSandbox)
                return []
            }
            draftSaving = .asked
            return [.saveDraft(draft)]
        }
    }

    /// Each policy alone, and all of it in every other form that the answers make.
    private var policyFiles: [WizardEffect.File] {
        guard let platform, let plan else { return [] }
        let documents = plan.policies.map { policy in
            WizardEffect.File(
                name: "\(platform.id)-\(policy.kind.rawValue)-policy.json",
                text: policy.document.rendered() + "\n")
        }
        let forms = RenderingForm.allCases.filter { $0 != .json }.compactMap { form in
            (try? rendering(as: form).get()).map { text in
                WizardEffect.File(name: form.fileName(platform.id), text: text)
            }
        }
        return documents + forms
    }

    private var handOverFiles: [WizardEffect.File] {
        guard let handOverSheet, let platform else { return [] }
        let language = environment.language
        return [
            WizardEffect.File(name: "\(platform.id)-handover.md", text: handOverSheet.markdown(language)),
            WizardEffect.File(
                name: "\(platform.id)-handover.json",
                text: handOverSheet.json(language).rendered(indent: 2) + "\n"),
            // What the other commands take with --setup.
            WizardEffect.File(name: "\(platform.id)-setup.yaml", text: SetupFile.write(validSetup)),
        ]
    }

    /// Takes the news that files were written, or why not.
    mutating func takeWritten(_ outcome: WizardEvent.Outcome<[String]>) {
        switch outcome {
        case .success(let paths):
            writtenPaths += paths.filter { !writtenPaths.contains($0) }
            message = Message(MessageText.written(paths), .good)
        case .failure(let reason):
            overlay = Overlay(.notice(reason))
        }
    }
}
