// MSBuild's canonical messages, which Visual Studio lists and jumps to:
//
//   src/queue.c(16,111): error KDL0001: 'KeWaitForSingleObject' is called … [irql/call-above-max]
//
// One line per finding: a second one could be taken for a message of its own. MSBuild knows errors and warnings only;
// a note stays a line of the output, as cl's notes do.
#include "report/Columns.h"
#include "report/Results.h"
#include "report/RuleInfoReader.h"
#include "report/Utf8.h"
#include "report/Writer.h"

namespace irqlint::report {
namespace {

class Lines {
public:
  Lines(SourceCache &sources, llvm::raw_ostream &out) : columns(sources), out(out) {}

  void add(const SourceRange &where, std::string_view severity, std::string_view code, const std::string &text) const {
    out << (where.path.empty() ? std::string(ToolName) : printable(where.path));
    if (!where.path.empty())
      place(where.valid() ? columns.region(where, SarifColumns) : Region{1, 1, {}, {}});
    out << ": " << severity << ' ' << code << ": " << printable(text) << '\n';
  }

private:
  void place(const Region &region) const {
    out << '(' << region.line;
    if (region.column)
      out << ',' << *region.column;
    out << ')';
  }

  Columns columns;
  llvm::raw_ostream &out;
};

class MsbuildWriter : public Writer {
public:
  void write(const Run &run, SourceCache &sources, llvm::raw_ostream &out) const override {
    Lines lines(sources, out);
    for (const Finding &finding : run.findings)
      lines.add(finding.where, severityName(finding.severity), codeOf(run, finding),
                finding.message + (finding.help.empty() ? "" : "; " + finding.help) + " [" + finding.rule + "]");
    for (const IncompleteFile &file : incompleteFiles(run))
      lines.add(file.where, "warning", "IRQLINT", file.text);
  }
};

} // namespace

std::unique_ptr<Writer> makeMsbuildWriter() { return std::make_unique<MsbuildWriter>(); }

} // namespace irqlint::report
