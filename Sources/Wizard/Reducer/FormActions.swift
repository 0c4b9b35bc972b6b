import Documents
import Onboarding

extension WizardState {
    /// All that is to be made, in the form that is shown; or why it cannot be said yet.
    var rendering: Result<String, BlueprintFailure> {
        memo.value(\.rendering) { rendering(as: policies.form) }
    }

    /// All that is to be made, in `form`.
    func rendering(as form: RenderingForm) -> Result<String, BlueprintFailure> {
        guard let platform else { return .failure(.nothingToMake) }
        return Result { () throws(BlueprintFailure) in
            try Rendering.text(form, validSetup, platform, environment.language)
        }
    }

    /// Shows the policies in the next form.
    mutating func changeForm() {
        policies.form = policies.form.next
        policies.offset = 0
    }
}

extension RenderingForm {
    /// The form after this one; the first after the last.
    var next: RenderingForm {
        let all = Self.allCases
        let index = all.firstIndex(of: self) ?? 0
        return all[(index + 1) % all.count]
    }
}
