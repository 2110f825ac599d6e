// Logging commands of Azure Pipelines: issues of the running task. The agent shows the first ten errors and warnings of
// a task beside it, so the worst come first; the log has them all.
#include "report/Columns.h"
#include "report/Results.h"
#include "report/Utf8.h"
#include "report/Writer.h"

namespace irqlint::report {
namespace {

/// The agent knows two kinds.
std::string_view typeOf(Severity severity) { return severity == Severity::Error ? "error" : "warning"; }

/// The agent undoes this; a property also ends at ';' and ']'.
std::string escaped(std::string_view text, bool isProperty) {
  std::string out;
  for (char c : text)
    out += c == '%'                 ? "%AZP25"
           : c == '\r'              ? "%0D"
           : c == '\n'              ? "%0A"
           : isProperty && c == ']' ? "%5D"
           : isProperty && c == ';' ? "%3B"
                                    : std::string(1, c);
  return out;
}

class Issues {
public:
  Issues(SourceCache &sources, llvm::raw_ostream &out) : columns(sources), out(out) {}

  void add(std::string_view type, const SourceRange &where, const std::string &code, const std::string &text) const {
    out << "##vso[task.logissue type=" << type << ';';
    if (!where.path.empty())
      property("sourcepath", printable(where.path));
    if (where.valid())
      place(columns.region(where, SarifColumns));
    property("code", code);
    out << ']' << escaped(printable(text), false) << '\n';
  }

private:
  void property(std::string_view name, const std::string &value) const {
    out << name << '=' << escaped(value, true) << ';';
  }

  void place(const Region &region) const {
    property("linenumber", std::to_string(region.line));
    if (region.column)
      property("columnnumber", std::to_string(*region.column));
  }

  Columns columns;
  llvm::raw_ostream &out;
};

class AzureWriter : public Writer {
public:
  void write(const Run &run, SourceCache &sources, llvm::raw_ostream &out) const override {
    Issues issues(sources, out);
    for (const Finding *finding : worstFirst(run))
      issues.add(typeOf(finding->severity), finding->where, codeOf(run, *finding),
                 factAndHelp(*finding) + " [" + finding->rule + "]");
    for (const IncompleteFile &file : incompleteFiles(run))
      issues.add("warning", file.where, "not-analysed", sentence(file.text));
  }
};

} // namespace

std::unique_ptr<Writer> makeAzureWriter() { return std::make_unique<AzureWriter>(); }

} // namespace irqlint::report
