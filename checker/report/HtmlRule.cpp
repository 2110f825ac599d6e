#include "report/Html.h"
#include "report/Pages.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/raw_ostream.h"

namespace irqlint::report {
namespace {

std::string text(std::string_view value) { return htmlText(value); }
std::string attribute(std::string_view name, std::string_view value) {
  return " " + std::string(name) + "=\"" + htmlText(value) + "\"";
}

} // namespace

std::string htmlAbout(const RuleInfo &rule) {
  std::string list;
  llvm::raw_string_ostream out(list);
  out << "<dl class=\"about\">\n<dt>Rule</dt><dd><a" << attribute("href", "#rule-" + rule.slug) << ">"
      << text(rule.name) << "</a>: " << text(rule.summary) << ". Precision " << text(rule.precision) << ".</dd>\n";
  constexpr std::pair<std::string_view, std::string_view> peers[] = {{"prefast", "PREfast"},
                                                                     {"msvc-sal", "MSVC"},
                                                                     {"codeql", "CodeQL"},
                                                                     {"sdv", "SDV"},
                                                                     {"verifier", "Driver Verifier"}};
  for (const auto &[peer, label] : peers) {
    constexpr size_t enough = 8;
    size_t count = 0;
    std::string names;
    for (const RuleInfo::Equivalent &other : rule.equivalents)
      if (llvm::StringRef(other.peer).starts_with(peer) && ++count <= enough)
        names += (names.empty() ? "" : ", ") + ("<span" + attribute("title", other.exact ? "the same" : "near") + ">" +
                                                (other.exact ? "" : "&asymp;") + text(other.id) + "</span>");
    if (count > 0)
      out << "<dt>" << label << "</dt><dd>" << names
          << (count > enough ? " and " + std::to_string(count - enough) + " more" : "") << "</dd>\n";
  }
  if (!rule.cwe.empty()) {
    out << "<dt>CWE</dt><dd>";
    for (size_t i = 0; i < rule.cwe.size(); ++i)
      out << (i ? ", " : "") << "CWE-" << text(rule.cwe[i]);
    out << "</dd>\n";
  }
  if (!rule.bugchecks.empty()) {
    out << "<dt>If it goes wrong</dt><dd>";
    for (size_t i = 0; i < rule.bugchecks.size(); ++i)
      out << (i ? ", " : "") << "<a" << attribute("href", "#bugcheck-" + rule.bugchecks[i]) << ">"
          << text(bugcheckTitle(rule.bugchecks[i])) << "</a>";
    out << "</dd>\n";
  }
  if (!rule.concepts.empty()) {
    out << "<dt>Concepts</dt><dd>";
    const char *separator = "";
    for (const std::string &name : rule.concepts)
      if (const Page *page = findConcept(name)) {
        out << separator << "<a" << attribute("href", "#concept-" + page->name) << ">" << text(page->title) << "</a>";
        separator = ", ";
      }
    out << "</dd>\n";
  }
  out << "</dl>\n";
  return list;
}

} // namespace irqlint::report
