// One page for a browser, complete in itself: list with filters, findings with their paths through the source, and the
// pages of the rules, concepts and bug checks that they need. Without the script it is still all there, one below the
// other.
#include "report/Fingerprint.h"
#include "report/Html.h"
#include "report/Pages.h"
#include "report/Results.h"
#include "report/RuleInfoReader.h"
#include "report/Style.h"
#include "report/Summary.h"
#include "report/Writer.h"

#include "llvm/ADT/StringRef.h"

#include <algorithm>
#include <map>
#include <set>

namespace irqlint::report {
namespace {

std::string text(std::string_view value) { return htmlText(value); }
std::string attribute(std::string_view name, std::string_view value) {
  return " " + std::string(name) + "=\"" + htmlText(value) + "\"";
}

std::string familyOf(std::string_view slug) { return std::string(slug.substr(0, slug.find('/'))); }

/// A finding as it is shown: one that counts, or one that does not and why.
struct Shown {
  const Finding *finding;
  const Hiding *hiding;
  std::string id, state; ///< the fingerprint; "new", "open", "known", "suppressed"
};

std::vector<Shown> shownOf(const Run &run) {
  std::vector<Shown> out;
  std::set<std::string> ids;
  auto add = [&](const Finding &finding, const Hiding *hiding, std::string id, std::string state) {
    while (!ids.insert(id).second)
      id += "-";
    out.push_back({&finding, hiding, std::move(id), std::move(state)});
  };
  auto prints = semanticFingerprints(run.findings);
  for (size_t i = 0; i < run.findings.size(); ++i)
    add(run.findings[i], nullptr, prints[i], run.hasBaseline ? "new" : "open");
  if (!run.showHidden)
    return out;
  std::vector<Finding> hidden;
  for (const HiddenFinding &h : run.hidden)
    hidden.push_back(h.finding);
  prints = semanticFingerprints(hidden);
  for (size_t i = 0; i < run.hidden.size(); ++i)
    add(run.hidden[i].finding, &run.hidden[i].why, prints[i],
        run.hidden[i].why.kind == Hiding::Kind::Baseline ? "known" : "suppressed");
  return out;
}

class Page {
public:
  Page(const Run &run, SourceCache &sources, llvm::raw_ostream &out)
      : run(run), source(run, sources), out(out), shown(shownOf(run)) {
    for (const Shown &s : shown)
      if (const RuleInfo *rule = run.rule(s.finding->rule))
        if (std::ranges::find(rules, rule) == rules.end())
          rules.push_back(rule);
    std::ranges::sort(rules, {}, &RuleInfo::slug);
    for (const RuleInfo *rule : rules) {
      for (const std::string &name : rule->concepts)
        if (const report::Page *page = findConcept(name))
          concepts[page->name] = page;
      for (const std::string &code : rule->bugchecks)
        if (const report::Page *page = findBugcheck(code))
          bugchecks[bugcheckCode(page->name).value_or(0)] = page;
    }
  }

  void write() {
    out << "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
           "script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n"
           "<meta name=\"color-scheme\" content=\"light dark\">\n<title>irqlint: "
        << counted(run.findings.size(), "finding") << "</title>\n<style>\n"
        << HtmlStyle << "</style>\n</head>\n<body>\n";
    header();
    out << "<div id=\"main\">\n<nav id=\"list\" aria-label=\"Findings\">\n<ol>\n";
    for (const Shown &s : shown)
      entry(s);
    out << "</ol>\n<p id=\"none\" hidden>No finding fits the filters.</p>\n</nav>\n<div id=\"detail\">\n";
    if (shown.empty())
      out << "<p class=\"clean\">Nothing was found.</p>\n";
    for (const Shown &s : shown)
      article(s);
    pages();
    problems();
    out << "</div>\n</div>\n<script>\n" << HtmlScript << "</script>\n</body>\n</html>\n";
  }

private:
  // ----------------------------------------------------------------------------------------- head and list

  void header() {
    out << "<header>\n<h1>irqlint <small>" << text(run.version) << "</small></h1>\n<p id=\"summary\">"
        << text(llvm::StringRef(summary(run, Style(false))).split(": ").second) << ".";
    if (!run.hidden.empty() && !run.showHidden)
      out << " " << counted(run.hidden.size(), "finding") << " suppressed or known, not shown (--show-suppressed).";
    if (run.incomplete())
      out << " <a href=\"#problems\">Some code was not analysed.</a>";
    out << "</p>\n<form id=\"filters\" hidden>\n<input type=\"search\" id=\"search\" placeholder=\"search (/)\" "
           "aria-label=\"Search\">\n";
    std::map<std::string, size_t> severities, families, slugs, files, states;
    for (const Shown &s : shown) {
      ++severities[std::string(severityName(s.finding->severity))];
      ++families[familyOf(s.finding->rule)];
      ++slugs[s.finding->rule];
      ++files[s.finding->where.path];
      ++states[s.state];
    }
    select("severity", "all severities", severities);
    select("family", "all families", families);
    select("rule", "all rules", slugs);
    select("file", "all files", files);
    if (states.size() > 1)
      select("state", "all states", states);
    out << "<button type=\"reset\">clear</button>\n<output id=\"count\"></output>\n</form>\n"
           "<p id=\"keys\" hidden><kbd>j</kbd> <kbd>k</kbd> finding &nbsp; <kbd>n</kbd> <kbd>p</kbd> step &nbsp; "
           "<kbd>/</kbd> search &nbsp; <kbd>Esc</kbd> clear</p>\n</header>\n";
  }

  void select(std::string_view name, std::string_view all, const std::map<std::string, size_t> &options) {
    out << "<select" << attribute("name", name) << attribute("aria-label", name) << "><option value=\"\">" << all
        << "</option>";
    for (const auto &[option, count] : options)
      out << "<option" << attribute("value", option) << ">" << text(option) << " (" << count << ")</option>";
    out << "</select>\n";
  }

  void entry(const Shown &s) {
    const Finding &f = *s.finding;
    std::string severity(severityName(f.severity));
    out << "<li" << attribute("data-severity", severity) << attribute("data-family", familyOf(f.rule))
        << attribute("data-rule", f.rule) << attribute("data-file", f.where.path) << attribute("data-state", s.state)
        << "><a" << attribute("href", "#" + s.id) << "><span class=\"sev " << severity << "\">" << severity
        << "</span> <span class=\"msg\">" << text(f.message) << "</span> <span class=\"loc\">"
        << text(placeText(f.where)) << "</span> <span class=\"slug\">" << text(f.rule) << state(s)
        << "</span></a></li>\n";
  }

  static std::string state(const Shown &s) {
    return s.state == "open" ? "" : " <span class=\"state\">" + s.state + "</span>";
  }

  // ----------------------------------------------------------------------------------------- one finding

  void article(const Shown &s) {
    const Finding &f = *s.finding;
    const RuleInfo *rule = run.rule(f.rule);
    std::string severity(severityName(f.severity));
    out << "<article" << attribute("class", severity) << attribute("id", s.id)
        << " tabindex=\"-1\">\n<h2><span class=\"sev " << severity << "\">" << severity << "</span> " << text(f.message)
        << "</h2>\n<p class=\"where\"><code>" << text(placeText(f.where)) << "</code>";
    if (!f.function.empty())
      out << " in <code>" << text(f.function) << "</code>";
    if (!f.module.empty())
      out << ", part of " << text(f.module);
    out << " &middot; "
        << (rule ? "<a" + attribute("href", "#rule-" + rule->slug) + ">" + text(rule->slug) + "</a> " + text(rule->code)
                 : text(f.rule))
        << state(s) << " &middot; <a class=\"permalink\"" << attribute("href", "#" + s.id) << ">#" << text(s.id)
        << "</a></p>\n";
    if (s.hiding)
      hiding(*s.hiding);
    if (!f.help.empty())
      out << "<p class=\"help\"><b>Help:</b> " << text(f.help) << ".</p>\n";
    if (f.path.empty())
      out << "<div class=\"part\">\n" << source.place(f.where, true) << "</div>\n";
    else
      path(s);
    for (const Related &related : f.related) {
      out << "<p class=\"note\"><b>Note:</b> " << text(related.text);
      if (related.where.valid())
        out << " <code>" << text(placeText(related.where)) << "</code></p>\n" << source.place(related.where);
      else
        out << "</p>\n";
    }
    if (rule)
      out << htmlAbout(*rule);
    out << "</article>\n";
  }

  void hiding(const Hiding &why) {
    out << "<p class=\"hiding\"><b>Does not count:</b> "
        << text(why.form.empty() ? "known when the baseline was written" : why.form);
    if (why.where.valid())
      out << " at <code>" << text(placeText(why.where)) << "</code>";
    if (!why.reason.empty())
      out << ": " << text(why.reason);
    out << "</p>\n";
  }

  void path(const Shown &s) {
    const Finding &f = *s.finding;
    std::string anchor = text(s.id);
    out << "<section class=\"path\" aria-label=\"Path\">\n";
    size_t before = 0;
    for (const PathPart &part : partsOf(f)) {
      if (part.steps.front() > before)
        out << "<p class=\"left-out\">" << counted(part.steps.front() - before, "step") << " left out</p>\n";
      before = part.steps.back() + 1;
      const SourceRange &where = f.path[part.steps.front()].where;
      out << "<div class=\"part depth" << std::min(part.depth, 6u) << "\">\n<h3><code>" << text(placeText(where))
          << "</code>";
      if (!part.function.empty())
        out << " in <code>" << text(part.function) << "</code>";
      for (const FunctionMargin &margin : run.margins)
        if (margin.path == part.path && margin.function == part.function) {
          out << " <span class=\"entered\">" << text(margin.entry)
              << (margin.section.empty() ? "" : text("; pageable, in section '" + margin.section + "'")) << "</span>";
          break;
        }
      out << "</h3>\n" << source.part(f, part, anchor) << "</div>\n";
    }
    out << "</section>\n";
  }

  // ----------------------------------------------------------------------------------------- pages

  void pages() {
    LinkTarget link = [this](std::string_view target) {
      llvm::StringRef name = target;
      name = name.rsplit('/').second.empty() ? name : name.rsplit('/').second;
      return name.consume_back(".md") && concepts.contains(name.str()) ? "#concept-" + name.str() : std::string();
    };
    auto page = [&](const std::string &id, std::string_view title, const std::string &markdown) {
      out << "<details class=\"page\"" << attribute("id", id) << "><summary>" << text(title) << "</summary>\n"
          << htmlPage(markdown, 3, link) << "</details>\n";
    };
    if (rules.empty())
      return;
    out << "<section id=\"pages\">\n<h2>Rules</h2>\n";
    for (const RuleInfo *rule : rules)
      page("rule-" + rule->slug, rule->slug + ": " + rule->name, rule->page.empty() ? rule->summary : rule->page);
    if (!concepts.empty())
      out << "<h2>Concepts</h2>\n";
    for (const auto &[name, concept_] : concepts)
      page("concept-" + name, concept_->title, concept_->text);
    if (!bugchecks.empty())
      out << "<h2>Bug checks</h2>\n";
    for (const auto &[code, bugcheck] : bugchecks)
      page("bugcheck-" + bugcheck->name, bugcheck->name + " " + bugcheck->title, bugcheck->text);
    out << "</section>\n";
  }

  /// What was not analysed, some of it: the list can be long.
  void problems() {
    constexpr size_t enough = 500;
    if (run.notifications.empty())
      return;
    out << "<section id=\"problems\">\n<h2>Not analysed, or only in part</h2>\n<ul>\n";
    for (size_t i = 0; i < std::min(enough, run.notifications.size()); ++i) {
      const Notification &n = run.notifications[i];
      out << "<li>";
      if (!n.where.path.empty())
        out << "<code>" << text(placeText(n.where)) << "</code>: ";
      out << text(n.text) << "</li>\n";
    }
    if (run.notifications.size() > enough)
      out << "<li>and " << run.notifications.size() - enough << " more</li>\n";
    out << "</ul>\n</section>\n";
  }

  const Run &run;
  SourceView source;
  llvm::raw_ostream &out;
  std::vector<Shown> shown;
  std::vector<const RuleInfo *> rules;
  std::map<std::string, const report::Page *> concepts;
  std::map<unsigned, const report::Page *> bugchecks;
};

class HtmlWriter : public Writer {
public:
  void write(const Run &run, SourceCache &sources, llvm::raw_ostream &out) const override {
    Page(run, sources, out).write();
  }
};

} // namespace

std::unique_ptr<Writer> makeHtmlWriter() { return std::make_unique<HtmlWriter>(); }

} // namespace irqlint::report
