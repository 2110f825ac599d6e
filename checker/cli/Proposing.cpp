#include "cli/Proposing.h"

#include "cli/Paths.h"

#include "llvm/Support/MemoryBuffer.h"

#include <algorithm>
#include <map>
#include <set>

namespace irqlint::cli {
namespace {

using engine::Proposal;

// ------------------------------------------------------------------------------------------- proposals

/// A file that several drivers share gets what holds in all of them.
std::vector<Proposal> proposeAll(const Project &project, const Setup &setup, Progress &progress) {
  std::vector<Proposal> all;
  std::map<SourceRange, std::map<std::string, std::set<std::string>>> byPlace; ///< texts by module
  auto modules = project.modules();
  progress.begin("analysing module", modules.size());
  for (const DriverModule &module : modules) {
    for (Proposal &p : engine::propose(module.open(), setup.model, setup.analyse.rules, setup.analyse.engine)) {
      byPlace[p.at][module.name].insert(p.text);
      all.push_back(std::move(p));
    }
    progress.advance(module.name);
  }
  std::set<std::pair<SourceRange, std::string>> seen;
  std::erase_if(all, [&](const Proposal &p) {
    const auto &modules = byPlace[p.at];
    return std::ranges::any_of(modules, [&](const auto &m) { return !m.second.contains(p.text); }) || !seen.insert({p.at, p.text}).second;
  });
  std::ranges::stable_sort(all, {}, [](const Proposal &p) { return std::make_pair(p.at, !p.declaration); });
  return all;
}

// ------------------------------------------------------------------------------------------- edits

/// As the front end reads it.
std::optional<std::string> readBytes(const std::string &path, const Setup &setup) {
  if (auto other = setup.load.parse.replaced.find(path); other != setup.load.parse.replaced.end())
    return other->second;
  auto text = llvm::MemoryBuffer::getFile(path, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (!text)
    return std::nullopt;
  llvm::StringRef bytes = (*text)->getBuffer();
  const bool utf16 = bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff");
  return utf16 ? std::nullopt : std::optional(bytes.str()); // columns count bytes of UTF-8
}

/// The text to insert in front of a definition, which begins at `column` of `line`.
std::string insertion(const Proposal &p, std::string_view line) {
  const std::string_view before = line.substr(0, std::min<size_t>(p.at.column - 1, line.size()));
  const bool alone = before.find_first_not_of(" \t") == std::string_view::npos;
  if (!alone)
    return p.declaration ? "" : p.text + " ";
  return p.text + "\n" + std::string(before);
}

/// All proposals for one file, put in from the end to the start.
std::string applied(const std::string &text, const std::vector<const Proposal *> &proposals) {
  std::vector<size_t> starts{0};
  for (size_t i = 0; i < text.size(); ++i)
    if (text[i] == '\n')
      starts.push_back(i + 1);
  const bool crlf = text.find("\r\n") != std::string::npos;
  std::string out = text;
  for (auto it = proposals.rbegin(); it != proposals.rend(); ++it) {
    const Proposal &p = **it;
    if (p.at.line > starts.size())
      continue;
    const size_t start = starts[p.at.line - 1], end = p.at.line < starts.size() ? starts[p.at.line] : text.size();
    std::string inserted = insertion(p, std::string_view(text).substr(start, end - start));
    if (crlf)
      for (size_t at = inserted.find('\n'); at != std::string::npos; at = inserted.find('\n', at + 2))
        inserted.insert(at, "\r");
    out.insert(std::min(start + p.at.column - 1, out.size()), inserted);
  }
  return out;
}

} // namespace

std::vector<EditedFile> editedFiles(const std::vector<Proposal> &proposals, const Setup &setup) {
  std::map<std::string, std::vector<const Proposal *>> byFile;
  for (const Proposal &p : proposals)
    byFile[p.at.path].push_back(&p);
  std::vector<EditedFile> files;
  for (const auto &[path, list] : byFile) {
    const std::string full = fullPath(path, setup.root);
    if (auto text = readBytes(full, setup))
      files.push_back({full, *text, applied(*text, list)});
  }
  return files;
}

namespace {

// ------------------------------------------------------------------------------------------- does it still compile

/// What a unit fails in: errors, and bodies that could not be analysed.
std::map<std::string, size_t> troubles(const Project &project) {
  std::map<std::string, size_t> count;
  for (const LoadedUnit &loaded : project.units) {
    size_t &n = count[loaded.job.file];
    if (!loaded.outline) {
      n = 1u << 20;
      continue;
    }
    n = loaded.outline->errorsAtFirst;
    for (const ir::UnitNote &note : loaded.outline->notes)
      n += note.kind == ir::UnitNote::Kind::Error;
    for (const ir::FunctionDoubt &f : loaded.outline->doubts)
      n += !f.notAnalysed.empty();
  }
  return count;
}

/// The files that a unit with new troubles is made of.
std::set<std::string> spoiled(const std::map<std::string, size_t> &before, const Project &after) {
  std::set<std::string> files;
  const auto now = troubles(after);
  for (const LoadedUnit &loaded : after.units) {
    auto was = before.find(loaded.job.file);
    if (was == before.end() || now.at(loaded.job.file) <= was->second)
      continue;
    files.insert(loaded.job.file);
    if (loaded.outline)
      for (const ir::File &f : loaded.outline->files)
        files.insert(f.path);
  }
  return files;
}

/// Sources of units that read one of the files.
std::set<std::string> readersOf(const std::vector<EditedFile> &files, const Project &project, const std::string &root) {
  std::set<std::string> paths, readers;
  for (const EditedFile &file : files)
    paths.insert(file.path);
  for (const LoadedUnit &loaded : project.units)
    if (loaded.outline && std::ranges::any_of(loaded.outline->files, [&](const ir::File &f) { return paths.contains(fullPath(f.path, root)); }))
      readers.insert(loaded.job.file);
  return readers;
}

/// Parses what changes in the driver with the proposals in it, and drops those of files that then fail: declarations first.
void keepWhatCompiles(std::vector<Proposal> &proposals, const Setup &setup, const Project &project, Progress &progress) {
  const auto before = troubles(project);
  for (bool declarationsOnly : {true, false}) {
    std::vector<EditedFile> files = editedFiles(proposals, setup);
    if (files.empty())
      return;
    LoadOptions options = setup.load;
    options.select = [&, readers = readersOf(files, project, setup.root)](std::vector<project::Job> &jobs) {
      if (setup.load.select)
        setup.load.select(jobs);
      std::erase_if(jobs, [&](const project::Job &job) { return !readers.contains(job.file); });
    };
    for (EditedFile &file : files)
      options.parse.replaced[file.path] = std::move(file.after);
    const std::set<std::string> bad = spoiled(before, load(options, progress));
    if (bad.empty())
      return;
    std::erase_if(proposals, [&](const Proposal &p) {
      return (p.declaration || !declarationsOnly) && (bad.contains(p.at.path) || bad.contains(setup.root + "/" + p.at.path));
    });
  }
}

} // namespace

std::vector<Proposal> propose(const Project &project, const Setup &setup, Progress &progress,
                              const std::function<bool(const std::string &path)> &wanted) {
  std::vector<Proposal> proposals = proposeAll(project, setup, progress);
  if (wanted)
    std::erase_if(proposals, [&](const Proposal &p) { return !wanted(p.at.path); });
  keepWhatCompiles(proposals, setup, project, progress);
  return proposals;
}

// ------------------------------------------------------------------------------------------- as findings

const RuleInfo &proposalInfo() {
  static const RuleInfo info = [] {
    RuleInfo i;
    i.slug = "annotation/proposed";
    i.code = "KDL9001";
    i.name = "Annotation can be proved";
    i.summary = "An annotation that irqlint can prove is missing";
    i.precision = "very-high";
    i.severity = Severity::Note;
    i.tags = {"annotations"};
    i.since = "0.1";
    i.page = "# Annotation can be proved\n\nirqlint proved what the annotation says of all paths of the function. Written down, it helps readers, PREfast, and\n"
             "irqlint itself where a caller is analysed without this file.\n";
    return i;
  }();
  return info;
}

Finding asFinding(const Proposal &p, report::SourceCache &sources) {
  Finding f;
  f.rule = proposalInfo().slug;
  f.severity = Severity::Note;
  f.message = "'" + p.function + "' can be " + (p.declaration ? "declared" : "annotated") + " with " + p.text + ": " + p.why;
  f.help = "put it in front of the definition";
  f.where = p.at;
  f.function = p.function;
  f.subject = p.text;
  f.module = p.module;
  f.related = p.related;
  const report::SourceText *text = sources.file(p.at.path);
  f.fix.push_back({p.at, insertion(p, text ? text->line(p.at.line) : std::string_view())});
  return f;
}

} // namespace irqlint::cli
