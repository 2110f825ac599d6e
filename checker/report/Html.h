// Parts of the HTML report: text made harmless, Markdown pages, and source with a path through it.
#pragma once

#include "report/Run.h"
#include "report/Source.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace irqlint::report {

/// report/html/report.css and report.js, as embedded.
extern const std::string_view HtmlStyle, HtmlScript;

/// For content and for attributes in double quotes. Bad UTF-8 and control characters become U+FFFD; characters that
/// turn the direction of writing are shown by number, since they can make code look like other code.
std::string htmlText(std::string_view text);

/// Where a link of a page leads; empty: nowhere, the text alone is kept.
using LinkTarget = std::function<std::string(std::string_view target)>;

/// The parts of Markdown that our pages use. "# " becomes a heading of `level`. Nothing in the page is taken for HTML.
std::string htmlPage(std::string_view markdown, unsigned level, const LinkTarget &link);

/// Steps of a path that follow each other in one function.
struct PathPart {
  std::string path, function;
  unsigned depth = 0;
  std::vector<size_t> steps; ///< indices into Finding::path
};
std::vector<PathPart> partsOf(const Finding &finding);

struct SourceMark {
  uint32_t begin, end; ///< bytes of a line, from 1; the end is exclusive
  bool fault;
};

/// The lines of one part, each with its number, IRQL and locks, the steps below their lines. `anchor` begins the ids of
/// steps.
class SourceView {
public:
  SourceView(const Run &run, SourceCache &sources) : run(run), sources(sources) {}
  std::string part(const Finding &finding, const PathPart &part, const std::string &anchor);
  /// A place without a step, such as a note's. `isFault`: it is the finding itself, and gets lines around it.
  std::string place(const SourceRange &where, bool isFault = false);

private:
  std::string row(const SourceText &text, uint32_t number, const FunctionMargin *margin,
                  const std::vector<SourceMark> &marks, bool isNear);
  std::string step(const Finding &finding, size_t index, const std::string &anchor) const;
  const FunctionMargin *marginOf(const std::string &path, uint32_t line) const;

  const Run &run;
  SourceCache &sources;
  std::string lastIrql, lastLocks; ///< of the row before: only changes are written out
  bool hasLocks = false;           ///< somewhere in the part that is being written
  size_t written = 0;              ///< bytes of source, against reports that grow without limit
};

/// What other tools call a rule, what it can end in, what to read: a list of terms.
std::string htmlAbout(const RuleInfo &rule);

} // namespace irqlint::report
