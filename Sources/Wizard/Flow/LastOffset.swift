extension WizardState {
    /// How far the policies can be scrolled at most: past that, nothing new would come.
    var lastPolicyOffset: Int {
        max(0, PoliciesView.content(self, width: size.columns).count - 1)
    }
}
