#include "cli/ChangedFiles.h"

#include "cli/Files.h"
#include "cli/Git.h"
#include "cli/Paths.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

namespace irqlint::cli {
namespace {

namespace fs = llvm::sys::fs;

/// That of the current folder, else that of the first path.
std::variant<Git, std::string> openRepository(const Setup &setup) {
  auto here = Git::open(setup.root);
  const auto &paths = setup.load.inputs.paths;
  if (std::holds_alternative<Git>(here) || paths.empty())
    return here;
  std::string path = absolutePath(paths.front());
  auto there = Git::open(fs::is_directory(path) ? path : llvm::sys::path::parent_path(path).str());
  return std::holds_alternative<Git>(there) ? there : here;
}

/// The diff as git writes it; files that git does not track go into `changes`. Nothing, and words about it, on errors.
std::optional<std::string> askGit(const Git &git, const ChangeSource &source, ChangedFiles &changes,
                                  const Console &console) {
  Git::Answer base = source.revision.empty() ? git.mergeBase(source.mergeBase) : git.commit(source.revision);
  Git::Answer diff = base.good() ? git.diff(base.text) : base;
  std::vector<std::string> untracked;
  Git::Answer others = diff.good() ? git.untracked(untracked) : diff;
  if (!others.good()) {
    console.error(others.error);
    return std::nullopt;
  }
  for (const std::string &path : untracked)
    changes[truePath(git.top() + "/" + path)].whole = true;
  return std::move(diff.text);
}

/// The file that a patch means: from one of the folders, with or without what may be git's prefix.
std::optional<std::string> fileOf(const compare::PatchFile &changed, const std::vector<std::string> &folders) {
  for (const std::string &folder : folders)
    for (const std::string &path : {changed.path, changed.asWritten})
      if (std::string full = fullPath(path, folder); fs::exists(full))
        return truePath(full);
  return std::nullopt;
}

void add(const compare::FileChanges &changes, compare::FileChanges &into) {
  into.whole |= changes.whole;
  into.added.insert(into.added.end(), changes.added.begin(), changes.added.end());
  into.removedAfter.insert(into.removedAfter.end(), changes.removedAfter.begin(), changes.removedAfter.end());
}

} // namespace

/// Without links, so that git and we mean the same file.
std::string truePath(const std::string &path) {
  llvm::SmallString<256> real;
  if (fs::real_path(path, real))
    return absolutePath(path);
  return llvm::sys::path::convert_to_slash(real);
}

std::optional<ChangedFiles> readChangedFiles(const ChangeSource &source, const Setup &setup, const Console &console) {
  ChangedFiles changes;
  auto opened = openRepository(setup);
  const Git *git = std::get_if<Git>(&opened);
  if (!git && source.patch.empty()) {
    console.error(std::get<std::string>(opened));
    return std::nullopt;
  }
  auto patch = source.patch.empty() ? askGit(*git, source, changes, console) : readInput(source.patch, console);
  if (!patch)
    return std::nullopt;
  std::string shown = source.patch.empty() ? "git diff" : source.patch == "-" ? "the patch on stdin" : source.patch;
  auto parsed = compare::parsePatch(*patch);
  if (auto *problem = std::get_if<report::LogProblem>(&parsed)) {
    console.error(problem->message(shown));
    return std::nullopt;
  }
  const auto &files = std::get<0>(parsed);
  bool anyFound = files.empty();
  for (const compare::PatchFile &changed : files)
    if (auto file = fileOf(changed, {git ? git->top() : setup.root, setup.root})) {
      add(changed.changes, changes[*file]);
      anyFound = true;
    }
  if (!anyFound)
    console.warning(shown + ": none of its files is here; its paths are searched from the top of the repository and "
                            "from the current folder");
  return changes;
}

} // namespace irqlint::cli
