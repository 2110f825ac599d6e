#include "cli/Git.h"

#include "cli/Paths.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Program.h"

namespace irqlint::cli {
namespace {

/// A file that is gone when this is.
class TemporaryFile {
public:
  TemporaryFile() : good(!llvm::sys::fs::createTemporaryFile("irqlint-git", "txt", path)), remover(path) {}
  std::string text() const {
    auto buffer = llvm::MemoryBuffer::getFile(path);
    return buffer ? (*buffer)->getBuffer().str() : "";
  }
  llvm::SmallString<128> path;
  bool good;

private:
  llvm::FileRemover remover;
};

/// The first line of what git complains of, without its own word for it.
std::string firstComplaint(llvm::StringRef text) {
  for (llvm::StringRef line : llvm::split(text, '\n'))
    if (llvm::StringRef words = line.trim(); !words.empty()) {
      words.consume_front("fatal: ");
      words.consume_front("error: ");
      return words.str();
    }
  return {};
}

} // namespace

Git::Answer Git::run(const std::string &in, std::vector<std::string> arguments) const {
  std::vector<llvm::StringRef> all{"git", "--no-optional-locks", "-c", "core.quotePath=true", "-C", in};
  all.insert(all.end(), arguments.begin(), arguments.end());
  TemporaryFile out, err;
  if (!out.good || !err.good)
    return {"", "cannot make temporary files"};
  std::optional<llvm::StringRef> redirects[] = {llvm::StringRef(""), out.path.str(), err.path.str()};
  std::string failure;
  int code = llvm::sys::ExecuteAndWait(program, all, std::nullopt, redirects, 0, 0, &failure);
  Answer answer{out.text(), ""};
  if (code == 0)
    return answer;
  answer.error = failure.empty() ? firstComplaint(err.text()) : failure;
  if (answer.error.empty())
    answer.error = "git " + arguments.front() + " ended with code " + std::to_string(code);
  return answer;
}

std::variant<Git, std::string> Git::open(const std::string &folder) {
  auto program = llvm::sys::findProgramByName("git");
  if (!program)
    return "the program 'git' is not in the PATH; --new-from-patch takes a diff from elsewhere";
  Git git(*program);
  Answer top = git.run(folder, {"rev-parse", "--show-toplevel"});
  if (!top.good())
    return "'" + folder + "' is in no git repository with a working tree: " + top.error;
  git.folder = absolutePath(llvm::StringRef(top.text).rtrim("\r\n"));
  return git;
}

std::string Git::shallowHint() const {
  Answer shallow = run(folder, {"rev-parse", "--is-shallow-repository"});
  return llvm::StringRef(shallow.text).trim() == "true"
             ? "; the clone is shallow: fetch more of its history (actions/checkout: fetch-depth: 0)"
             : "";
}

Git::Answer Git::commit(const std::string &revision) const {
  Answer answer = run(folder, {"rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"});
  if (!answer.good() && revision == "HEAD" && run(folder, {"symbolic-ref", "--quiet", "HEAD"}).good())
    return emptyTree(); // before the first commit, all is new
  if (!answer.good())
    return {"", "git knows no revision '" + revision + "'" + shallowHint()};
  return {llvm::StringRef(answer.text).trim().str(), ""};
}

Git::Answer Git::emptyTree() const {
  Answer answer = run(folder, {"hash-object", "-t", "tree", "--stdin"});
  return {llvm::StringRef(answer.text).trim().str(), answer.error};
}

Git::Answer Git::mergeBase(const std::string &revision) const {
  Answer other = commit(revision), head = commit("HEAD");
  if (!other.good() || !head.good())
    return other.good() ? head : other;
  Answer base = run(folder, {"merge-base", other.text, head.text});
  llvm::StringRef hash = llvm::StringRef(base.text).trim();
  if (!base.good() || hash.empty())
    return {"", "'" + revision + "' and the current branch have no commit in common" + shallowHint()};
  return {hash.str(), ""};
}

Git::Answer Git::diff(const std::string &commit) const {
  return run(folder, {"diff", "--no-color", "--no-ext-diff", "--no-textconv", "--no-relative", "--find-renames",
                      "--unified=0", "--src-prefix=a/", "--dst-prefix=b/", commit, "--"});
}

Git::Answer Git::untracked(std::vector<std::string> &paths) const {
  Answer answer = run(folder, {"ls-files", "--others", "--exclude-standard", "--full-name", "-z"});
  for (llvm::StringRef path : llvm::split(llvm::StringRef(answer.text), '\0'))
    if (!path.empty())
      paths.push_back(path.str());
  return answer;
}

} // namespace irqlint::cli
