// PREfast's XML, as cl /analyze:log writes it, for tools that read those logs. The order of the elements is part of the
// format. The numbers of our rules are 990001 and up, far from Microsoft's: ours must not pass for theirs.
#include "report/Columns.h"
#include "report/Results.h"
#include "report/Writer.h"
#include "report/Xml.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace irqlint::report {
namespace {

constexpr unsigned FirstNumber = 990000;
constexpr size_t MaxSteps = 100;

/// "KDL0001" is 990001; a rule without a code is 990000.
std::string defectCode(const std::string &code) {
  std::string digits;
  std::ranges::copy_if(code, std::back_inserter(digits), [](char c) { return llvm::isDigit(c); });
  unsigned number = 0;
  llvm::StringRef(digits).take_back(4).getAsInteger(10, number);
  return std::to_string(FirstNumber + number);
}

/// The words that are known of PREfast: declaration, branch, alias, usage.
const char *kindOf(Step::Kind kind) {
  switch (kind) {
  case Step::Kind::Entry:
    return "declaration";
  case Step::Kind::Branch:
  case Step::Kind::Raise:
    return "branch";
  default:
    return "usage";
  }
}

/// 1 is the gravest of PREfast's ranks.
const char *rankOf(Severity severity) {
  return severity == Severity::Error ? "1" : severity == Severity::Warning ? "2" : "3";
}

class Defects {
public:
  Defects(const Run &run, SourceCache &sources, pugi::xml_node list) : run(run), columns(sources), list(list) {}

  void add(const Finding &finding) {
    pugi::xml_node defect = list.append_child("DEFECT");
    place(defect, finding.where);
    addText(defect, "DEFECTCODE", defectCode(codeOf(run, finding)));
    addText(defect, "DESCRIPTION", factAndHelp(finding) + " [" + finding.rule + "]");
    addText(defect, "FUNCTION", finding.function);
    addText(defect, "DECORATED", finding.function.find(':') == std::string::npos ? finding.function : "");
    if (uint32_t line = functionLine(finding))
      addText(defect, "FUNCLINE", std::to_string(line));
    addText(defect, "PROBABILITY", "1");
    addText(defect, "RANK", rankOf(finding.severity));
    addText(defect.append_child("CATEGORY"), "RULECATEGORY", ToolName);
    path(defect.append_child("PATH"), finding);
  }

private:
  /// Where the path enters the function that the finding stands in.
  static uint32_t functionLine(const Finding &finding) {
    for (const Step &step : finding.path)
      if (step.kind == Step::Kind::Entry && step.function == finding.function && step.where.path == finding.where.path)
        return step.where.line;
    return 0;
  }

  void path(pugi::xml_node node, const Finding &finding) {
    unsigned id = 0;
    for (size_t i : keySteps(finding.path, MaxSteps))
      event(place(node, finding.path[i].where), ++id, kindOf(finding.path[i].kind), finding.path[i].essential,
            finding.path[i].text);
    for (const Related &related : finding.related)
      if (related.where.valid() &&
          std::ranges::none_of(finding.path, [&](const Step &step) { return step.where == related.where; }))
        event(place(node, related.where), ++id, "declaration", false, related.text);
  }

  static void event(pugi::xml_node sfa, unsigned id, const char *kind, bool essential, const std::string &message) {
    pugi::xml_node node = sfa.append_child("KEYEVENT");
    addText(node, "ID", std::to_string(id));
    addText(node, "KIND", kind);
    addText(node, "IMPORTANCE", essential ? "Essential" : "Full");
    addText(node, "MESSAGE", message);
  }

  pugi::xml_node place(pugi::xml_node parent, const SourceRange &where) {
    Region region = where.valid() ? columns.region(where, PrefastColumns) : Region{};
    auto [folder, file] = split(where.path);
    pugi::xml_node sfa = parent.append_child("SFA");
    addText(sfa, "FILEPATH", folder);
    addText(sfa, "FILENAME", file);
    addText(sfa, "LINE", std::to_string(region.line));
    addText(sfa, "COLUMN", std::to_string(region.column.value_or(0)));
    return sfa;
  }

  /// Readers put the two together as they are, so the folder ends in a backslash. Where paths have drives it is the
  /// full one, as cl writes it.
  std::pair<std::string, std::string> split(const std::string &path) const {
    std::string full = isAbsolute(path) || run.root.starts_with('/') ? path : run.root + "/" + path;
    std::ranges::replace(full, '/', '\\');
    size_t slash = full.rfind('\\');
    if (slash == std::string::npos)
      return {".\\", full};
    return {full.substr(0, slash + 1), full.substr(slash + 1)};
  }

  const Run &run;
  Columns columns;
  pugi::xml_node list;
};

class PrefastWriter : public Writer {
public:
  void write(const Run &run, SourceCache &sources, llvm::raw_ostream &out) const override {
    pugi::xml_document document;
    Defects defects(run, sources, document.append_child("DEFECTS"));
    for (const Finding &finding : run.findings)
      defects.add(finding);
    writeXml(document, out);
  }
};

} // namespace

std::unique_ptr<Writer> makePrefastWriter() { return std::make_unique<PrefastWriter>(); }

} // namespace irqlint::report
