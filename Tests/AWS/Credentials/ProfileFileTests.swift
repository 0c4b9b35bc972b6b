import Testing

@testable import AWS

struct ProfileFileTests {
    @Test func readsTheDialectOfAWS() throws {
        let file = try ProfileFile(
            parsing: """
                # a comment
                ; another
                [default]
                aws_access_key_id = AKID=with=equals
                Region=eu-west-3
                output = json ; a comment after a blank
                path = a#b
                s3 =
                    max_concurrent_requests = 20
                    addressing_style=path

                [ profile  spaced ]
                long = one
                   two
                region = us-east-1
                [default]
                region = eu-west-1
                """)
        #expect(file.sections["default"]?["aws_access_key_id"] == "AKID=with=equals")
        #expect(file.sections["default"]?["region"] == "eu-west-1")
        #expect(file.sections["default"]?["output"] == "json")
        #expect(file.sections["default"]?["path"] == "a#b")
        #expect(file.sections["default"]?["s3.max_concurrent_requests"] == "20")
        #expect(file.sections["default"]?["s3.addressing_style"] == "path")
        #expect(file.sections["profile  spaced"]?["long"] == "one\ntwo")
        #expect(file.sections["profile  spaced"]?["region"] == "us-east-1")
    }

    @Test(arguments: [
        ("[default", FileProblem.unclosedSection(line: 1)),
        ("\nkey = value\n[default]", .settingOutsideSection(line: 2)),
        ("[default]\nregion = x\nnonsense", .notASetting(line: 3)),
        ("[default]\n= value", .notASetting(line: 2)),
    ])
    func namesTheLineThatIsWrong(text: String, expected: FileProblem) {
        #expect(throws: expected) { try ProfileFile(parsing: text) }
    }

    @Test func readsFilesWithWindowsLineEnds() throws {
        let file = try ProfileFile(parsing: "[default]\r\nregion = eu-west-3\r\n")
        #expect(file.sections == ["default": ["region": "eu-west-3"]])
    }
}
