#include "compare/Display.h"

#include "report/Utf8.h"

#include "llvm/ADT/StringRef.h"

#include <algorithm>

namespace irqlint::compare {

std::string shownPlace(const report::LogPlace &where) {
  std::string out = where.path.empty() ? "(no file)" : report::printable(where.path);
  if (where.line)
    out += ":" + std::to_string(where.line);
  if (where.line && where.column)
    out += ":" + std::to_string(where.column);
  return out;
}

std::string shownRule(const report::LogRule &rule, bool ours, const std::vector<const RuleInfo *> &rules) {
  std::string name = rule.name;
  if (ours)
    if (auto info = std::ranges::find(rules, rule.id, [](const RuleInfo *i) { return i->code; }); info != rules.end())
      name = (*info)->slug;
  bool told = !name.empty() && name != rule.id;
  return report::printable((told ? "[" + name + "] " : "") + "(" + rule.id + ")");
}

std::string shownMessage(const std::string &message) {
  llvm::StringRef line = llvm::StringRef(message).split('\n').first.rtrim();
  line.consume_back(".");
  return report::printable(line);
}

std::string markdownCell(std::string_view text) {
  std::string out;
  for (char c : report::printable(text)) {
    if (std::string_view("|\\`*_<>[]").find(c) != std::string_view::npos)
      out += '\\';
    out += c;
  }
  return out;
}

report::Json placeJson(const report::LogPlace &where) {
  return {{"file", where.path}, {"line", where.line}, {"column", where.column}, {"function", where.function}};
}

} // namespace irqlint::compare
