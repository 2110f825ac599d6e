// irqlint annotate: the annotations that the engine can prove, as text, as fixes in SARIF, or written into the files.
#include "cli/Proposing.h"
#include "cli/Repository.h"
#include "cli/RuleNames.h"
#include "report/Writer.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <set>

namespace irqlint::cli {
namespace {

using engine::Proposal;

struct AnnotateOptions {
  InputOptions input;
  std::string format = "text";
  bool write = false;
};

void printText(const std::vector<Proposal> &proposals) {
  for (const Proposal &p : proposals) {
    std::string text = p.text;
    std::ranges::replace(text, '\n', ' ');
    llvm::outs() << p.at.path << ':' << p.at.line << ": '" << p.function << "': " << text << "\n    " << p.why;
    for (const Related &r : p.related)
      if (r.where.valid())
        llvm::outs() << " (" << r.text << ": " << r.where.path << ':' << r.where.line << ')';
    llvm::outs() << '\n';
  }
}

bool writeFiles(const std::vector<Proposal> &proposals, const Setup &setup, const Console &console) {
  bool good = true;
  for (const EditedFile &file : editedFiles(proposals, setup)) {
    std::error_code error;
    llvm::raw_fd_ostream out(file.path, error);
    if (!error) {
      out << file.after;
      out.close();
      error = out.error();
      out.clear_error();
    }
    if (error) {
      console.error("'" + file.path + "' cannot be written: " + error.message());
      good = false;
    }
  }
  return good;
}

int runAnnotate(const AnnotateOptions &options, const Session &session) {
  Console console = session.console();
  auto loaded = prepareAndLoad(options.input, session);
  if (!loaded)
    return Trouble;
  auto &[setup, progress, project] = *loaded;
  std::vector<Proposal> proposals = propose(project, setup, *progress);
  progress->clear();

  if (options.format == "sarif" || options.format == "json") {
    report::Run run;
    run.version = version();
    run.root = setup.root;
    run.repository = repositoryOf(setup.root);
    run.rules.push_back(&proposalInfo());
    report::SourceCache sources(run.root);
    for (const Proposal &p : proposals)
      run.findings.push_back(asFinding(p, sources));
    report::makeWriter(options.format, {})->write(run, sources, llvm::outs());
  } else {
    printText(proposals);
  }
  if (options.write && !writeFiles(proposals, setup, console))
    return Trouble;
  if (!session.quiet) {
    std::set<std::string> functions;
    for (const Proposal &p : proposals)
      functions.insert(p.at.path + ":" + p.function);
    console.plain(report::counted(proposals.size(), "annotation") + " for " + report::counted(functions.size(), "function") +
                  (options.write ? " written" : proposals.empty() ? "" : "; --write puts them into the files"));
  }
  return Clean;
}

} // namespace

void addAnnotate(CLI::App &app, Session &session) {
  CLI::App *command = app.add_subcommand("annotate", "Propose the annotations that can be proved, and write them if asked");
  auto options = std::make_shared<AnnotateOptions>();
  options->input.addTo(*command);
  command->add_option("--format", options->format, "text, sarif (with fixes) or json")->check(CLI::IsMember({"text", "sarif", "json"}))->type_name("FORMAT");
  command->add_flag("--write", options->write, "Write the annotations into the files");
  command->callback([options, &session] { session.exitCode = runAnnotate(*options, session); });
}

} // namespace irqlint::cli
