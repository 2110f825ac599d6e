// irqlint export-compile-commands: how each file of a driver is parsed, for clangd, clang-tidy and their like.
#include "cli/Paths.h"
#include "cli/Session.h"
#include "project/Includes.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

#include <CLI/CLI.hpp>

#include <map>
#include <set>

namespace irqlint::cli {
namespace {

struct ExportOptions {
  InputOptions input;
  std::string output = "compile_commands.json";
};

std::string joined(const std::string &folder, llvm::StringRef name) {
  llvm::SmallString<256> result(folder);
  llvm::sys::path::append(result, name);
  return result.str().str();
}

/// False, and a word about it, if that does not work.
bool writeFile(const std::string &file, llvm::StringRef text, const Console &console) {
  std::error_code error = llvm::sys::fs::create_directories(llvm::sys::path::parent_path(file));
  if (!error) {
    llvm::raw_fd_ostream out(file, error);
    if (!error) {
      out << text;
      out.close();
      error = out.error();
      out.clear_error();
    }
  }
  if (error)
    console.error("'" + file + "' cannot be written: " + error.message());
  return !error;
}

/// Names in any case, for tools that look for files as this system does: an overlay over the folders that hold headers.
/// https://clang.llvm.org/docs/ClangCommandLineReference.html#cmdoption-clang-ivfsoverlay
class Overlay {
  std::map<std::string, std::map<std::string, std::string>> folders; ///< a folder's headers, by name
  size_t count = 0;
  static constexpr size_t MostFiles = 50000;

public:
  void add(const std::string &folder, unsigned depth = 0) {
    auto [slot, isNew] = folders.try_emplace(folder);
    if (!isNew || depth > 4 || count > MostFiles)
      return;
    std::error_code error;
    std::vector<std::string> inner;
    for (llvm::sys::fs::directory_iterator at(folder, error, /*follow_symlinks=*/false), end; at != end && !error; at.increment(error)) {
      llvm::StringRef name = llvm::sys::path::filename(at->path());
      if (at->type() == llvm::sys::fs::file_type::directory_file && !name.starts_with("."))
        inner.push_back(at->path());
      else if (project::isHeader(name) && ++count)
        slot->second[name.str()] = at->path();
    }
    for (const std::string &next : inner)
      add(next, depth + 1);
  }

  std::string text() const {
    llvm::json::Array roots;
    for (const auto &[folder, headers] : folders) {
      llvm::json::Array contents;
      for (const auto &[name, path] : headers)
        contents.push_back(llvm::json::Object{{"type", "file"}, {"name", name}, {"external-contents", path}});
      if (!headers.empty())
        roots.push_back(llvm::json::Object{{"type", "directory"}, {"name", folder}, {"contents", std::move(contents)}});
    }
    llvm::json::Value all = llvm::json::Object{{"version", 0}, {"case-sensitive", "false"}, {"roots", std::move(roots)}};
    return llvm::formatv("{0:1}", all).str() + "\n"; // JSON is YAML
  }
};

/// Other tools do not see what appears to be in the generated folder: each unit's own part of it is written out.
class Exporter {
  const Setup &setup;
  const Console &console;
  std::string generatedRoot, standIn, overlayFile;
  Overlay overlay;
  bool written = true;

public:
  Exporter(const Setup &setup, const Console &console, const std::string &outputFolder)
      : setup(setup), console(console), generatedRoot(joined(outputFolder, ".irqlint/generated")),
        standIn(frontend::generatedFolder(setup.load.parse)), overlayFile(joined(outputFolder, ".irqlint/headers.yaml")) {}

  /// Whether all could be written.
  bool finish() { return writeFile(overlayFile, overlay.text(), console) && written; }

  llvm::json::Object entry(const project::Job &job, const std::map<std::string, std::string> &generated) {
    std::string folder = joined(generatedRoot, displayPath(job.file, setup.root));
    for (const auto &[name, text] : generated)
      written &= writeFile(joined(folder, name), text, console);
    overlay.add(llvm::sys::path::parent_path(job.file).str());
    llvm::json::Array arguments{"clang", "-ivfsoverlay", overlayFile};
    std::vector<std::string> args = frontend::clangArguments(job, setup.load.parse);
    for (size_t i = 0; i != args.size(); ++i) {
      if (i + 1 != args.size() && args[i] == "-isystem" && args[i + 1] == standIn) {
        ++i;
        if (!generated.empty())
          arguments.push_back("-isystem"), arguments.push_back(folder);
      } else {
        llvm::StringRef folder = args[i];
        if (folder.consume_front("-I") || (i && (args[i - 1] == "-isystem" || args[i - 1] == "-idirafter" || args[i - 1] == "-iquote")))
          overlay.add(folder.str());
        arguments.push_back(args[i]);
      }
    }
    return llvm::json::Object{{"directory", job.directory}, {"file", job.file}, {"arguments", std::move(arguments)}};
  }
};

int runExport(const ExportOptions &options, const Session &session) {
  Console console = session.console();
  auto setup = prepare(options.input, session);
  if (!setup)
    return Trouble;
  std::vector<project::Problem> problems;
  std::vector<project::Job> jobs = findJobs(setup->load, problems);
  for (const project::Problem &problem : problems) {
    std::string where = problem.file.empty() ? "" : displayPath(problem.file, setup->root) + (problem.line ? ":" + std::to_string(problem.line) : "") + ": ";
    problem.fatal ? console.error(where + problem.text) : console.warning(where + problem.text);
    if (problem.fatal)
      return Trouble;
  }
  // Which headers the build would make is seen only by reading the units.
  std::vector<std::map<std::string, std::string>> generated(jobs.size());
  auto progress = session.progress();
  progress->begin("reading", jobs.size());
  frontend::parseAll(jobs, setup->load.parse, [&](const frontend::ParsedUnit &unit) {
    generated[unit.index] = unit.info->generated;
    progress->advance(displayPath(jobs[unit.index].file, setup->root));
  });
  progress->clear();

  std::string output = absolutePath(options.output);
  Exporter exporter(*setup, console, llvm::sys::path::parent_path(output).str());
  llvm::json::Array entries;
  std::set<std::pair<std::string, std::vector<std::string>>> seen; // a library's unit comes with each driver that links it
  for (size_t i = 0; i != jobs.size(); ++i)
    if (seen.emplace(jobs[i].file, jobs[i].args).second)
      entries.push_back(exporter.entry(jobs[i], generated[i]));
  std::string text;
  llvm::raw_string_ostream(text) << llvm::formatv("{0:2}", llvm::json::Value(std::move(entries))) << '\n';
  if (!writeFile(output, text, console) || !exporter.finish())
    return Trouble;
  if (!session.quiet)
    console.plain(std::to_string(seen.size()) + " commands written to " + displayPath(output, setup->root));
  return Clean;
}

} // namespace

void addExport(CLI::App &app, Session &session) {
  CLI::App *command = app.add_subcommand("export-compile-commands", "Write a compilation database with the arguments that irqlint parses with");
  auto options = std::make_shared<ExportOptions>();
  options->input.addTo(*command);
  command->add_option("-o,--output", options->output, "File to write; default: compile_commands.json in the current folder")->type_name("FILE");
  command->callback([options, &session] { session.exitCode = runExport(*options, session); });
}

} // namespace irqlint::cli
