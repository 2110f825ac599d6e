#include "report/Pages.h"

#include "report/PageTable.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringRef.h"

#include <algorithm>

namespace irqlint::report {
namespace {

constexpr std::string_view DocsOnWeb = "https://github.com/irqlint/irqlint/blob/main/docs/";
constexpr unsigned SmallDump = 0x10000000;

/// The value of `<!-- key: value -->`, or nothing.
std::optional<llvm::StringRef> commentOf(llvm::StringRef line, llvm::StringRef key) {
  if (line.consume_front("<!-- ") && line.consume_back(" -->") && line.consume_front(key) && line.consume_front(": "))
    return line;
  return std::nullopt;
}

Page parsePage(const PageText &source) {
  Page page;
  page.name = source.name;
  llvm::StringRef rest = source.text;
  bool lastWasComment = false;
  while (!rest.empty()) {
    auto [line, tail] = rest.split('\n');
    rest = tail;
    if (page.title.empty() && line.starts_with("# ")) {
      page.title = line.drop_front(2).trim().str();
    } else if (auto aliases = commentOf(line, "aliases")) {
      for (llvm::StringRef alias : llvm::split(*aliases, ','))
        page.aliases.push_back(alias.trim().str());
      lastWasComment = true;
      continue;
    } else if (auto general = commentOf(line, "general")) {
      page.general = general->str();
      lastWasComment = true;
      continue;
    } else if (lastWasComment && line.trim().empty()) {
      lastWasComment = false;
      continue;
    }
    lastWasComment = false;
    page.text += line.str() + "\n";
  }
  return page;
}

std::vector<Page> parseConcepts() {
  std::vector<Page> pages;
  for (const PageText &source : conceptTexts())
    pages.push_back(parsePage(source));
  std::ranges::sort(pages, {}, &Page::name);
  return pages;
}

std::vector<Page> parseBugchecks() {
  std::vector<Page> pages;
  for (const PageText &source : bugcheckTexts()) {
    Page page = parsePage(source);
    llvm::StringRef title = page.title; // "0xD1 NAME"
    page.title = title.split(' ').second.trim().str();
    pages.push_back(std::move(page));
  }
  std::ranges::sort(pages, {}, [](const Page &page) { return bugcheckCode(page.name); });
  return pages;
}

std::vector<PeerItem> parsePeers() {
  std::vector<PeerItem> items;
  for (llvm::StringRef rest : peerTexts())
    while (!rest.empty()) {
      auto [line, tail] = rest.split('\n');
      rest = tail;
      auto [peer, more] = line.split('\t');
      auto [id, meaning] = more.split('\t');
      if (!id.empty())
        items.push_back({peer, id, meaning});
    }
  return items;
}

bool equal(llvm::StringRef a, llvm::StringRef b) { return a.equals_insensitive(b); }

std::string conceptLink(const Page &page, bool onWeb) {
  if (onWeb)
    return "[" + page.title + "](" + std::string(DocsOnWeb) + "concepts/" + page.name + ".md)";
  return page.title + " (`irqlint explain " + page.name + "`)";
}

std::string bugcheckLink(const std::string &code, bool onWeb) {
  if (onWeb)
    return "[" + bugcheckTitle(code) + "](" + std::string(DocsOnWeb) + "bugchecks/" + code + ".md)";
  return bugcheckTitle(code);
}

} // namespace

const std::vector<Page> &conceptPages() {
  static const auto *pages = new std::vector<Page>(parseConcepts());
  return *pages;
}

const std::vector<Page> &bugcheckPages() {
  static const auto *pages = new std::vector<Page>(parseBugchecks());
  return *pages;
}

const Page *findConcept(std::string_view name) {
  for (const Page &page : conceptPages())
    if (equal(page.name, name) ||
        std::ranges::any_of(page.aliases, [&](const std::string &a) { return equal(a, name); }))
      return &page;
  return nullptr;
}

std::optional<unsigned> bugcheckCode(std::string_view text) {
  llvm::StringRef digits = text;
  unsigned code = 0;
  if (!digits.consume_front_insensitive("0x") || digits.empty() || digits.getAsInteger(16, code))
    return std::nullopt;
  return code & ~SmallDump;
}

const Page *findBugcheck(std::string_view codeOrName) {
  auto code = bugcheckCode(codeOrName);
  for (const Page &page : bugcheckPages())
    if (code ? bugcheckCode(page.name) == code : equal(page.title, codeOrName))
      return &page;
  return nullptr;
}

const std::vector<PeerItem> &peerItems() {
  static const auto *items = new std::vector<PeerItem>(parsePeers());
  return *items;
}

const PeerItem *findPeerItem(std::string_view peer, std::string_view id) {
  auto found =
      std::ranges::find_if(peerItems(), [&](const PeerItem &item) { return item.peer == peer && item.id == id; });
  return found == peerItems().end() ? nullptr : &*found;
}

std::string_view peerName(std::string_view peer) {
  constexpr std::pair<std::string_view, std::string_view> names[] = {
      {"prefast", "PREfast (Code Analysis for drivers)"},
      {"msvc-sal", "Code Analysis of MSVC"},
      {"codeql", "CodeQL"},
      {"verifier", "Driver Verifier"},
      {"sdv-wdm", "Static Driver Verifier (WDM)"},
      {"sdv-kmdf", "Static Driver Verifier (KMDF)"},
      {"sdv-ndis", "Static Driver Verifier (NDIS)"},
      {"sdv-storport", "Static Driver Verifier (Storport)"},
      {"sdv-other", "Static Driver Verifier (audio, AVStream)"}};
  auto found = std::ranges::find(names, peer, [](const auto &name) { return name.first; });
  return found == std::end(names) ? peer : found->second;
}

std::string bugcheckTitle(std::string_view code) {
  const Page *page = findBugcheck(code);
  return std::string(code) + (page ? " " + page->title : "");
}

std::string sectionOf(std::string_view page, std::string_view heading) {
  std::string out;
  bool inside = false, inCode = false;
  for (llvm::StringRef line : llvm::split(page, '\n')) {
    if (line.starts_with("```"))
      inCode = !inCode;
    if (!inCode && line.starts_with("## "))
      inside = line.drop_front(3) == llvm::StringRef(heading);
    else if (inside)
      out += line.str() + "\n";
  }
  return llvm::StringRef(out).trim('\n').str();
}

std::string seeAlso(const RuleInfo &rule, bool onWeb) {
  std::string wrong, concepts;
  for (const std::string &code : rule.bugchecks)
    wrong += (wrong.empty() ? "" : ", ") + bugcheckLink(code, onWeb);
  for (const std::string &name : rule.concepts)
    if (const Page *page = findConcept(name))
      concepts += (concepts.empty() ? "" : ", ") + conceptLink(*page, onWeb);
  std::string out;
  if (!wrong.empty())
    out += "- If it goes wrong: " + wrong + (onWeb ? "" : " (`irqlint explain " + rule.bugchecks.front() + "`)") + "\n";
  if (!concepts.empty())
    out += "- Concepts: " + concepts + "\n";
  return out.empty() ? out : "\n## See also\n\n" + out;
}

} // namespace irqlint::report
