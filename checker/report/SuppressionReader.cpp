// From what stands in the source, in the order the preprocessor met it, to the lines that each directive covers.
#include "report/Suppression.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace irqlint::report {
namespace {

using Action = Directive::Action;


/// No driver comes near; keeps hostile input from taking the machine.
constexpr size_t MostInForce = 1024, MostSaved = 4096;

/// Numbers of code analysis begin there; those below are the compiler's.
constexpr unsigned FirstOfAnalysis = 6000;

bool isCompilerWarning(const std::string &name) {
  unsigned number = 0;
  return llvm::to_integer(name, number, 10) && number < FirstOfAnalysis;
}

/// One unit: which directives are in force at each place.
class Scopes {
public:
  explicit Scopes(std::vector<Suppression> &out) : out(out) {}

  void read(const Remark &remark) {
    if (remark.kind == Remark::Kind::Entered)
      return enter(remark.path);
    if (remark.kind == Remark::Kind::Left)
      return leave(remark.line);
    for (Directive &directive : readDirectives(remark))
      read(std::move(directive), remark);
  }

  void finish() {
    while (!files.empty())
      leave(EndOfFile);
    for (size_t i : blocks) {
      Directive &directive = out[i].directive;
      directive.reason = "'" + directive.written + "' has no NOLINTEND with the same names";
      directive.action = Action::Malformed;
    }
  }

private:
  struct File {
    std::string path;
    std::map<size_t, uint32_t> since; ///< by index of the suppression: the line from which it is in force
  };

  void read(Directive directive, const Remark &remark) {
    SourceRange where{remark.path, remark.line, remark.column, remark.line, remark.endColumn};
    if (uint32_t line = remark.line + directive.lineOffset; directive.lineOffset)
      where = {remark.path, line, 1, line, 1};
    std::erase_if(directive.names, isCompilerWarning);
    bool named = !directive.names.empty();
    switch (directive.action) {
    case Action::Push:
      if (stack.size() < MostSaved)
        stack.push_back(inForce);
      return;
    case Action::Pop:
      return pop(where.line);
    case Action::Enable:
      return enable(directive.names, where.line);
    case Action::Disable:
      if (named)
        disable(directive, where);
      return;
    case Action::End:
      return endBlock(directive, where);
    case Action::Begin:
      if (named) {
        blocks.push_back(out.size());
        out.push_back({std::move(directive), where, {}});
      }
      return;
    case Action::Malformed:
      out.push_back({std::move(directive), where, {}});
      return;
    case Action::Here:
    case Action::Next:
      if (named)
        cover(std::move(directive), where, remark);
    }
  }

  void cover(Directive directive, const SourceRange &where, const Remark &remark) {
    bool behind = directive.action == Action::Here && remark.here.first != 0;
    LineSpan span = behind ? remark.here : remark.next;
    Suppression made{std::move(directive), where, {}};
    if (span.first)
      made.covers[where.path].push_back(span);
    out.push_back(std::move(made));
  }

  /// One suppression per name, for they may be enabled one by one.
  void disable(const Directive &directive, const SourceRange &where) {
    for (const std::string &name : directive.names) {
      if (inForce.size() == MostInForce)
        return;
      if (!files.empty())
        files.back().since[out.size()] = where.line;
      inForce.push_back(out.size());
      out.push_back({directive, where, {}});
      out.back().directive.names = {name};
    }
  }

  void enable(const std::vector<std::string> &names, uint32_t line) {
    std::erase_if(inForce, [&](size_t index) {
      return std::ranges::find(names, out[index].directive.names.front()) != names.end();
    });
    sync(line);
  }

  void pop(uint32_t line) {
    if (stack.empty()) // MSVC warns and goes on
      return;
    inForce = std::move(stack.back());
    stack.pop_back();
    sync(line);
  }

  void endBlock(const Directive &end, const SourceRange &where) {
    for (size_t i = blocks.size(); i-- > 0;) {
      Suppression &begin = out[blocks[i]];
      if (begin.where.path != where.path || begin.directive.names != end.names)
        continue;
      begin.covers[where.path].push_back({begin.where.line, where.line});
      blocks.erase(blocks.begin() + static_cast<ptrdiff_t>(i));
      return;
    }
  }

  void enter(const std::string &path) {
    files.push_back({path, {}});
    for (size_t index : inForce)
      files.back().since[index] = 1;
  }

  void leave(uint32_t line) {
    if (files.empty())
      return;
    File &left = files.back();
    for (const auto &[index, since] : left.since)
      close(index, left.path, since, EndOfFile);
    files.pop_back();
    sync(line);
  }

  /// Makes the file that is being read agree with what is in force from `line` on.
  void sync(uint32_t line) {
    if (files.empty())
      return;
    File &file = files.back();
    std::erase_if(file.since, [&](const auto &entry) {
      bool over = !std::ranges::binary_search(inForce, entry.first);
      if (over)
        close(entry.first, file.path, entry.second, line);
      return over;
    });
    for (size_t index : inForce)
      file.since.try_emplace(index, line);
  }

  void close(size_t index, const std::string &path, uint32_t from, uint32_t to) {
    out[index].covers[path].push_back({from, to});
  }

  using State = std::vector<size_t>; ///< indices of the suppressions that are in force, in order

  std::vector<Suppression> &out;
  State inForce;
  std::vector<State> stack;
  std::vector<File> files;
  std::vector<size_t> blocks; ///< NOLINTBEGINs without an end so far
};

void merge(std::vector<LineSpan> &spans) {
  std::ranges::sort(spans);
  std::vector<LineSpan> out;
  for (const LineSpan &span : spans) {
    if (!out.empty() && span.first <= out.back().last)
      out.back().last = std::max(out.back().last, span.last);
    else
      out.push_back(span);
  }
  spans = std::move(out);
}

} // namespace

bool Suppression::isAbout(const std::string &path, uint32_t line) const {
  auto found = covers.find(path);
  return found != covers.end() &&
         std::ranges::any_of(found->second, [&](const LineSpan &span) { return span.contains(line); });
}

void SuppressionReader::add(const Remarks &unit) {
  std::vector<Suppression> made;
  Scopes scopes(made);
  for (const Remark &remark : unit)
    scopes.read(remark);
  scopes.finish();
  for (Suppression &one : made) {
    Key key{one.where, one.directive.written, one.directive.action, one.directive.names};
    auto [slot, isNew] = known.try_emplace(std::move(key), std::move(one));
    if (isNew)
      continue;
    for (auto &[path, spans] : one.covers)
      slot->second.covers[path].insert(slot->second.covers[path].end(), spans.begin(), spans.end());
  }
}

std::vector<Suppression> SuppressionReader::take() {
  std::vector<Suppression> out;
  for (auto &[key, one] : known) {
    for (auto &[path, spans] : one.covers)
      merge(spans);
    out.push_back(std::move(one));
  }
  known.clear();
  return out;
}

} // namespace irqlint::report
