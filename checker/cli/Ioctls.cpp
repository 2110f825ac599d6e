// irqlint ioctls: the control codes that each driver answers, for a reviewer: what each one is, who handles it, which lengths it looks
// at, and what its code can do to the machine.
#include "cli/Listing.h"
#include "engine/IoctlTable.h"
#include "irqlint/BufferView.h"
#include "report/Style.h"
#include "report/Utf8.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <fstream>

namespace irqlint::cli {
namespace {

using engine::Ioctl;
using engine::IoctlTable;
using engine::LengthCheck;

struct IoctlOptions {
  InputOptions input;
  std::string format = "text";
  bool allowIncomplete = false;
};

constexpr const char *Methods[] = {"METHOD_BUFFERED", "METHOD_IN_DIRECT", "METHOD_OUT_DIRECT", "METHOD_NEITHER"};
constexpr const char *Accesses[] = {"FILE_ANY_ACCESS", "FILE_READ_ACCESS", "FILE_WRITE_ACCESS", "FILE_READ_ACCESS | FILE_WRITE_ACCESS"};

std::string hex(int64_t value, unsigned digits) { return "0x" + llvm::utohexstr(static_cast<uint64_t>(value), false, digits); }

bool isIdentifier(std::string_view text) {
  return !text.empty() && (std::isalpha(static_cast<unsigned char>(text[0])) || text[0] == '_') &&
         std::ranges::all_of(text, [](unsigned char c) { return std::isalnum(c) || c == '_'; });
}

/// The lines of source files, each file read once.
class Sources {
public:
  std::string_view line(const SourceRange &where) {
    auto [it, isNew] = files.try_emplace(where.path);
    if (isNew) {
      std::ifstream in(where.path);
      for (std::string line; std::getline(in, line);)
        it->second.push_back(line);
    }
    return where.line && where.line <= it->second.size() ? std::string_view(it->second[where.line - 1]) : std::string_view();
  }

private:
  std::map<std::string, std::vector<std::string>> files;
};

/// The name that the author uses for the code, at its case label or beside it in the comparison; empty: a number stands there.
std::string nameOf(const Ioctl &ioctl, Sources &sources) {
  std::string_view text = ioctl.written.empty() ? sources.line(ioctl.where) : std::string_view(ioctl.written);
  if (ioctl.written.empty()) {
    const size_t label = text.find("case");
    text = label == std::string_view::npos ? std::string_view() : text.substr(label + 4);
    text = text.substr(0, text.find(':'));
  }
  std::string best, word;
  for (size_t i = 0; i <= text.size(); ++i) {
    const char c = i < text.size() ? text[i] : ' ';
    if (std::isalnum(static_cast<unsigned char>(c)) || c == '_') {
      word += c;
      continue;
    }
    // Names of codes are macros: capitals throughout.
    const bool isMacro = isIdentifier(word) && word.size() > 3 && std::ranges::none_of(word, [](unsigned char x) { return std::islower(x); });
    if ((isMacro || (ioctl.written.empty() && isIdentifier(word))) && word.size() > best.size())
      best = word;
    word.clear();
  }
  return best;
}

std::string joined(const std::vector<std::string> &words, const char *between = ", ") {
  std::string text;
  for (const std::string &w : words)
    text += (text.empty() ? "" : between) + w;
  return text;
}

std::string checkText(const LengthCheck &check) {
  return std::string(check.ofOutput ? "output" : "input") + " length with " + std::to_string(check.bytes) + (check.text.empty() ? "" : " (" + check.text + ")");
}

std::string handlersOf(const Ioctl &ioctl) { return ioctl.function + (ioctl.handlers.empty() ? "" : ", which calls " + joined(ioctl.handlers)); }

// ------------------------------------------------------------------------------------------- text

void printIoctl(const Ioctl &ioctl, const std::string &name, const report::Style &style) {
  const ControlCode code(ioctl.code);
  llvm::outs() << "\n  " << style.bold(name.empty() ? hex(ioctl.code, 8) : name) << "  " << style.code(hex(ioctl.code, 8)) << '\n';
  llvm::outs() << "    device " << hex(code.type, 4) << ", function " << hex(code.function, 3) << ", " << Methods[code.method] << ", " << Accesses[code.access] << '\n';
  if (ioctl.isDefault) {
    llvm::outs() << "    treated as a code that is not known\n";
  } else {
    llvm::outs() << "    handled in " << handlersOf(ioctl) << '\n';
    if (!ioctl.structures.empty())
      llvm::outs() << "    takes buffers for " << joined(ioctl.structures) << '\n';
    if (ioctl.checks.empty())
      llvm::outs() << "    compares no length with a number\n";
    for (const LengthCheck &check : ioctl.checks)
      llvm::outs() << "    compares the " << checkText(check) << style.dim(" at " + check.where.path + ":" + std::to_string(check.where.line)) << '\n';
    if (!ioctl.abilities.empty())
      llvm::outs() << "    " << style.bold("can: ") << joined(ioctl.abilities) << '\n';
  }
  llvm::outs() << style.dim("    " + ioctl.where.path + ":" + std::to_string(ioctl.where.line)) << '\n';
}

void printText(const IoctlTable &table, Sources &sources, const report::Style &style) {
  llvm::outs() << style.bold(table.module) << ": " << report::counted(table.codes.size(), "control code") << '\n';
  for (const Ioctl &ioctl : table.codes)
    printIoctl(ioctl, nameOf(ioctl, sources), style);
  llvm::outs() << '\n';
}

// ------------------------------------------------------------------------------------------- Markdown

std::string cell(std::string text) {
  for (size_t at = 0; (at = text.find('|', at)) != std::string::npos; at += 2)
    text.insert(at, "\\");
  return text;
}

void printMarkdown(const IoctlTable &table, Sources &sources) {
  llvm::outs() << "## " << table.module << "\n\n";
  llvm::outs() << "| code | name | device | function | method | access | handler | structures | lengths compared | can | place |\n"
               << "|---|---|---|---|---|---|---|---|---|---|---|\n";
  for (const Ioctl &ioctl : table.codes) {
    const ControlCode code(ioctl.code);
    std::vector<std::string> checks;
    for (const LengthCheck &check : ioctl.checks)
      checks.push_back(checkText(check));
    const std::string cells[] = {hex(ioctl.code, 8), nameOf(ioctl, sources), hex(code.type, 4), hex(code.function, 3), Methods[code.method], Accesses[code.access],
                                 ioctl.isDefault ? "as an unknown code" : handlersOf(ioctl), joined(ioctl.structures), joined(checks, "; "), joined(ioctl.abilities),
                                 ioctl.where.path + ":" + std::to_string(ioctl.where.line)};
    for (const std::string &text : cells)
      llvm::outs() << "| " << cell(text) << ' ';
    llvm::outs() << "|\n";
  }
  llvm::outs() << '\n';
}

// ------------------------------------------------------------------------------------------- JSON

llvm::json::Object ioctlJson(const Ioctl &ioctl, Sources &sources) {
  const ControlCode code(ioctl.code);
  llvm::json::Array checks;
  for (const LengthCheck &check : ioctl.checks)
    checks.push_back(llvm::json::Object{{"length", check.ofOutput ? "output" : "input"},
                                        {"bytes", check.bytes},
                                        {"text", check.text},
                                        {"at", placeJson(check.where)}});
  return llvm::json::Object{{"code", ioctl.code},
                            {"name", nameOf(ioctl, sources)},
                            {"deviceType", code.type},
                            {"function", code.function},
                            {"method", Methods[code.method]},
                            {"access", Accesses[code.access]},
                            {"recognizedIn", ioctl.function},
                            {"asUnknown", ioctl.isDefault},
                            {"handlers", textsJson(ioctl.handlers)},
                            {"structures", textsJson(ioctl.structures)},
                            {"lengthChecks", std::move(checks)},
                            {"abilities", textsJson(ioctl.abilities)},
                            {"at", placeJson(ioctl.where)}};
}

// ------------------------------------------------------------------------------------------- the command

int runIoctls(const IoctlOptions &options, const Session &session) {
  auto loaded = prepareAndLoad(options.input, session);
  if (!loaded)
    return Trouble;
  const Setup &setup = loaded->setup;
  const auto tables = askModules(loaded->project, *loaded->progress, [&](const engine::Module &module) {
    return engine::ioctlTable(module, setup.model, setup.analyse.engine);
  });

  Sources sources;
  if (options.format == "json") {
    llvm::json::Array list;
    for (const IoctlTable &table : tables) {
      llvm::json::Array codes;
      for (const Ioctl &ioctl : table.codes)
        codes.push_back(ioctlJson(ioctl, sources));
      list.push_back(llvm::json::Object{{"module", table.module}, {"controlCodes", std::move(codes)}});
    }
    printModulesJson(std::move(list));
  } else {
    const report::Style style(session.colorOnStdout());
    for (const IoctlTable &table : tables)
      if (options.format == "markdown")
        printMarkdown(table, sources);
      else
        printText(table, sources, style);
  }
  return finishListing(*loaded, options.allowIncomplete, session);
}

} // namespace

void addIoctls(CLI::App &app, Session &session) {
  CLI::App *command = app.add_subcommand("ioctls", "List the control codes that each driver answers, and what their code can do");
  auto options = std::make_shared<IoctlOptions>();
  options->input.addTo(*command);
  command->add_option("--format", options->format, "text, markdown or json")->check(CLI::IsMember({"text", "markdown", "json"}))->type_name("FORMAT");
  command->add_flag("--allow-incomplete", options->allowIncomplete, "Exit with 0 although some file was not analysed");
  command->callback([options, &session] { session.exitCode = runIoctls(*options, session); });
}

} // namespace irqlint::cli
