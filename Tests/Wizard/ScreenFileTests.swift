import Documents
import Foundation
import Platforms
import Testing
import YAMLDocuments

@testable import Wizard

/// The files in screens/: whatever is wrong with one fails here, and not before a person.
struct ScreenFileTests {
    static let files: [URL] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "screens")
        let all = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return (all ?? []).filter { $0.pathExtension == "yaml" }
    }()

    @Test(arguments: files)
    func readsWhole(_ file: URL) throws {
        let text = try String(contentsOf: file, encoding: .utf8)
        let document = try YAMLReader.document(text, file: file.lastPathComponent)
        let screen = try ScreenReader.screen(document)
        #expect(file.lastPathComponent.hasPrefix(screen.id.rawValue))
    }

    @Test func theProgramCarriesEveryFile() {
        #expect(ScreenCatalog.screens.count == Self.files.count)
        for id in ScreenID.allCases {
            #expect(ScreenCatalog.screens.contains { $0.id == id }, "no file describes \(id)")
        }
    }

    @Test(arguments: PlatformCatalog.builtIn.map(\.id))
    func everyMethodOfAPlatformHasAWholeWay(_ id: String) throws {
        let platform = try #require(PlatformCatalog.platform(id: id))
        for method in platform.methods {
            var story = Story(Worlds.aws())
            story.state.answers.set(.platform, choice: id)
            story.state.answers.set(.method, choice: method.kind.rawValue)
            let steps = story.state.steps.map(\.id)
            #expect(steps.contains(.destination), "\(id) \(method.kind)")
            #expect(steps.contains(.identity), "\(id) \(method.kind)")
            #expect(steps.count == Set(steps).count, "two variants of one screen are shown for \(id)")
            let keys = story.state.askedFields.map(\.key)
            #expect(keys.count == Set(keys).count, "\(id) \(method.kind) asks twice: \(keys)")
        }
    }

    @Test func onlyThePlatformIsFilledIn() {
        for screen in ScreenCatalog.screens {
            let ofFields: [LocalizedText?] = screen.fields.flatMap { [$0.label, $0.hint, $0.help] }
            let texts: [LocalizedText?] = [screen.title, screen.introduction, screen.help] + ofFields
            for case let text? in texts {
                for language in Language.allCases {
                    let rest = text[language].replacingOccurrences(of: "{platform}", with: "")
                    #expect(!rest.contains("{"), "\(screen.id): \(rest)")
                }
            }
        }
    }

    @Test func everyFieldOfTextHasARuleOrIsFree() {
        let free: Set<AnswerKey> = [.name, .description]
        for field in ScreenCatalog.screens.flatMap(\.fields) where field.kind != .choice {
            #expect(field.rule != nil || free.contains(field.key), "\(field.key)")
        }
    }
}

/// What a malformed screen is refused with.
struct ScreenRefusalTests {
    private static let sound = """
        id: method
        title: {en: A, fr: B}
        introduction: {en: A, fr: B}
        sidePane: none
        fields:
          - key: bucket
            kind: text
            label: {en: A, fr: B}
            help: {en: A, fr: B}
            rule: bucket
            shownWhen:
              method: [reader]
        """

    private func refusal(replacing part: String, with other: String) throws -> String {
        let text = Self.sound.replacingOccurrences(of: part, with: other)
        let document = try YAMLReader.document(text, file: "method.yaml")
        do throws(DocumentError) {
            _ = try ScreenReader.screen(document)
            return "accepted"
        } catch {
            return error.description
        }
    }

    @Test func soundOneIsRead() throws {
        #expect(try refusal(replacing: "nothing", with: "else") == "accepted")
    }

    @Test(arguments: [
        ("sidePane: none\n", "", "method.yaml:1: The key `sidePane` is missing"),
        ("sidePane: none", "sidepane: none", "method.yaml:4: Nobody reads the key `sidepane`; did you mean"),
        ("kind: text", "kind: text\n    colour: red", "method.yaml:8: Nobody reads the key `colour`"),
        ("rule: bucket", "rule: buckt", "method.yaml:10: `buckt` is not known here; did you mean `bucket`?"),
        ("key: bucket", "key: bukcet", "method.yaml:6: `bukcet` is not known here; did you mean `bucket`?"),
        ("title: {en: A, fr: B}", "title: {en: A}", "method.yaml:2: `title` has no French text"),
        ("[reader]", "[raeder]", "method.yaml:12: `raeder` is not known here"),
        ("method: [reader]", "weather: [fine]", "method.yaml:12: Nobody reads the key `weather`"),
        ("id: method", "id: methods", "method.yaml:1: `methods` is not known here; did you mean `method`?"),
    ])
    func namesFileLineAndReason(part: String, other: String, expected: String) throws {
        let refusal = try refusal(replacing: part, with: other)
        #expect(refusal.hasPrefix(expected), "\(refusal)")
    }
}
