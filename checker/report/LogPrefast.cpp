// XML of MSVC's code analysis (PREfast): <source>.nativecodeanalysis.xml and vc.nativecodeanalysis.all.xml. Old logs
// have no PROBABILITY, RANK and CATEGORY. Elements: microsoft/sarif-sdk, src/Sarif.Converters/PREFastObjectModel.
#include "report/LogText.h"
#include "report/LogUri.h"
#include "report/ResultLog.h"

#include "llvm/ADT/StringExtras.h"

#include <pugixml.hpp>

#include <charconv>

namespace irqlint::report {
namespace {

constexpr size_t MaxProblems = 10;

std::string childText(const pugi::xml_node &node, const char *name) {
  return std::string(llvm::StringRef(node.child_value(name)).trim());
}

/// Lines of nothing but this word end a line of a description.
std::string withoutNewlineMarks(std::string_view description) {
  std::string out;
  for (llvm::StringRef line : llvm::split(llvm::StringRef(description), '\n')) {
    llvm::StringRef text = line.trim();
    if (text.empty() || text == "PREFAST_NEWLINE")
      continue;
    out.append(out.empty() ? "" : "\n").append(text);
  }
  return out;
}

class PrefastReader {
public:
  explicit PrefastReader(std::string_view text) : text(text) {}

  std::variant<ResultLog, LogProblem> run() {
    pugi::xml_document document;
    pugi::xml_parse_result parsed =
        document.load_buffer(text.data(), text.size(), pugi::parse_default, declaredEncoding());
    if (!parsed)
      return LogProblem{lineAtOffset(text, static_cast<size_t>(std::max<ptrdiff_t>(parsed.offset, 0))), "",
                        std::string("is no valid XML, it may be cut off: ") + parsed.description()};
    pugi::xml_node root = document.document_element();
    if (llvm::StringRef(root.name()) != "DEFECTS")
      return LogProblem{lineOf(root), "",
                        "is XML of <" + std::string(root.name()) + ">; PREfast's begins with <DEFECTS>"};
    log.format = ResultLog::Format::Prefast;
    LogRun theirs, ours;
    theirs.tool = "PREfast";
    ours.tool = "irqlint";
    for (pugi::xml_node node : root.children("DEFECT"))
      defect(node, isOurs(node) ? ours : theirs);
    if (!theirs.results.empty() || ours.results.empty())
      log.runs.push_back(std::move(theirs));
    if (!ours.results.empty())
      log.runs.push_back(std::move(ours));
    return std::move(log);
  }

private:
  pugi::xml_encoding declaredEncoding() const {
    llvm::StringRef head = text.substr(0, std::min<size_t>(text.find("?>"), 200));
    for (const char *name : {"iso-8859-1", "latin1", "windows-1252"})
      if (head.contains_insensitive(name))
        return pugi::encoding_latin1;
    return pugi::encoding_utf8;
  }

  unsigned lineOf(const pugi::xml_node &node) const {
    return lineAtOffset(text, static_cast<size_t>(std::max<ptrdiff_t>(node.offset_debug(), 0)));
  }

  void complain(const pugi::xml_node &node, std::string what) {
    if (log.problems.size() < MaxProblems)
      log.problems.push_back({lineOf(node), "", std::move(what)});
    else
      ++log.moreProblems;
  }

  unsigned number(const pugi::xml_node &node, const char *name) {
    std::string digits = childText(node, name);
    unsigned value = 0;
    auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    bool good = error == std::errc() && end == digits.data() + digits.size() && value < INT32_MAX;
    if (!good && !digits.empty())
      complain(node.child(name), "<" + std::string(name) + "> must hold a number");
    return good ? value : 0;
  }

  LogPlace place(const pugi::xml_node &sfa) {
    LogPlace out;
    std::string folder = childText(sfa, "FILEPATH"), file = childText(sfa, "FILENAME");
    if (!folder.empty() && !folder.ends_with('\\') && !folder.ends_with('/'))
      folder += folder.find('/') == std::string::npos ? '\\' : '/';
    std::string path = folder + file;
    std::ranges::replace(path, '\\', '/');
    out.path = cleanPath(path);
    out.line = number(sfa, "LINE");
    out.column = out.line && sfa.child("COLUMN") ? number(sfa, "COLUMN") + 1 : 0; // theirs start at 0
    return out;
  }

  /// irqlint writes this format, too: with its name as the category, and the number of its code behind 99.
  static bool isOurs(const pugi::xml_node &defect) {
    return childText(defect.child("CATEGORY"), "RULECATEGORY") == "irqlint";
  }

  static std::string ruleId(const std::string &code, bool ours) {
    if (ours && code.size() == 6 && code.starts_with("99"))
      return "KDL" + code.substr(2);
    return llvm::isDigit(code[0]) ? "C" + code : code;
  }

  void defect(const pugi::xml_node &node, LogRun &run) {
    LogResult out;
    std::string code = childText(node, "DEFECTCODE");
    if (code.empty() || !node.child("SFA"))
      return complain(node, "a DEFECT without <" + std::string(code.empty() ? "DEFECTCODE" : "SFA") + "> is left out");
    out.index = run.results.size();
    out.rule.id = ruleId(code, run.ours());
    out.message = withoutNewlineMarks(node.child_value("DESCRIPTION"));
    out.where = place(node.child("SFA"));
    out.where.function = childText(node, "FUNCTION");
    for (pugi::xml_node sfa : node.child("PATH").children("SFA"))
      out.path.push_back(step(sfa, out.where.function));
    readSuppression(node.child("ADDITIONALINFO"), out);
    run.results.push_back(std::move(out));
  }

  LogStep step(const pugi::xml_node &sfa, const std::string &function) {
    LogStep out;
    out.where = place(sfa);
    out.where.function = function;
    pugi::xml_node event = sfa.child("KEYEVENT");
    out.text = withoutNewlineMarks(event.child_value("MESSAGE"));
    out.essential = childText(event, "IMPORTANCE") == "Essential";
    return out;
  }

  /// Entries are named by their attribute `key`; a value follows a colon in it, or is the text of the element.
  static void readSuppression(const pugi::xml_node &info, LogResult &out) {
    for (pugi::xml_node entry : info.children()) {
      auto [key, value] = llvm::StringRef(entry.attribute("key").value()).split(':');
      if (value.empty())
        value = llvm::StringRef(entry.child_value()).trim();
      if (key == "SuppressedMatch")
        out.suppressed = true;
      else if (key == "SuppressJustification")
        out.suppressionReason = value;
      else if (key == "HashKey" && !value.empty())
        out.fingerprints["HashKey"] = value;
    }
  }

  std::string_view text;
  ResultLog log;
};

} // namespace

std::variant<ResultLog, LogProblem> readPrefastLog(std::string_view text) { return PrefastReader(text).run(); }

} // namespace irqlint::report
