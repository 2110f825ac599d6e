#include "report/Html.h"

#include "llvm/ADT/StringRef.h"

#include <algorithm>
#include <map>

namespace irqlint::report {
namespace {

/// Lines shown around a step; lines of the function that can be unfolded; bytes of source in one report; of one line.
constexpr uint32_t Context = 4, MinGap = 4, MaxUnfolded = 300;
constexpr size_t MaxSource = 24 << 20, MaxLine = 600;

constexpr const char *KindNames[] = {"entry", "branch", "call", "return", "effect", "raise", "fault"};

/// Class for the colour of a level: as low as it may be, as high as it may be.
std::string levelClass(const FunctionMargin::Line &line) {
  if (!line.known)
    return "unknown";
  return line.high == 0                    ? "passive"
         : line.low >= 3                   ? "device"
         : line.low == 2 && line.high == 2 ? "dispatch"
         : line.high == 1                  ? "apc"
                                           : "range";
}

std::string number(uint64_t value) { return std::to_string(value); }

std::string table(const std::string &rows, bool hasLocks) {
  return "<table class=\"code" + std::string(hasLocks ? "" : " nolocks") +
         "\">\n<colgroup><col class=\"ci\"><col class=\"cl\"><col class=\"cn\"><col></colgroup>\n" + rows +
         "</table>\n";
}

/// A line with its marks; a very long one is cut around the first of them.
std::string markedCode(std::string_view source, const std::vector<SourceMark> &marks) {
  size_t begin = 0, end = source.size();
  if (end > MaxLine) {
    size_t center = marks.empty() ? 0 : std::min<size_t>(marks.front().begin, source.size());
    begin = center > MaxLine / 2 ? center - MaxLine / 2 : 0;
    end = std::min(source.size(), begin + MaxLine);
  }
  std::string code = begin > 0 ? "&hellip;" : "";
  const SourceMark *open = nullptr;
  size_t from = begin;
  auto put = [&](size_t to) {
    if (to > from)
      code += (open ? std::string("<mark") + (open->fault ? " class=\"fault\">" : ">") : "") +
              htmlText(source.substr(from, to - from)) + (open ? "</mark>" : "");
    from = std::max(from, to);
  };
  for (size_t at = begin; at < end; ++at) {
    const SourceMark *now = nullptr;
    for (const SourceMark &mark : marks)
      if (mark.begin <= at + 1 && at + 1 < mark.end && (!now || mark.fault))
        now = &mark;
    bool isStart = (static_cast<unsigned char>(source[at]) & 0xC0) != 0x80; // never between the bytes of a character
    if (now != open && isStart) {
      put(at);
      open = now;
    }
  }
  put(end);
  if (end < source.size())
    code += "&hellip;";
  return code;
}

} // namespace

std::vector<PathPart> partsOf(const Finding &finding) {
  std::vector<PathPart> parts;
  for (size_t i : keySteps(finding.path, 200)) {
    const Step &step = finding.path[i];
    bool isSame = !parts.empty() && parts.back().path == step.where.path && parts.back().function == step.function &&
                  parts.back().depth == step.depth;
    if (!isSame)
      parts.push_back({step.where.path, step.function, step.depth, {}});
    parts.back().steps.push_back(i);
  }
  return parts;
}

const FunctionMargin *SourceView::marginOf(const std::string &path, uint32_t line) const {
  for (const FunctionMargin &margin : run.margins)
    if (margin.path == path && margin.firstLine <= line && line <= margin.lastLine)
      return &margin;
  return nullptr;
}

std::string SourceView::step(const Finding &finding, size_t index, const std::string &anchor) const {
  const Step &step = finding.path[index];
  std::string id = anchor + "." + number(index + 1);
  std::string back, on;
  if (index > 0)
    back = "<a class=\"jump\" href=\"#" + anchor + "." + number(index) + "\" title=\"step before (p)\">&uarr;</a>";
  if (index + 1 < finding.path.size())
    on = "<a class=\"jump\" href=\"#" + anchor + "." + number(index + 2) + "\" title=\"next step (n)\">&darr;</a>";
  const char *kind = KindNames[std::min<size_t>(static_cast<size_t>(step.kind), std::size(KindNames) - 1)];
  return "<tr class=\"step " + std::string(kind) + "\" id=\"" + id +
         "\"><td class=\"m\" colspan=\"3\"></td><td><div class=\"bubble\" tabindex=\"-1\">" + back + "<b>" +
         number(index + 1) + "</b> " + htmlText(step.text) + on + "</div></td></tr>\n";
}

std::string SourceView::row(const SourceText &text, uint32_t line, const FunctionMargin *margin,
                            const std::vector<SourceMark> &marks, bool isNear) {
  std::string_view source = text.line(line);
  if (line == 1 && source.starts_with("\xEF\xBB\xBF"))
    source.remove_prefix(3);
  std::string irql, locks, level;
  if (margin) {
    auto found = std::ranges::lower_bound(margin->lines, line, {}, &FunctionMargin::Line::line);
    bool isThere = found != margin->lines.end();
    if (isThere && found->line == line) {
      irql = found->irql;
      locks = found->locks;
      level = levelClass(*found);
    } else if (isThere && found != margin->lines.begin() && levelClass(*std::prev(found)) == levelClass(*found)) {
      level = levelClass(*found); // no code here: only the colour goes on
    }
  }
  bool irqlIsNew = !irql.empty() && irql != lastIrql, locksAreNew = !irql.empty() && locks != lastLocks;
  if (!irql.empty())
    lastIrql = irql, lastLocks = locks, hasLocks |= !locks.empty();

  std::string code = markedCode(source, marks);
  written += code.size() + 120;
  return "<tr class=\"line " + level + (isNear ? "" : " far") +
         "\"><td class=\"irql\" title=\"IRQL: " + htmlText(irql.empty() ? "-" : irql) + "\">" +
         (irqlIsNew ? htmlText(irql) : "") + "</td><td class=\"locks\" title=\"" +
         htmlText(locks.empty() ? "no lock held" : "held: " + locks) + "\">" +
         (locksAreNew ? htmlText(locks.empty() ? "-" : locks) : "") + "</td><td class=\"n\">" + number(line) +
         "</td><td class=\"src\"><code>" + code + "</code></td></tr>\n";
}

std::string SourceView::part(const Finding &finding, const PathPart &part, const std::string &anchor) {
  const SourceText *text = sources.file(part.path);
  std::map<uint32_t, std::vector<size_t>> stepsAt;
  std::map<uint32_t, std::vector<SourceMark>> marksAt;
  for (size_t i : part.steps) {
    const SourceRange &where = finding.path[i].where;
    stepsAt[where.line].push_back(i);
    bool fault = i + 1 == finding.path.size() || where == finding.where;
    if (where.column)
      marksAt[where.line].push_back({where.column, where.endLine == where.line ? where.endColumn : UINT32_MAX, fault});
  }
  std::string out;
  if (!text || written > MaxSource) { // steps without their lines
    for (const auto &[line, steps] : stepsAt)
      for (size_t i : steps)
        out += step(finding, i, anchor);
    return table(out, false);
  }

  uint32_t first = stepsAt.begin()->first, last = stepsAt.rbegin()->first;
  const FunctionMargin *margin = marginOf(part.path, last);
  auto isClose = [&](uint32_t line) {
    auto after = stepsAt.lower_bound(line);
    return (after != stepsAt.end() && after->first - line <= Context) ||
           (after != stepsAt.begin() && line - std::prev(after)->first <= Context);
  };
  uint32_t from = std::max<uint32_t>(1, first > Context ? first - Context : 1),
           to = std::min(last + Context, text->lineCount());
  if (margin && margin->lastLine - margin->firstLine <= MaxUnfolded) {
    from = std::min(first, margin->firstLine);
    to = std::max(last, std::min(margin->lastLine, text->lineCount()));
  }
  std::vector<bool> isNear; // by line from `from` on; a gap of a few lines is not worth a button
  for (uint32_t line = from; line <= to; ++line)
    isNear.push_back(isClose(line));
  for (size_t begin = 0, end; begin < isNear.size(); begin = end + 1) {
    for (end = begin; end < isNear.size() && !isNear[end]; ++end)
      ;
    if (end - begin < MinGap)
      std::fill(isNear.begin() + begin, isNear.begin() + end, true);
  }
  lastIrql.clear();
  lastLocks.clear();
  hasLocks = false;
  uint32_t skipped = 0;
  auto gap = [&] {
    if (skipped > 0) {
      out += "<tr class=\"gap\"><td colspan=\"3\">&#8942;</td><td><button type=\"button\" class=\"unfold\">" +
             counted(skipped, "more line") + "</button></td></tr>\n";
      lastIrql.clear(); // what was written out in the gap is folded away with it
      lastLocks.clear();
    }
    skipped = 0;
  };
  bool wholePart = to - from <= MaxUnfolded;
  for (uint32_t line = from; line <= to; ++line) {
    bool near = isNear[line - from];
    if (!near) {
      ++skipped;
      if (!wholePart)
        continue;
    } else {
      gap();
    }
    std::vector<SourceMark> none;
    auto marks = marksAt.find(line);
    out += row(*text, line, margin, marks == marksAt.end() ? none : marks->second, near);
    if (auto steps = stepsAt.find(line); steps != stepsAt.end())
      for (size_t i : steps->second)
        out += step(finding, i, anchor);
  }
  if (wholePart)
    gap();
  for (const auto &[line, steps] : stepsAt) // beyond the end of a file that has changed
    if (line < from || line > to)
      for (size_t i : steps)
        out += step(finding, i, anchor);
  return table(out, hasLocks);
}

std::string SourceView::place(const SourceRange &where, bool isFault) {
  const SourceText *text = sources.file(where.path);
  if (!text || !where.valid() || where.line > text->lineCount() || written > MaxSource)
    return {};
  lastIrql.clear();
  lastLocks.clear();
  hasLocks = false;
  const FunctionMargin *margin = marginOf(where.path, where.line);
  const SourceMark mark{where.column, where.endLine == where.line ? where.endColumn : UINT32_MAX, isFault};
  const uint32_t around = isFault ? Context : 0;
  std::string rows;
  for (uint32_t line = where.line > around ? where.line - around : 1;
       line <= std::min(where.line + around, text->lineCount()); ++line)
    rows +=
        row(*text, line, margin, line == where.line ? std::vector<SourceMark>{mark} : std::vector<SourceMark>(), true);
  return table(rows, hasLocks);
}

} // namespace irqlint::report
