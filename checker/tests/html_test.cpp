// The HTML report: nothing in it is taken for HTML that is not ours, all links lead somewhere, and in a browser it can
// be filtered, walked through by keys, and read on a narrow screen. The last part needs Chromium and is skipped without
// it.
#include "irqlint/Rule.h"
#include "report/Html.h"
#include "report/Pages.h"
#include "report/Writer.h"
#include "support/Browser.h"

#include "llvm/Support/Process.h"
#include "llvm/Support/Program.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <regex>
#include <set>
#include <sstream>

using namespace irqlint;
using namespace irqlint::report;
namespace fs = std::filesystem;

namespace {

const LinkTarget NoLinks = [](std::string_view) { return std::string(); };

// ---------------------------------------------------------------------------------------- text and pages

TEST(HtmlText, EscapesWhatHtmlReads) {
  EXPECT_EQ(htmlText("a<b>&\"'c"), "a&lt;b&gt;&amp;&quot;&#39;c");
  EXPECT_EQ(htmlText("tab\tand\nline"), "tab\tand\nline");
  EXPECT_EQ(htmlText("\x01\x1b[31m\x7f"), "\uFFFD\uFFFD[31m\uFFFD");
  EXPECT_EQ(htmlText("bad \xC3( utf8"), "bad \uFFFD( utf8");
  EXPECT_EQ(htmlText("Ünïcode ✓"), "Ünïcode ✓");
}

TEST(HtmlText, ShowsCharactersThatTurnTheDirection) { EXPECT_EQ(htmlText("a\u202Eb\u2066c"), "a[U+202E]b[U+2066]c"); }

TEST(HtmlPage, RendersWhatPagesUse) {
  const std::string page = "# Title\n\nText with `code <x>`, **bold** and\n*more*.\n\n## Part\n\n- one\n  goes on\n- "
                           "two\n\n1. first\n2. second\n\n"
                           "| a | b |\n|---|---:|\n| `1` | <2> |\n\n```c\nif (a < b)\n    ## no "
                           "heading\n```\n[text](other.md) [web](https://x.y/?a&b)\n";
  const std::string html =
      htmlPage(page, 3, [](std::string_view t) { return t == "other.md" ? std::string("#other") : std::string(); });
  EXPECT_EQ(html,
            "<h3>Title</h3>\n<p>Text with <code>code &lt;x&gt;</code>, <strong>bold</strong> and "
            "<em>more</em>.</p>\n<h4>Part</h4>\n"
            "<ul>\n<li>one goes on</li>\n<li>two</li>\n</ul>\n<ol>\n<li>first</li>\n<li>second</li>\n</ol>\n"
            "<table>\n<tr><th>a</th><th>b</th></tr>\n<tr><td><code>1</code></td><td>&lt;2&gt;</td></tr>\n</table>\n"
            "<pre><code>if (a &lt; b)\n    ## no heading\n</code></pre>\n"
            "<p><a href=\"#other\">text</a> <a href=\"https://x.y/?a&amp;b\">web</a></p>\n");
}

TEST(HtmlPage, LinksOnlyWhereItMay) {
  const std::string html = htmlPage("[a](javascript:alert(1)) [b](data:text/html,x) <https://ok.example>", 1, NoLinks);
  EXPECT_EQ(html.find("javascript:\""), std::string::npos);
  EXPECT_EQ(html.find("href=\"javascript"), std::string::npos);
  EXPECT_EQ(html.find("href=\"data"), std::string::npos);
  EXPECT_NE(html.find("<a href=\"https://ok.example\">"), std::string::npos);
}

/// Every tag that opens is closed, in order; nothing but known tags.
testing::AssertionResult isWellFormed(const std::string &html) {
  static const std::set<std::string> empty = {"meta", "input", "col", "br"};
  static const std::regex tag(R"(<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s+[a-zA-Z-]+(?:="[^"<>]*")?)*)\s*>)");
  std::vector<std::string> open;
  for (size_t at = html.find('<'); at != std::string::npos; at = html.find('<', at + 1)) {
    if (html.compare(at, 9, "<!DOCTYPE") == 0)
      continue;
    std::smatch match;
    const std::string rest = html.substr(at, 4000);
    if (!std::regex_search(rest, match, tag, std::regex_constants::match_continuous))
      return testing::AssertionFailure() << "no tag: " << rest.substr(0, 80);
    const std::string name = match[2];
    if (match[1].length() == 0) {
      if (!empty.contains(name))
        open.push_back(name);
      if (name == "script" || name == "style")
        at = html.find("</" + name + ">", at) - 1;
    } else if (open.empty() || open.back() != name) {
      return testing::AssertionFailure() << "</" << name << "> closes " << (open.empty() ? "nothing" : open.back())
                                         << " at " << html.substr(at > 200 ? at - 200 : 0, 260);
    } else {
      open.pop_back();
    }
  }
  return open.empty() ? testing::AssertionSuccess() : testing::AssertionFailure() << open.back() << " stays open";
}

TEST(HtmlPage, OfAllOurPagesIsWellFormed) {
  for (const RegisteredRule &rule : allRules())
    EXPECT_TRUE(isWellFormed(htmlPage(rule.info.page, 3, NoLinks))) << rule.info.slug;
  for (const Page &page : conceptPages())
    EXPECT_TRUE(isWellFormed(htmlPage(page.text, 3, NoLinks))) << page.name;
  for (const Page &page : bugcheckPages())
    EXPECT_TRUE(isWellFormed(htmlPage(page.text, 3, NoLinks))) << page.name;
}

TEST(HtmlPage, OfAnythingIsWellFormed) {
  std::mt19937 random(7);
  const std::string pieces[] = {"`",   "**", "*",   "[", "](", ")",  "<",  ">", "\n",   "# ",      "- ",
                                "1. ", "| ", "```", "a", " ",  "\\", "\"", "&", "\xC3", "https://"};
  for (int round = 0; round < 3000; ++round) {
    std::string page;
    for (int i = 0; i < 40; ++i)
      page += pieces[random() % std::size(pieces)];
    ASSERT_TRUE(isWellFormed(htmlPage(page, 3, NoLinks))) << page;
  }
}

// ---------------------------------------------------------------------------------------- the report

const std::string Evil = "</script></code><img src=x onerror=\"pwned=1\">'\"&\x1b\u202E\xFF<script>pwned=1</script>";

std::string sourceText() {
  std::string text = "\xEF\xBB\xBF// first\r\n";
  for (int i = 2; i <= 80; ++i)
    text += "    call(" + std::to_string(i) + ");" + (i == 40 ? " // " + Evil : "") +
            (i == 41 ? std::string(3000, 'x') : "") + "\n";
  return text;
}

Finding finding(const std::string &rule, Severity severity, const std::string &path, unsigned line,
                const std::string &message) {
  Finding f;
  f.rule = rule;
  f.severity = severity;
  f.message = message;
  f.help = "do otherwise";
  f.where = {path, line, 5, line, 9};
  f.function = "Function";
  f.module = "driver";
  f.subject = message;
  f.path = {{Step::Kind::Entry, {path, 10, 5, 10, 9}, "begins", 0, true, "Function"},
            {Step::Kind::Call, {path, 12, 5, 12, 9}, "calls", 0, true, "Function"},
            {Step::Kind::Effect, {"lib/helper.c", 3, 5, 3, 9}, "raises " + message, 1, true, "Helper"},
            {Step::Kind::Fault, f.where, message, 0, true, "Function"}};
  f.related = {{{path, 5, 5, 5, 9}, "declared here"}};
  return f;
}

Run sampleRun() {
  report::Run run;
  run.version = "1.0";
  run.root = "/root";
  for (const RegisteredRule &rule : allRules())
    run.rules.push_back(&rule.info);
  run.findings = {finding("irql/call-above-max", Severity::Error, "a.c", 40, "first message"),
                  finding("lock/not-released", Severity::Warning, "a.c", 60, "second message"),
                  finding("irql/wait-at-dispatch", Severity::Error, "dir/b.c", 41, Evil),
                  finding("no/such-rule", Severity::Note, Evil, 7, "about a file that cannot be read")};
  run.findings[1].path.clear();
  run.hidden = {{finding("lock/double-acquire", Severity::Error, "a.c", 50, "suppressed message"),
                 {Hiding::Kind::InSource, {"a.c", 49, 1, 49, 9}, Evil, Evil}},
                {finding("irp/not-completed", Severity::Error, "a.c", 51, "known message"),
                 {Hiding::Kind::Baseline, {}, "", ""}}};
  run.showHidden = true;
  run.hasBaseline = true;
  FunctionMargin margin;
  margin.path = "a.c";
  margin.function = "Function";
  margin.firstLine = 8;
  margin.lastLine = 70;
  margin.entry = "entered at " + Evil;
  for (uint32_t line = 10; line <= 69; line += 2)
    margin.lines.push_back({line, line < 30 ? "PASSIVE" : "DISPATCH", uint8_t(line < 30 ? 0 : 2),
                            uint8_t(line < 30 ? 0 : 2), true, line < 30 ? "" : "&L" + Evil});
  run.margins = {margin};
  run.notifications = {{Severity::Warning, {Evil, 3}, Evil}};
  return run;
}

std::string written(const Run &run) {
  SourceCache sources(run.root);
  for (const char *file : {"a.c", "dir/b.c", "lib/helper.c"})
    sources.add(file, sourceText());
  std::string text;
  llvm::raw_string_ostream out(text);
  makeHtmlWriter()->write(run, sources, out);
  return text;
}

std::set<std::string> all(const std::string &html, const std::regex &pattern) {
  std::set<std::string> found;
  for (std::sregex_iterator it(html.begin(), html.end(), pattern), end; it != end; ++it)
    found.insert((*it)[1]);
  return found;
}

TEST(HtmlReport, IsWellFormedWhateverTheSourcesHold) {
  const std::string html = written(sampleRun());
  EXPECT_TRUE(isWellFormed(html));
  EXPECT_EQ(html.find("<img"), std::string::npos);
  EXPECT_EQ(html.find('\x1b'), std::string::npos);
  EXPECT_EQ(html.find("\u202E"), std::string::npos);
}

TEST(HtmlReport, IsTheSameEachTime) { EXPECT_EQ(written(sampleRun()), written(sampleRun())); }

TEST(HtmlReport, LoadsNothing) {
  const std::string html = written(sampleRun());
  EXPECT_FALSE(std::regex_search(html, std::regex(R"(<link|<iframe|<object|@import|url\(|\ssrc=")")));
  EXPECT_NE(html.find("default-src 'none'"), std::string::npos);
}

TEST(HtmlReport, LinksLeadSomewhere) {
  const std::string html = written(sampleRun());
  const auto ids = all(html, std::regex(R"re(\sid="([^"]*)")re"));
  const auto links = all(html, std::regex(R"re(href="#([^"]*)")re"));
  EXPECT_GT(links.size(), 20u);
  for (const std::string &link : links)
    EXPECT_TRUE(ids.contains(link)) << link;
  size_t count = 0;
  for (size_t at = html.find(" id=\""); at != std::string::npos; at = html.find(" id=\"", at + 1))
    ++count;
  EXPECT_EQ(count, ids.size()) << "an id stands twice";
}

TEST(HtmlReport, ShowsPathLevelsLocksAndStates) {
  const std::string html = written(sampleRun());
  for (const char *part :
       {"<mark class=\"fault\">", ">DISPATCH</td>", "class=\"state\">suppressed<", "class=\"state\">known<",
        "class=\"state\">new<", "lib/helper.c:3", "more lines</button>", "id=\"rule-irql/call-above-max\"",
        "id=\"concept-irql\"", "id=\"bugcheck-0xD1\"", "C28121", "Not analysed"})
    EXPECT_NE(html.find(part), std::string::npos) << part;
  report::Run plain = sampleRun();
  plain.showHidden = false;
  const std::string without = written(plain);
  EXPECT_EQ(without.find("suppressed message"), std::string::npos);
  EXPECT_NE(without.find("2 findings suppressed or known, not shown"), std::string::npos);
}

TEST(HtmlReport, LimitsWhatItShowsOfLongLinesAndFiles) {
  report::Run run = sampleRun();
  const std::string html = written(run);
  EXPECT_EQ(html.find(std::string(1000, 'x')), std::string::npos);
  Finding far = finding("irql/call-above-max", Severity::Error, "big.c", 90000, "far away");
  far.path[0].where = far.path[1].where = {"big.c", 10, 1, 10, 2};
  run.findings = {far};
  run.margins.clear();
  SourceCache sources("/root");
  std::string big;
  for (int i = 0; i < 100000; ++i)
    big += "line\n";
  sources.add("big.c", big);
  std::string text;
  llvm::raw_string_ostream out(text);
  makeHtmlWriter()->write(run, sources, out);
  EXPECT_LT(text.size(), 600000u);
  EXPECT_TRUE(isWellFormed(text));
}

TEST(HtmlReport, OfNothing) {
  report::Run run;
  run.version = "1.0";
  const std::string html = written(run);
  EXPECT_TRUE(isWellFormed(html));
  EXPECT_NE(html.find("Nothing was found."), std::string::npos);
}

// ---------------------------------------------------------------------------------------- in a browser

class Browser : public testing::Test {
protected:
  void SetUp() override {
    program = browser();
    if (program.empty())
      GTEST_SKIP() << "no chromium on this machine: the report was not tried in a browser";
    folder = fs::temp_directory_path() / ("irqlint_html_" + std::to_string(llvm::sys::Process::getProcessId()));
    fs::create_directories(folder);
  }
  void TearDown() override {
    if (!folder.empty())
      fs::remove_all(folder);
  }

  /// Opens the report with a script behind it, which sets `result`; what it is in the end.
  nlohmann::json tryOut(const std::string &script, const std::string &size, const std::string &fragment,
                        std::vector<std::string> more = {}) {
    std::string html = written(sampleRun());
    const std::string test =
        "<script>const result = {errors: 0, blocked: 0};\naddEventListener('error', () => { ++result.errors; });\n"
        "addEventListener('securitypolicyviolation', () => { ++result.blocked; });\n"
        "const key = k => document.dispatchEvent(new KeyboardEvent('keydown', {key: k, bubbles: true, cancelable: "
        "true}));\n"
        "const open = () => [...document.querySelectorAll('#list li')].filter(li => !li.hidden).length;\n"
        "const current = () => [...document.querySelectorAll('article')].findIndex(a => "
        "a.classList.contains('current'));\n"
        "setTimeout(() => { " +
        script +
        "\nsetTimeout(() => { document.documentElement.dataset.result = JSON.stringify(result); }, 100); }, "
        "50);\n</script>\n";
    html.insert(html.rfind("</body>"), test);
    std::ofstream(folder / "report.html", std::ios::binary) << html;
    std::vector<std::string> arguments = {program,
                                          "--headless",
                                          "--no-sandbox",
                                          "--disable-gpu",
                                          "--disable-quic",
                                          "--no-first-run",
                                          "--disable-background-networking",
                                          "--disable-component-update",
                                          "--disable-sync",
                                          "--user-data-dir=" + (folder / "profile").string(),
                                          "--window-size=" + size,
                                          "--virtual-time-budget=3000",
                                          "--dump-dom"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    arguments.push_back("file://" + (folder / "report.html").string() + fragment);
    std::vector<llvm::StringRef> all(arguments.begin(), arguments.end());
    const std::string out = (folder / "out").string(), err = (folder / "err").string();
    std::optional<llvm::StringRef> redirects[] = {llvm::StringRef(""), llvm::StringRef(out), llvm::StringRef(err)};
    std::string trouble;
    llvm::sys::ExecuteAndWait(program, all, std::nullopt, redirects, 60, 0, &trouble);
    std::ifstream in(out, std::ios::binary);
    std::stringstream text;
    text << in.rdbuf();
    const std::string dom = text.str();
    const size_t at = dom.find("data-result=\"");
    if (at == std::string::npos) {
      ADD_FAILURE() << "the page gave no result: " << trouble << "\n" << dom.substr(0, 500);
      return {};
    }
    std::string json = dom.substr(at + 13, dom.find('"', at + 13) - at - 13);
    json = std::regex_replace(json, std::regex("&quot;"), "\"");
    return nlohmann::json::parse(json, nullptr, false);
  }

  std::string program;
  fs::path folder;
};

TEST_F(Browser, KeysWalkThroughFindingsAndSteps) {
  const auto result = tryOut(
      "result.first = current(); key('j'); result.second = current(); result.address = location.hash === '#' + "
      "document.querySelectorAll('article')[1].id;"
      "key('k'); key('k'); result.back = current(); key('n'); result.step1 = document.querySelector('tr.step.current "
      "b').textContent;"
      "key('n'); key('n'); result.step3 = document.querySelector('tr.step.current b').textContent; key('p');"
      "result.step2 = document.querySelector('tr.step.current b').textContent; result.marked = "
      "document.querySelectorAll('tr.step.current').length;"
      "for (let i = 0; i < 20; ++i) key('n'); result.last = document.querySelector('tr.step.current b').textContent;"
      "key('/'); result.focus = document.activeElement.id; result.pwned = typeof pwned; result.images = "
      "document.images.length;"
      "result.visible = [...document.querySelectorAll('article')].filter(a => a.offsetParent !== null).length;",
      "1200,900", "");
  EXPECT_EQ(
      result,
      nlohmann::json::parse(
          R"({"errors": 0, "blocked": 0, "first": 0, "second": 1, "address": true, "back": 0, "step1": "1", "step3": "3",
    "step2": "2", "marked": 1, "last": "4", "focus": "search", "pwned": "undefined", "images": 0, "visible": 1})"));
}

TEST_F(Browser, FiltersChooseFindings) {
  const auto result = tryOut(
      "const set = (name, value) => { const s = document.querySelector(`[name=${name}]`); s.value = value; "
      "s.dispatchEvent(new Event('input', {bubbles: true})); };"
      "result.all = open(); set('severity', 'error'); result.errorsOnly = open(); set('family', 'irql'); result.irql = "
      "open(); set('file', 'dir/b.c');"
      "result.file = open(); result.moved = current(); result.count = document.getElementById('count').textContent; "
      "key('Escape');"
      "setTimeout(() => { result.cleared = open(); set('state', 'known'); result.known = open(); set('state', '');"
      "const box = document.getElementById('search'); box.value = 'SECOND mess'; box.dispatchEvent(new Event('input', "
      "{bubbles: true})); result.search = open();"
      "box.value = 'zzzz'; box.dispatchEvent(new Event('input', {bubbles: true})); result.none = [open(), "
      "document.getElementById('none').hidden]; }, 20);",
      "1200,900", "");
  EXPECT_EQ(
      result,
      nlohmann::json::parse(
          R"({"errors": 0, "blocked": 0, "all": 6, "errorsOnly": 4, "irql": 2, "file": 1, "moved": 2, "count": "1 of 6",
    "cleared": 6, "known": 1, "search": 1, "none": [0, false]})"));
}

TEST_F(Browser, AddressesLeadToFindingsStepsAndPages) {
  const std::string html = written(sampleRun());
  std::smatch id;
  ASSERT_TRUE(std::regex_search(html, id, std::regex(R"re(<article class="error" id="([^"]*)")re")));
  const auto step = tryOut("result.current = current(); result.step = document.querySelector('tr.step.current "
                           "b').textContent; location.hash = '#bugcheck-0xA';"
                           "setTimeout(() => { result.page = document.getElementById('bugcheck-0xA').open; "
                           "result.still = current(); }, 40);",
                           "1200,900", "#" + id[1].str() + ".2");
  EXPECT_EQ(step, nlohmann::json::parse(
                      R"({"errors": 0, "blocked": 0, "current": 0, "step": "2", "page": true, "still": 0})"));
  const auto unfold =
      tryOut("const b = document.querySelector('article.current .unfold'); const far = "
             "document.querySelector('article.current .far'); result.before = far.offsetParent === null;"
             "b.click(); result.after = far.offsetParent !== null;",
             "1200,900", "#no-such-thing");
  EXPECT_EQ(unfold, nlohmann::json::parse(R"({"errors": 0, "blocked": 0, "before": true, "after": true})"));
}

TEST_F(Browser, FitsNarrowScreensAndDarkRooms) {
  const std::string measure = "result.width = document.documentElement.scrollWidth <= innerWidth; const rgb = "
                              "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number);"
                              "result.dark = rgb[0] < 100;";
  EXPECT_EQ(tryOut(measure, "500,900", ""),
            nlohmann::json::parse(R"({"errors": 0, "blocked": 0, "width": true, "dark": false})"));
  EXPECT_EQ(tryOut(measure, "1400,900", "", {"--blink-settings=preferredColorScheme=0"}),
            nlohmann::json::parse(R"({"errors": 0, "blocked": 0, "width": true, "dark": true})"));
}

} // namespace
