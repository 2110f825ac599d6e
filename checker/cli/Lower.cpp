// irqlint lower: one unit to a file, for build systems that analyse where they compile. `link` is in Check.cpp.
#include "cli/Files.h"
#include "cli/Paths.h"
#include "cli/Session.h"
#include "cli/UnitFile.h"

#include "llvm/Support/FileSystem.h"

#include <CLI/CLI.hpp>

namespace irqlint::cli {
namespace {

struct LowerOptions {
  InputOptions input;
  std::string output, module;
};

/// "src/queue.c" is "src_queue.c.irqunit" in a folder.
std::string nameOf(const LoadedUnit &unit) {
  std::string name = unit.job.file;
  for (char &c : name)
    if (c == '/' || c == '\\' || c == ':')
      c = '_';
  return name + ".irqunit";
}

int lower(const LowerOptions &options, const Session &session) {
  auto loaded = prepareAndLoad(options.input, session);
  if (!loaded)
    return Trouble;
  loaded->progress->clear();
  const Console console = session.console();
  const bool toFolder = options.output.ends_with('/') || llvm::sys::fs::is_directory(options.output);
  if (!toFolder && loaded->project.units.size() != 1) {
    console.error("--output " + options.output + " is one file, but there are " + std::to_string(loaded->project.units.size()) + " units");
    console.plain("  name one source, or a folder for the output: --output " + options.output + "/");
    return Trouble;
  }
  if (toFolder && llvm::sys::fs::create_directories(options.output)) {
    console.error("the folder '" + options.output + "' cannot be made");
    return Trouble;
  }
  bool good = true;
  for (LoadedUnit &unit : loaded->project.units) {
    if (!options.module.empty())
      unit.modules = {options.module};
    unit.job.file = displayPath(unit.job.file, loaded->setup.root); // the same bytes in every checkout
    unit.job.directory.clear();
    const std::string file = toFolder ? options.output + "/" + nameOf(unit) : options.output;
    good &= writeFile(file, console, [&](llvm::raw_ostream &out) { out << unitFileOf(unit); });
  }
  return good ? Clean : Trouble;
}

} // namespace

void addLower(CLI::App &app, Session &session) {
  CLI::App *command = app.add_subcommand("lower", "Read a source and keep what the analysis needs of it, for irqlint link");
  auto options = std::make_shared<LowerOptions>();
  options->input.addTo(*command);
  command->add_option("-o,--output", options->output, "File to write; a folder for several sources")->type_name("FILE")->required();
  command->add_option("--module", options->module, "The driver that the unit belongs to; default: as check finds it")->type_name("NAME");
  command->footer("Compiler flags may follow after --.");
  command->callback([options, &session] { session.exitCode = lower(*options, session); });
}

} // namespace irqlint::cli
