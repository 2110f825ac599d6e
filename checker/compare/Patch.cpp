#include "compare/Patch.h"

#include "report/LogText.h"
#include "report/LogUri.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringRef.h"

#include <algorithm>
#include <optional>

namespace irqlint::compare {
namespace {

using llvm::StringRef;
using report::LogProblem;

/// A path in quotes with C's escapes, as git writes what is not plain ASCII.
std::string unquoted(StringRef text) {
  std::string out;
  for (size_t i = 1; i < text.size() && text[i] != '"'; ++i) {
    if (text[i] != '\\' || i + 1 == text.size()) {
      out += text[i];
      continue;
    }
    char c = text[++i];
    if (c >= '0' && c <= '7') {
      unsigned value = 0;
      for (int digits = 0; digits < 3 && i < text.size() && text[i] >= '0' && text[i] <= '7'; ++digits)
        value = value * 8 + static_cast<unsigned>(text[i++] - '0');
      --i;
      out += static_cast<char>(value);
      continue;
    }
    constexpr StringRef names = "abtnvfr", values = "\a\b\t\n\v\f\r";
    size_t known = names.find(c);
    out += known == StringRef::npos ? c : values[known];
  }
  return out;
}

/// What follows "+++ ": a path, perhaps quoted, perhaps with a time after a tab.
std::string pathIn(StringRef text) {
  if (text.starts_with("\""))
    return unquoted(text);
  return text.split('\t').first.rtrim("\r").str();
}

/// git's prefixes: a/ and b/, or i/ w/ c/ o/ with diff.mnemonicPrefix.
std::string withoutPrefix(const std::string &path) {
  bool prefixed = path.size() > 2 && path[1] == '/' && StringRef("abciow").contains(path[0]);
  return prefixed ? path.substr(2) : path;
}

class PatchReader {
public:
  explicit PatchReader(StringRef text) : text(text) {}

  std::variant<std::vector<PatchFile>, LogProblem> run() {
    while (nextLine()) {
      if (line.starts_with("diff --git ") || line.starts_with("diff --cc ") || line.starts_with("diff --combined "))
        beginFile();
      else if (line.starts_with("--- ") && peekLine().starts_with("+++ "))
        oldPath = pathIn(line.drop_front(4));
      else if (line.starts_with("+++ ") && oldPath)
        newPath();
      else if (line.starts_with("Binary files ") || line.starts_with("GIT binary patch"))
        binary();
      else if (isHunk() && !hunk())
        return LogProblem{number, "", problem};
    }
    std::erase_if(files, [](const PatchFile &file) { return file.path.empty() || file.path == "/dev/null"; });
    if (files.empty() && !text.trim().empty() && !sawHeader)
      return LogProblem{1, "", "is no unified diff: it has no line that begins with '+++ '"};
    return std::move(files);
  }

private:
  bool nextLine() {
    if (rest.empty() && at >= text.size())
      return false;
    size_t end = text.find('\n', at);
    line = text.slice(at, end);
    at = end == StringRef::npos ? text.size() : end + 1;
    ++number;
    rest = text.drop_front(at);
    return true;
  }
  StringRef peekLine() const {
    return rest.take_until([](char c) { return c == '\n'; });
  }

  bool isHunk() const { return line.starts_with("@@") && line.ltrim('@').starts_with(" -"); }

  void beginFile() {
    sawHeader = true;
    header = line;
    oldPath.reset();
    current = nullptr;
  }

  void newPath() {
    sawHeader = true;
    std::string path = pathIn(line.drop_front(4));
    bool wasNothing = oldPath == "/dev/null";
    oldPath.reset();
    add(path);
    current->changes.whole = wasNothing;
  }

  void add(const std::string &asWritten) {
    std::string path = asWritten == "/dev/null" ? asWritten : withoutPrefix(asWritten);
    files.push_back({report::cleanPath(path), report::cleanPath(asWritten), {}});
    current = &files.back();
  }

  /// No lines are told: the whole file counts. The path stands in "Binary files a/x and b/x differ", or in the header.
  void binary() {
    StringRef names = line;
    std::string path;
    if (names.consume_front("Binary files ")) {
      names = names.rtrim("\r");
      names.consume_back(" differ");
      size_t middle = names.ends_with("\"") ? names.rfind(" \"") : names.rfind(" and ");
      if (middle != StringRef::npos)
        path = pathIn(names.drop_front(middle + (names.ends_with("\"") ? 1 : 5)));
    } else if (size_t middle = header.rfind(" b/"); middle != StringRef::npos) {
      path = pathIn(header.drop_front(middle + 1));
    }
    if (path.empty())
      return;
    add(path);
    current->changes.whole = true;
  }

  /// "@@ -a,b +c,d @@", and with more '@' for a merge of more parents. Lines of the body begin with one character per
  /// parent: '+' new, '-' gone, ' ' as before.
  bool hunk() {
    size_t parents = line.take_while([](char c) { return c == '@'; }).size() - 1;
    if (!current)
      return fail("a hunk without '+++ ' line before it");
    std::vector<unsigned> oldLeft(parents);
    StringRef ranges = line.drop_front(parents + 1).ltrim();
    unsigned start = 0, left = 0, ignored = 0;
    for (unsigned &count : oldLeft)
      if (!range(ranges, '-', ignored, count))
        return fail("a hunk must begin like '@@ -1,2 +3,4 @@'");
    if (!range(ranges, '+', start, left) || !ranges.starts_with("@@"))
      return fail("a hunk must begin like '@@ -1,2 +3,4 @@'");
    return body(parents, std::move(oldLeft), left ? start : start + 1, left);
  }

  static bool range(StringRef &text, char sign, unsigned &start, unsigned &count) {
    count = 1;
    if (!text.consume_front(StringRef(&sign, 1)) || text.consumeInteger(10, start))
      return false;
    if (text.consume_front(",") && text.consumeInteger(10, count))
      return false;
    text = text.ltrim();
    constexpr unsigned Most = 1u << 30;
    return start < Most && count < Most;
  }

  bool body(size_t parents, std::vector<unsigned> oldLeft, unsigned next, unsigned left) {
    auto openEnded = [&] { return left > 0 || std::ranges::any_of(oldLeft, [](unsigned count) { return count > 0; }); };
    while (openEnded()) {
      if (!nextLine())
        return fail("ends in the middle of a hunk");
      if (line.starts_with("\\")) // no newline at end of file
        continue;
      StringRef marks = line.rtrim("\r").take_front(parents); // tools strip the blank of an empty line
      if (marks.find_first_not_of(" +-\t") != StringRef::npos)
        return fail("a line of a hunk must begin with '+', '-' or a blank");
      if (!count(marks, parents, oldLeft, left))
        return fail("a hunk has more lines than its '@@' line says");
      if (marks.contains('-')) {
        removed(next - 1);
        continue;
      }
      if (marks.contains('+'))
        added(next);
      ++next;
    }
    return true;
  }

  /// Takes one line off the numbers of the hunk.
  static bool count(StringRef marks, size_t parents, std::vector<unsigned> &oldLeft, unsigned &left) {
    bool gone = marks.contains('-');
    for (size_t i = 0; i < parents; ++i) {
      char mark = i < marks.size() ? marks[i] : ' ';
      bool inParent = gone ? mark == '-' : mark != '+';
      if (inParent && oldLeft[i]-- == 0)
        return false;
    }
    return gone || left-- > 0;
  }

  void added(unsigned at) {
    auto &ranges = current->changes.added;
    if (!ranges.empty() && ranges.back().second + 1 == at)
      ranges.back().second = at;
    else
      ranges.emplace_back(at, at);
  }
  void removed(unsigned after) {
    auto &gaps = current->changes.removedAfter;
    if (gaps.empty() || gaps.back() != after)
      gaps.push_back(after);
  }

  bool fail(std::string what) {
    problem = std::move(what);
    return false;
  }

  StringRef text, rest, line, header;
  size_t at = 0;
  unsigned number = 0;
  bool sawHeader = false;
  std::optional<std::string> oldPath;
  std::vector<PatchFile> files;
  PatchFile *current = nullptr;
  std::string problem;
};

} // namespace

bool FileChanges::changes(unsigned firstLine, unsigned lastLine) const {
  return whole || std::ranges::any_of(added, [&](const auto &range) {
           return range.first <= std::max(firstLine, lastLine) && firstLine <= range.second;
         });
}

bool FileChanges::removesBetween(unsigned firstLine, unsigned lastLine) const {
  return std::ranges::any_of(removedAfter, [&](unsigned line) { return firstLine <= line && line < lastLine; });
}

std::variant<std::vector<PatchFile>, LogProblem> parsePatch(std::string_view bytes) {
  std::string text = report::toUtf8(bytes);
  return PatchReader(text).run();
}

} // namespace irqlint::compare
