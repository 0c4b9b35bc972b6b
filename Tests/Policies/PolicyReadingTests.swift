import JSON
import Policies
import Testing

@Suite("Reading policies")
struct PolicyReadingTests {
    @Test("Every element is read")
    func readsEverything() throws {
        let document = try PolicyDocument(
            parsing: """
                {"Version": "2012-10-17", "Id": "exports", "Statement": [
                  {"Sid": "Write", "Effect": "Allow", "Principal": {"AWS": ["111122223333", "*"], "Service": "s3.amazonaws.com"},
                   "Action": ["s3:PutObject", "s3:GetObject"], "Resource": "arn:aws:s3:::b/*",
                   "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-1", "s3:x-amz-acl": ["a", "b"]},
                                 "Bool": {"aws:SecureTransport": true}, "NumericLessThan": {"s3:max-keys": 10}}},
                  {"Effect": "Deny", "NotPrincipal": "*", "NotAction": "s3:*", "NotResource": ["x"]}]}
                """)
        #expect(document.version == "2012-10-17")
        #expect(document.id == "exports")
        #expect(
            document.statements == [
                Statement(
                    sid: "Write", effect: .allow,
                    principals: .including(
                        .listed([
                            .init(.aws, "111122223333"), .init(.aws, "*"),
                            .init(.service, "s3.amazonaws.com"),
                        ])),
                    actions: .including(["s3:PutObject", "s3:GetObject"]),
                    resources: .including(["arn:aws:s3:::b/*"]),
                    conditions: [
                        .init("StringEquals", "aws:PrincipalOrgID", ["o-1"]),
                        .init("StringEquals", "s3:x-amz-acl", ["a", "b"]),
                        .init("Bool", "aws:SecureTransport", ["true"]),
                        .init("NumericLessThan", "s3:max-keys", ["10"]),
                    ]),
                Statement(
                    effect: .deny, principals: .excluding(.everyone), actions: .excluding(["s3:*"]),
                    resources: .excluding(["x"])),
            ])
    }

    @Test("A single statement needs no list, and an empty Condition is none")
    func readsShortForms() throws {
        let document = try PolicyDocument(
            parsing: #"{"Statement": {"Effect": "Allow", "Action": "s3:*", "Condition": {}}}"#)
        #expect(document.version == nil)
        #expect(document.statements == [Statement(effect: .allow, actions: .including(["s3:*"]))])
    }

    @Test("A version that does not exist is read, so that it can be judged")
    func readsAnyVersion() throws {
        let document = try PolicyDocument(
            parsing: #"{"Version": "2025-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*"}]}"#)
        #expect(document.version == "2025-10-17")
    }

    private static let statementNames = [
        "Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource",
        "Condition",
    ]

    @Test(
        "What is wrong is named with its path",
        arguments: [
            ("[]", "", .expected([.object], found: .array)),
            ("{}", "", .missing(oneOf: ["Statement"])),
            (
                #"{"version": "2012-10-17"}"#, "version",
                .unknownElement("version", known: ["Version", "Id", "Statement"])
            ),
            (#"{"Version": 2012, "Statement": []}"#, "Version", .expected([.string], found: .number)),
            (#"{"Statement": []}"#, "Statement", .empty),
            (#"{"Statement": "x"}"#, "Statement", .expected([.array, .object], found: .string)),
            (#"{"Statement": ["x"]}"#, "Statement[0]", .expected([.object], found: .string)),
            (#"{"Statement": [{"Action": "s3:*"}]}"#, "Statement[0]", .missing(oneOf: ["Effect"])),
            (#"{"Statement": {"Effect": "Allow"}}"#, "Statement", .missing(oneOf: ["Action", "NotAction"])),
            (
                #"{"Statement": [{"Effect": "allow", "Action": "s3:*"}]}"#, "Statement[0].Effect",
                .unknownValue("allow", known: ["Allow", "Deny"])
            ),
            (
                #"{"Statement": [{"Effect": "Allow", "Action": ["s3:*", "a:b", 3]}]}"#,
                "Statement[0].Action[2]",
                .expected([.string], found: .number)
            ),
            (
                #"{"Statement": [{"Effect": "Allow", "Action": {}}]}"#, "Statement[0].Action",
                .expected([.string, .array], found: .object)
            ),
            (#"{"Statement": [{"Effect": "Allow", "Action": []}]}"#, "Statement[0].Action", .empty),
            (
                #"{"Statement": [{"Effect": "Allow", "Actions": "s3:*"}]}"#, "Statement[0].Actions",
                .unknownElement("Actions", known: statementNames)
            ),
            (
                #"{"Statement": [{"Effect": "Allow", "Effect": "Deny", "Action": "s3:*"}]}"#,
                "Statement[0].Effect",
                .duplicate("Effect")
            ),
            (
                #"{"Statement": [{"Effect": "Allow", "Action": "a:b", "NotAction": "a:c"}]}"#,
                "Statement[0].NotAction", .conflicting(["Action", "NotAction"])
            ),
            (
                #"{"Statement": [{"Effect": "Allow", "Action": "a:b", "Principal": "x"}]}"#,
                "Statement[0].Principal", .unknownValue("x", known: ["*"])
            ),
            (
                #"{"Statement": [{"Effect": "Allow", "Action": "a:b", "Principal": ["x"]}]}"#,
                "Statement[0].Principal", .expected([.object, .string], found: .array)
            ),
            (
                #"{"Statement": [{"Effect": "Allow", "Action": "a:b", "Principal": {"Aws": "x"}}]}"#,
                "Statement[0].Principal.Aws",
                .unknownElement("Aws", known: ["AWS", "Service", "Federated", "CanonicalUser"])
            ),
            (
                #"{"Statement": [{"Effect": "Allow", "Action": "a:b", "Principal": {"AWS": [null]}}]}"#,
                "Statement[0].Principal.AWS[0]", .expected([.string], found: .null)
            ),
            (
                #"{"Statement": [{"Effect": "Allow", "Action": "a:b", "Principal": {}}]}"#,
                "Statement[0].Principal", .empty
            ),
            (
                #"{"Statement": [{"Effect": "Allow", "Action": "a:b", "Condition": {"StringEqual": {"a": "b"}}}]}"#,
                "Statement[0].Condition.StringEqual", .unknownOperator("StringEqual")
            ),
            (
                #"{"Statement": [{"Effect": "Allow", "Action": "a:b", "Condition": {"Bool": "true"}}]}"#,
                "Statement[0].Condition.Bool", .expected([.object], found: .string)
            ),
            (
                #"{"Statement": [{"Effect": "Allow", "Action": "a:b", "Condition": {"Bool": {"aws:x": [true, {}]}}}]}"#,
                "Statement[0].Condition.Bool.aws:x[1]",
                .expected([.string, .number, .boolean], found: .object)
            ),
        ] as [(String, String, PolicyParseError.Reason)])
    func namesPlace(text: String, path: String, reason: PolicyParseError.Reason) throws {
        let error = try #require(throws: PolicyParseError.self) { try PolicyDocument(parsing: text) }
        #expect(error.path == path)
        #expect(error.reason == reason)
    }

    @Test("A text that is no JSON is named with its line and column")
    func namesLine() throws {
        let error = try #require(throws: PolicyParseError.self) {
            try PolicyDocument(parsing: "{\n  \"Version\": \"2012-10-17\"\n  \"Statement\": []\n}")
        }
        guard case .notJSON(let json) = error.reason else {
            Issue.record("Expected a JSON error, got \(error)")
            return
        }
        #expect(json.reason == .unexpected("\"", expected: .commaOrBrace))
        #expect(json.line == 3)
        #expect(json.column == 3)
    }
}
