// What several writers tell of a run in the same way.
#pragma once

#include "report/Run.h"

#include <string>
#include <string_view>
#include <vector>

namespace irqlint::report {

inline constexpr std::string_view ToolName = "irqlint", Homepage = "https://github.com/irqlint/irqlint";

struct Result {
  const Finding *finding = nullptr;
  const Hiding *hiding = nullptr; ///< null: it counts
  /// `irqlintSemantic/v1`. Its ordinal counts hidden findings too: it stays when another finding is hidden.
  std::string fingerprint;
};

/// In the order of output. Hidden ones are there only if the run shows them.
std::vector<Result> results(const Run &run);
/// Those that count, errors first, then in the order of output.
std::vector<const Finding *> worstFirst(const Run &run);

/// "KDL0001"; the slug of a rule that the run does not know.
std::string codeOf(const Run &run, const Finding &finding);
/// Address of a rule's page.
std::string rulePage(const Finding &finding);

/// Ends with a period.
std::string sentence(std::string text);
std::string upperFirst(std::string text);
/// "The fact. What to do."
std::string factAndHelp(const Finding &finding);
/// What a numbered path says of a step: a text that only repeats the finding becomes "here".
const std::string &stepText(const Finding &finding, const Step &step);
/// "3. src/a.c:5: 'f' is called", one per key step; at most `limit` of them.
std::vector<std::string> numberedPath(const Finding &finding, size_t limit);
/// "src/a.c:5".
std::string placeText(const SourceRange &where);

/// A file that was not analysed, or not in full; or what is missing of the run as a whole.
struct IncompleteFile {
  SourceRange where; ///< the first place; empty path: the run
  std::string text;  ///< "not analysed in full: unknown type name 'FOO' (and 2 more places)"
};
/// The run first, then one per file, sorted by path.
std::vector<IncompleteFile> incompleteFiles(const Run &run);

bool isAbsolute(std::string_view path);
/// What services that know the repository ask for: relative to its root. Unchanged when it lies outside, or in none.
std::string pathInRepository(const Run &run, const std::string &path);

} // namespace irqlint::report
