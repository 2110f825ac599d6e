// irqlint: finds where Windows drivers break the kernel's rules about IRQL, locks and paging.
#include "cli/Paths.h"
#include "cli/ResponseFiles.h"
#include "cli/RuleNames.h"
#include "cli/Session.h"

#include "llvm/Support/InitLLVM.h"

#include <CLI/CLI.hpp>

using namespace irqlint::cli;

namespace {

/// Takes what follows `--` away from the arguments.
std::vector<std::string> splitCompilerFlags(std::vector<std::string> &arguments) {
  auto dashes = std::ranges::find(arguments, "--");
  std::vector<std::string> flags(dashes == arguments.end() ? dashes : dashes + 1, arguments.end());
  arguments.erase(dashes, arguments.end());
  return flags;
}

void addColor(CLI::App &app, Session &session) {
  const std::map<std::string, ColorChoice> choices{
      {"auto", ColorChoice::Auto}, {"always", ColorChoice::Always}, {"never", ColorChoice::Never}};
  app.add_option("--color", session.color, "auto, always or never")
      ->transform(CLI::CheckedTransformer(choices).description(""))
      ->type_name("WHEN");
}

/// Options of the subcommand in use, and those of the program, near to what CLI11 did not expect.
std::string nearOptions(const CLI::App &app, const std::vector<std::string> &arguments) {
  std::vector<std::string> known, near;
  auto add = [&](const CLI::App &from) {
    for (const CLI::Option *option : from.get_options())
      for (const std::string &name : option->get_lnames())
        known.push_back("--" + name);
  };
  add(app);
  for (const CLI::App *used : app.get_subcommands())
    add(*used);
  if (app.get_subcommands().empty() && !arguments.empty() && !arguments.front().starts_with('-'))
    for (const CLI::App *command : app.get_subcommands([](const CLI::App *) { return true; }))
      known.push_back(command->get_name());
  for (const std::string &argument : arguments) {
    std::string name = argument.substr(0, argument.find('='));
    bool unknown = std::ranges::find(known, name) == known.end();
    if (unknown && (name.starts_with("--") || &argument == &arguments.front()))
      for (std::string &guess : nearest(name, known, 1))
        near.push_back(std::move(guess));
  }
  return didYouMean(near);
}

} // namespace

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  setProgramPath(argv[0]);
  std::vector<std::string> arguments(argv + 1, argv + argc);
  Session session;
  const std::vector<std::string> typedFlags = splitCompilerFlags(arguments); // their response files are the compiler's
  if (std::string trouble = expandResponseFiles(arguments); !trouble.empty()) {
    session.console().error(trouble);
    return Trouble;
  }
  session.compilerFlags = splitCompilerFlags(arguments);
  session.compilerFlags.insert(session.compilerFlags.end(), typedFlags.begin(), typedFlags.end());

  CLI::App app{"Static analyzer for Windows kernel drivers", "irqlint"};
  app.set_version_flag("--version", versionText);
  app.require_subcommand(1);
  app.fallthrough();
  addColor(app, session);
  app.add_flag("-q,--quiet", session.quiet, "No progress and no summary; errors are still told");
  app.footer("@FILE among the arguments stands for the arguments that the file holds.\n\n"
             "Exit codes: 0 nothing found, 1 findings, 2 wrong use or configuration,\n"
             "            3 nothing found but some file could not be analysed");
  addCheck(app, session);
  addBaseline(app, session);
  addDiff(app, session);
  addMerge(app, session);
  addExplain(app, session);
  addListRules(app, session);
  addLsp(app, session);
  addDoctor(app, session);
  addExport(app, session);
  addIrql(app, session);
  addAnnotate(app, session);
  addEntryPoints(app, session);
  addIoctls(app, session);
  addCache(app, session);
  addLower(app, session);
  addLink(app, session);
  app.set_help_all_flag("--help-all", "Print the help of all commands and exit");
  try {
    app.parse(std::vector(arguments.rbegin(), arguments.rend())); // CLI11 takes them from the back
  } catch (const CLI::Success &success) {
    return app.exit(success);
  } catch (const CLI::ParseError &error) {
    session.console().error(error.what() + nearOptions(app, arguments));
    session.console().plain("  irqlint --help and irqlint COMMAND --help list the options");
    return Trouble;
  }
  return session.exitCode;
}
