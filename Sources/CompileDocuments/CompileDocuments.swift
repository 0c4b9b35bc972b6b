import Foundation
import PackagePlugin

/// Compiles the YAML files that belong to a target, before the target itself.
@main
struct CompileDocuments: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
        let folder =
            target.name == "Wizard"
            ? context.package.directoryURL.appending(path: "screens")
            : target.directoryURL.appending(path: "Packs")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "yaml" }
            .sorted { $0.path < $1.path }
        let output = context.pluginWorkDirectoryURL.appending(path: "CompiledDocuments.swift")
        return [
            .buildCommand(
                displayName: "Compiling \(files.count) documents of \(target.name)",
                executable: try context.tool(named: "DocumentCompiler").url,
                arguments: [output.path] + files.map(\.path),
                inputFiles: files,
                outputFiles: [output])
        ]
    }
}
