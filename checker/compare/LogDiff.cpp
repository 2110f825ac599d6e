#include "compare/LogDiff.h"

#include "compare/Matching.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace irqlint::compare {
namespace {

using report::LogResult;
using report::LogRun;
using report::ResultLog;

/// A result with its run.
struct Entry {
  const LogRun *run;
  const LogResult *result;
};

std::vector<Entry> entriesOf(const ResultLog &log) {
  std::vector<Entry> out;
  for (const LogRun &run : log.runs)
    for (const LogResult &result : run.results)
      if (!result.absent)
        out.push_back({&run, &result});
  return out;
}

/// Numbers in messages are often lines, which shift.
std::string withoutNumbers(std::string_view text) {
  std::string out;
  for (char c : text)
    if (!llvm::isDigit(c))
      out += c;
    else if (out.empty() || out.back() != '#')
      out += '#';
  return out;
}

std::string_view fileName(std::string_view path) { return path.substr(path.rfind('/') + 1); }

constexpr const char *Semantic = "irqlintSemantic/v1", *LineHash = "primaryLocationLineHash";

/// Without the ordinal, which shifts when an equal one goes.
std::string_view hashOf(const LogResult &result, const char *method) {
  auto found = result.fingerprints.find(method);
  std::string_view print = found == result.fingerprints.end() ? std::string_view() : found->second;
  return print.substr(0, print.find(':'));
}

/// What the tool itself says identifies a result, but for hashes of its line: they are tried on their own.
std::string otherPrints(const LogResult &result) {
  std::string out;
  for (const auto &[method, print] : result.fingerprints)
    if (!llvm::StringRef(method).starts_with("primaryLocation") && method != Semantic)
      out += keyOf({method, print});
  return out;
}

/// Ours are known by what they are about; others by what their tools tell, by line, and in the end by their words.
Identity identity(const Entry &entry) {
  const LogResult &result = *entry.result;
  const std::string rule = keyOf({entry.run->tool, result.rule.component, result.rule.id}), &path = result.where.path,
                    &function = result.where.function, words = withoutNumbers(result.message);
  const std::string semantic(hashOf(result, Semantic)), line(hashOf(result, LineHash)), prints = otherPrints(result);
  auto key = [&](std::string_view must, std::initializer_list<std::string_view> parts) {
    return must.empty() ? std::string() : rule + keyOf(parts);
  };
  Identity out{{}, path, result.where.line};
  bool ours = !semantic.empty();
  const std::string place = std::to_string(result.where.line);
  out.keys = {key(semantic, {path, semantic}),
              key(ours ? "" : prints, {path, prints, words}),
              key(ours ? "" : line, {path, line, words}),
              key(ours ? "" : "any", {path, place, result.message}),
              key(ours ? "" : function, {path, function, words}),
              key(ours ? "" : "any", {path, words}),
              key(semantic, {semantic}),
              key(ours ? "" : prints, {prints, words}),
              key(function.empty() ? "" : result.subject, {function, result.subject}),
              key(function, {function, words}),
              key(ours ? "" : path, {fileName(path), words})};
  return out;
}

std::string_view folder(std::string_view path) { return path.substr(0, path.rfind('/') + 1); }

/// What a log still speaks of.
class Mentioned {
public:
  explicit Mentioned(const std::vector<Entry> &entries) {
    for (const Entry &entry : entries) {
      add(entry.result->where);
      for (const report::LogStep &step : entry.result->path)
        add(step.where);
    }
  }
  bool file(const std::string &path) const { return files.contains(path); }
  bool function(const report::LogPlace &where) const { return functions.contains({where.path, where.function}); }

private:
  void add(const report::LogPlace &where) {
    files.insert(where.path);
    functions.emplace(where.path, where.function);
  }
  std::set<std::string> files;
  std::set<std::pair<std::string, std::string>> functions;
};

/// A finding that stands in another file than one like it did: the file got another folder, or another name in its
/// folder, or the function went to a neighbour. Not when the new log speaks of the old place: then both are there,
/// and this is a copy. Drivers have many functions of one name.
bool canBeMoved(const LogResult &before, const LogResult &after, const Mentioned &now) {
  const std::string &from = before.where.path, &to = after.where.path;
  if (from == to)
    return true;
  return fileName(from) == fileName(to) ? !now.file(from) : folder(from) == folder(to) && !now.function(before.where);
}

Difference differenceOf(const Entry *before, const Entry *after) {
  Difference out;
  out.run = after ? after->run : before->run;
  bool was = before && !before->result->suppressed, is = after && !after->result->suppressed;
  out.before = before ? before->result : nullptr;
  out.after = after ? after->result : nullptr;
  if (was && is) {
    bool moved = out.before->where.path != out.after->where.path;
    out.kind = moved ? Difference::Kind::Moved : Difference::Kind::Unchanged;
  } else if (is) {
    out.kind = Difference::Kind::New;
    out.note = before ? "was suppressed before" : "";
  } else {
    out.kind = Difference::Kind::Fixed;
    out.note = after ? "is suppressed now" : "";
  }
  return out;
}

bool counts(const Difference &difference) {
  return (difference.before && !difference.before->suppressed) || (difference.after && !difference.after->suppressed);
}

} // namespace

std::vector<Difference> diffLogs(const ResultLog &before, const ResultLog &after) {
  std::vector<Entry> old = entriesOf(before), now = entriesOf(after);
  std::vector<Identity> oldOnes, newOnes;
  std::ranges::transform(old, std::back_inserter(oldOnes), identity);
  std::ranges::transform(now, std::back_inserter(newOnes), identity);
  auto matched = match(oldOnes, newOnes);
  Mentioned mentioned(now);
  for (size_t i = 0; i < now.size(); ++i)
    if (matched[i] && !canBeMoved(*old[*matched[i]].result, *now[i].result, mentioned))
      matched[i].reset();

  std::vector<Difference> out;
  std::vector<bool> found(old.size());
  for (size_t i = 0; i < now.size(); ++i) {
    if (matched[i])
      found[*matched[i]] = true;
    out.push_back(differenceOf(matched[i] ? &old[*matched[i]] : nullptr, &now[i]));
  }
  for (size_t i = 0; i < old.size(); ++i)
    if (!found[i])
      out.push_back(differenceOf(&old[i], nullptr));
  std::erase_if(out, [](const Difference &difference) { return !counts(difference); });
  auto order = [](const Difference &d) {
    const LogResult &r = d.shown();
    return std::tie(d.kind, r.where.path, r.where.line, r.where.column, r.rule.id, r.message);
  };
  std::ranges::stable_sort(out, [&](const Difference &a, const Difference &b) { return order(a) < order(b); });
  return out;
}

} // namespace irqlint::compare
