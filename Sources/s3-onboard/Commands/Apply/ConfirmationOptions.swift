import ArgumentParser

/// Whether and how a command asks before it changes something.
struct ConfirmationOptions: ParsableArguments {
    @Flag(help: "Does not ask.")
    var yes = false

    @Flag(help: "With --yes: also lets what exists allow more than it does now.")
    var allowWidening = false
}
