// Workflow commands of GitHub Actions: annotations without an upload. GitHub shows ten of each kind per step, so the
// worst come first and the rest is counted.
#include "report/Columns.h"
#include "report/Results.h"
#include "report/Utf8.h"
#include "report/Writer.h"

#include <algorithm>
#include <map>

namespace irqlint::report {
namespace {

constexpr size_t PerKind = 10, MaxSteps = 20, MaxFiles = 10;

std::string_view kindOf(Severity severity) {
  return severity == Severity::Error ? "error" : severity == Severity::Warning ? "warning" : "notice";
}

/// The runner undoes this; a property also ends at ':' and ','.
std::string escaped(std::string_view text, bool isProperty) {
  std::string out;
  for (char c : text)
    out += c == '%'                 ? "%25"
           : c == '\r'              ? "%0D"
           : c == '\n'              ? "%0A"
           : isProperty && c == ':' ? "%3A"
           : isProperty && c == ',' ? "%2C"
                                    : std::string(1, c);
  return out;
}

class Commands {
public:
  Commands(const Run &run, SourceCache &sources, llvm::raw_ostream &out) : run(run), columns(sources), out(out) {}

  void add(std::string_view kind, const std::string &title, const SourceRange &where, const std::string &text) {
    if (++counts[kind] > PerKind)
      return;
    out << "::" << kind << " title=" << property(title);
    if (!where.path.empty())
      out << ",file=" << property(pathInRepository(run, where.path));
    if (where.valid())
      place(columns.region(where, SarifColumns));
    out << "::" << escaped(text, false) << '\n';
  }

  void sayWhatIsLeft() {
    for (const auto &[kind, count] : counts)
      if (count > PerKind)
        out << ToolName << ": " << counted(count - PerKind, "more " + std::string(kind))
            << " not shown here: GitHub shows " << PerKind << " of each kind per step\n";
  }

private:
  static std::string property(const std::string &text) { return escaped(printable(text), true); }

  /// Columns mean something only on one line.
  void place(const Region &region) {
    out << ",line=" << region.line << ",endLine=" << region.endLine;
    if (region.line != region.endLine || !region.column)
      return;
    out << ",col=" << *region.column;
    if (region.endColumn)
      out << ",endColumn=" << *region.endColumn;
  }

  const Run &run;
  Columns columns;
  llvm::raw_ostream &out;
  std::map<std::string_view, size_t> counts;
};

std::string text(const Finding &finding) {
  std::string out = printable(factAndHelp(finding));
  for (const std::string &line : numberedPath(finding, MaxSteps))
    out += "\n" + printable(line);
  return out;
}

/// All in one: ten files with errors must not push out what was found.
void addIncomplete(Commands &commands, const std::vector<IncompleteFile> &files) {
  if (files.empty())
    return;
  std::string text = "Not analysed, or not in full:";
  for (size_t i = 0; i < std::min(files.size(), MaxFiles); ++i) {
    std::string place = placeText(files[i].where);
    text += "\n" + printable((place.empty() ? "" : place + ": ") + files[i].text);
  }
  if (files.size() > MaxFiles)
    text += "\nand " + counted(files.size() - MaxFiles, "more file");
  auto file = std::ranges::find_if(files, [](const IncompleteFile &one) { return !one.where.path.empty(); });
  commands.add("warning", "irqlint: not analysed", file == files.end() ? SourceRange{} : file->where, text);
}

class GitHubWriter : public Writer {
public:
  void write(const Run &run, SourceCache &sources, llvm::raw_ostream &out) const override {
    Commands commands(run, sources, out);
    addIncomplete(commands, incompleteFiles(run));
    for (const Finding *finding : worstFirst(run))
      commands.add(kindOf(finding->severity), codeOf(run, *finding) + " " + finding->rule, finding->where,
                   text(*finding));
    commands.sayWhatIsLeft();
  }
};

} // namespace

std::unique_ptr<Writer> makeGitHubWriter() { return std::make_unique<GitHubWriter>(); }

} // namespace irqlint::report
