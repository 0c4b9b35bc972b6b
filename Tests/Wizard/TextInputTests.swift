import Testing

@testable import Wizard

struct TextInputTests {
    private func edited(_ text: String, _ keys: Key...) -> TextInput {
        var input = TextInput(text)
        for key in keys {
            let isEditingKey = input.edit(key)
            #expect(isEditingKey)
        }
        return input
    }

    @Test func typesWhereTheCursorStands() {
        #expect(edited("bcket", .home, .right, .character("u")).text == "bucket")
    }

    @Test func takesBackOneCharacterEitherSide() {
        #expect(edited("bucket", .backspace).text == "bucke")
        #expect(edited("bucket", .home, .delete).text == "ucket")
        #expect(edited("", .backspace).text == "")
        #expect(edited("a", .delete).text == "a")
    }

    @Test func takesBackToTheBeginning() {
        #expect(edited("exports/audiences", .left, .control("u")).text == "s")
    }

    @Test func takesBackAPathPieceByPiece() {
        #expect(edited("exports/audiences", .control("w")).text == "exports/")
        #expect(edited("exports/audiences", .control("w"), .control("w")).text == "")
        #expect(edited("arn:aws:iam::1:role/x", .control("w"), .control("w")).text == "arn:aws:iam::1:")
    }

    @Test func aCombiningMarkJoinsTheLetterBeforeIt() {
        let input = edited("e", .character("\u{301}"), .character("x"))
        #expect(input.characters == ["e\u{301}", "x"])
        #expect(input.cursor == 2)
        #expect(edited("ae\u{301}", .backspace).text == "a")
    }

    @Test func theCursorStaysInside() {
        #expect(edited("ab", .right, .right).cursor == 2)
        #expect(edited("ab", .home, .left).cursor == 0)
        #expect(edited("ab", .home, .end).cursor == 2)
    }

    @Test func otherKeysAreNotItsOwn() {
        var input = TextInput("a")
        for key: Key in [.enter, .tab, .up, .control("c"), .function(1), .escape] {
            let isEditingKey = input.edit(key)
            #expect(!isEditingKey)
        }
        #expect(input.text == "a")
    }
}

struct SecretInputTests {
    @Test func isTypedAndTakenBackWithoutACursor() {
        var secret = SecretInput()
        for key: Key in [.character("a"), .character("b"), .character("c"), .left, .backspace] {
            let isEditingKey = secret.edit(key)
            #expect(isEditingKey)
        }
        let typed = secret.withText { $0 }
        #expect(typed == "ab")
        _ = secret.edit(.control("u"))
        #expect(secret.isEmpty)
    }

    @Test func noPrintShowsIt() {
        var secret = SecretInput()
        secret.replace(with: Worlds.secret)
        var dumped = ""
        dump(secret, to: &dumped)
        for text in ["\(secret)", String(reflecting: secret), dumped] {
            #expect(!text.contains("Canary"), "\(text)")
        }
    }

    @Test func noPrintOfTheStateShowsIt() {
        var story = Story(Worlds.sandbox())
        var secret = SecretInput()
        secret.replace(with: Worlds.secret)
        story.state.answers.set(.secretAccessKey, secret)
        var dumped = ""
        dump(story.state, to: &dumped)
        #expect(!"\(story.state)".contains("Canary"))
        #expect(!dumped.contains("Canary"))
    }
}
