#include "cli/Questions.h"

#include "cli/Paths.h"
#include "cli/RuleNames.h"
#include "ir/Text.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Program.h"

#include <CLI/CLI.hpp>

#include <set>

namespace irqlint::cli {
namespace {

int explainFacts(const std::string &name, const Setup &setup, const Console &console) {
  std::string text = setup.model.describe(Name(name));
  if (setup.model.facts(Name(name)) || !text.empty()) {
    llvm::outs() << text << (text.ends_with('\n') ? "" : "\n");
    return Clean;
  }
  std::vector<std::string> known;
  for (Name other : setup.model.names(""))
    known.push_back(other.string());
  console.error("no facts about '" + name + "'" + didYouMean(nearest(name, known)));
  return Trouble;
}

int printArguments(const std::string &file, const Setup &setup, const Console &console) {
  std::vector<project::Problem> problems;
  LoadOptions load = setup.load;
  std::string wanted = absolutePath(file);
  bool everywhere = load.inputs.paths == std::vector<std::string>{"."};
  if (everywhere && load.inputs.buildDir.empty())
    load.inputs.paths = {file};
  bool found = false;
  for (const project::Job &job : findJobs(load, problems)) {
    if (absolutePath(job.file) != wanted)
      continue;
    found = true;
    for (const std::string &argument : frontend::clangArguments(job, setup.load.parse))
      llvm::outs() << argument << '\n';
  }
  if (!found)
    console.error("'" + file + "' is none of the files that would be analysed");
  return found ? Clean : Trouble;
}

int dumpFunction(const std::string &name, const Project &project, const Console &console) {
  std::set<std::string> known, printed;
  for (const LoadedUnit &loaded : project.units) {
    const auto unit = loaded.read();
    if (!unit)
      continue;
    for (const ir::Function &function : unit->functions) {
      if (!function.hasBody)
        continue;
      known.insert(function.name.string());
      bool wanted = name == "*" || function.name == name || function.key == name;
      std::string text = wanted ? ir::print(*unit, function) : "";
      if (wanted && printed.insert(text).second)
        llvm::outs() << "// " << unit->mainFile << '\n' << text << '\n';
    }
  }
  if (printed.empty())
    console.error("no function '" + name + "' with a body" + didYouMean(nearest(name, {known.begin(), known.end()})));
  return printed.empty() ? Trouble : Clean;
}

int why(const std::string &place, const Setup &setup, const Project &project, const Console &console) {
  auto [file, number] = llvm::StringRef(place).rsplit(':');
  unsigned line = 0;
  if (file.empty() || number.getAsInteger(10, line) || line == 0) {
    console.error("--why " + place + ": must be FILE:LINE");
    return Trouble;
  }
  std::string path = displayPath(file, setup.root);
  bool answered = false, known = false;
  for (const DriverModule &module : project.modules()) {
    bool has = module.hasFile(path);
    known |= has;
    std::string text =
        has ? engine::why(module.open(), setup.model, setup.analyse.rules, setup.analyse.engine, path, line) : "";
    if (text.empty())
      continue;
    answered = true;
    llvm::outs() << text << (text.ends_with('\n') ? "" : "\n");
  }
  if (answered)
    return Clean;
  console.error(known ? "no code of an analysed function stands at " + path + ":" + number.str()
                      : "'" + path + "' belongs to none of the files that were analysed");
  return Trouble;
}

int dumpSummary(const std::string &name, const Setup &setup, const Project &project, const Console &console) {
  bool printed = false;
  for (const DriverModule &module : project.modules()) {
    std::string text = engine::dumpSummary(module.open(), setup.model, setup.analyse.rules, setup.analyse.engine, name == "*" ? "" : name);
    printed |= !text.empty();
    llvm::outs() << text;
  }
  if (!printed)
    console.error("no function '" + name + "' was analysed");
  return printed ? Clean : Trouble;
}

} // namespace

void Questions::addTo(CLI::App &command) {
  const char *group = "Questions";
  command.add_option("--why", why, "What the engine knows at a line, and why nothing was reported there")
      ->type_name("FILE:LINE")
      ->group(group);
  command.add_option("--dump-facts", dumpFacts, "What is known about a routine of the kernel")
      ->type_name("NAME")
      ->group(group);
  command.add_option("--dump-ir", dumpIr, "A function as the engine sees it; '*' for all")
      ->type_name("FUNCTION")
      ->group(group);
  command.add_option("--dump-summary", dumpSummary, "What callers learn of a function: its ways out and demands; '*' for all")
      ->type_name("FUNCTION")
      ->group(group);
  command.add_option("--print-args", printArgs, "The arguments handed to clang for a file, one per line")
      ->type_name("FILE")
      ->group(group);
}

int answerWithoutParsing(const Questions &questions, const Setup &setup, const Session &session) {
  Console console = session.console();
  if (!questions.dumpFacts.empty())
    return explainFacts(questions.dumpFacts, setup, console);
  return printArguments(questions.printArgs, setup, console);
}

int answer(const Questions &questions, const Setup &setup, const Project &project, const Session &session) {
  Console console = session.console();
  if (!questions.dumpIr.empty())
    return dumpFunction(questions.dumpIr, project, console);
  if (!questions.dumpSummary.empty())
    return cli::dumpSummary(questions.dumpSummary, setup, project, console);
  return why(questions.why, setup, project, console);
}

} // namespace irqlint::cli
