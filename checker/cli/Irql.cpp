// irqlint irql: a source file with the IRQL, the locks held and the section beside each line.
#include "cli/Margins.h"
#include "cli/Paths.h"
#include "cli/RuleNames.h"
#include "cli/Session.h"
#include "engine/Lines.h"
#include "report/Source.h"

#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace irqlint::cli {
namespace {

using engine::FunctionLines;
using engine::LineFacts;

struct IrqlOptions {
  InputOptions input;
  std::string place, format = "text";
};

std::string_view sourceLine(report::SourceCache &sources, const std::string &path, unsigned number) {
  const report::SourceText *text = sources.file(path);
  return text ? text->line(number) : std::string_view();
}

// ------------------------------------------------------------------------------------------- text

void printHeading(const FunctionLines &f) {
  llvm::outs() << "'" << f.function << "' is entered at " << (f.entryKnown ? model::levelRange(f.entry.low, f.entry.high) : "an IRQL that is not known");
  if (!f.because.empty())
    llvm::outs() << ": " << joinWords(f.because);
  llvm::outs() << '\n';
  if (f.section)
    llvm::outs() << "  in the pageable section '" << f.section->name.string() << "', put there by " << f.section->by.string() << '\n';
  if (!f.complete)
    llvm::outs() << "  not all paths were walked: --budget raises the limit\n";
}

void printText(const FunctionLines &f, report::SourceCache &sources) {
  printHeading(f);
  size_t levelWidth = 4, lockWidth = 0;
  for (const LineFacts &line : f.lines) {
    levelWidth = std::max(levelWidth, levelText(line.irql, line.known).size());
    lockWidth = std::max(lockWidth, std::min<size_t>(locksText(line).size(), 40));
  }
  auto column = [](std::string text, size_t width) {
    if (text.size() > width)
      text = text.substr(0, width - 1) + "~";
    return text + std::string(width - text.size() + 2, ' ');
  };
  const LineFacts *last = nullptr;
  for (unsigned number = f.firstLine; number <= f.lastLine; ++number) {
    const auto found = std::ranges::find(f.lines, number, &LineFacts::line);
    const LineFacts *line = found == f.lines.end() ? nullptr : &*found;
    std::string count = std::to_string(number);
    llvm::outs() << std::string(count.size() < 5 ? 5 - count.size() : 0, ' ') << count << "  " << (f.section ? "P  " : "")
                 << column(line ? levelText(line->irql, line->known) : "", levelWidth) << column(line ? locksText(*line) : "", lockWidth) << "| "
                 << sourceLine(sources, f.file, number) << '\n';
    const bool newOrigin = line && line->origin && !(last && last->origin && last->origin->where == line->origin->where);
    if (newOrigin && line->origin->where.line != number && line->origin->where.path != f.file) // set in another file: say where
      llvm::outs() << std::string(7, ' ') << "^ " << line->origin->text << " (" << line->origin->where.path << ':' << line->origin->where.line << ")\n";
    if (line)
      last = line;
  }
  llvm::outs() << '\n';
}

// ------------------------------------------------------------------------------------------- JSON

llvm::json::Object level(const IrqlView &irql, bool known) {
  return llvm::json::Object{{"known", known}, {"low", irql.low}, {"high", irql.high}, {"text", levelText(irql, known)}};
}

llvm::json::Object lineJson(const LineFacts &line) {
  llvm::json::Object object{{"line", line.line}, {"irql", level(line.irql, line.known)}};
  if (line.origin)
    object["origin"] = llvm::json::Object{{"text", line.origin->text}, {"path", line.origin->where.path}, {"line", line.origin->where.line}};
  llvm::json::Array locks;
  for (const LineFacts::Lock &l : line.locks)
    locks.push_back(llvm::json::Object{{"text", l.lock.text}, {"class", l.lock.lockClass.string()}, {"shared", l.lock.shared}, {"always", l.always},
                                       {"acquiredAt", llvm::json::Object{{"path", l.lock.acquiredAt.path}, {"line", l.lock.acquiredAt.line}}}});
  object["locks"] = std::move(locks);
  return object;
}

llvm::json::Object functionJson(const FunctionLines &f) {
  llvm::json::Array lines, because;
  for (const LineFacts &line : f.lines)
    lines.push_back(lineJson(line));
  for (const std::string &why : f.because)
    because.push_back(why);
  llvm::json::Object object{{"function", f.function}, {"module", f.module}, {"path", f.file}, {"line", f.firstLine}, {"endLine", f.lastLine},
                            {"entry", level(f.entry, f.entryKnown)}, {"because", std::move(because)}, {"complete", f.complete}, {"lines", std::move(lines)}};
  if (f.section)
    object["pageableSection"] = f.section->name.string();
  return object;
}

// ------------------------------------------------------------------------------------------- the command

int runIrql(IrqlOptions options, const Session &session) {
  Console console = session.console();
  auto [file, function] = llvm::StringRef(options.place).rsplit(':');
  if (function.contains('/') || function.contains('\\') || function.empty()) { // "C:\driver.c", or no function
    file = options.place;
    function = "";
  }
  if (options.input.paths.empty())
    options.input.paths.push_back(llvm::sys::path::parent_path(absolutePath(file.str())).str());
  auto loaded = prepareAndLoad(options.input, session);
  if (!loaded)
    return Trouble;
  auto &[setup, progress, project] = *loaded;
  progress->clear();
  const std::string path = displayPath(absolutePath(file.str()), setup.root);

  std::vector<FunctionLines> found;
  bool known = false;
  for (const DriverModule &module : project.modules()) {
    bool has = module.hasFile(path);
    known |= has;
    if (has)
      std::ranges::move(engine::lines(module.open(), setup.model, setup.analyse.engine, path, function.str()), std::back_inserter(found));
  }
  if (found.empty()) {
    console.error(!known              ? "'" + path + "' belongs to none of the files that were analysed; name the driver's folder after it"
                  : function.empty() ? "no function of '" + path + "' was analysed"
                                     : "no function '" + function.str() + "' in '" + path + "' was analysed");
    return Trouble;
  }
  if (options.format == "json") {
    llvm::json::Array functions;
    for (const FunctionLines &f : found)
      functions.push_back(functionJson(f));
    llvm::outs() << llvm::formatv("{0:2}", llvm::json::Value(llvm::json::Object{{"version", 1}, {"functions", std::move(functions)}})) << '\n';
    return Clean;
  }
  report::SourceCache sources(setup.root);
  for (const FunctionLines &f : found)
    printText(f, sources);
  return Clean;
}

} // namespace

void addIrql(CLI::App &app, Session &session) {
  CLI::App *command = app.add_subcommand("irql", "Show a file or function with the IRQL and the locks held beside each line");
  auto options = std::make_shared<IrqlOptions>();
  command->add_option("place", options->place, "The file, or FILE:FUNCTION")->required()->type_name("FILE[:FUNCTION]");
  options->input.addTo(*command);
  command->add_option("--format", options->format, "text or json")->check(CLI::IsMember({"text", "json"}))->type_name("FORMAT");
  command->callback([options, &session] { session.exitCode = runIrql(*options, session); });
}

} // namespace irqlint::cli
