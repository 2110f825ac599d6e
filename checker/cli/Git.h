// Questions to the git program about one repository. Errors are text to show.
#pragma once

#include <string>
#include <variant>
#include <vector>

namespace irqlint::cli {

class Git {
public:
  /// The repository that `folder` lies in.
  static std::variant<Git, std::string> open(const std::string &folder);

  /// The folder at its top, absolute.
  const std::string &top() const { return folder; }

  struct Answer {
    std::string text;  ///< what git wrote
    std::string error; ///< empty: it went well
    bool good() const { return error.empty(); }
  };
  /// The commit that `revision` names, as a hash; the empty tree for HEAD before the first commit.
  Answer commit(const std::string &revision) const;
  /// The commit at which the current branch left `revision`.
  Answer mergeBase(const std::string &revision) const;
  /// Working tree against `commit` as a unified diff without context, paths from the top.
  Answer diff(const std::string &commit) const;
  /// Files that git does not know and is not told to ignore, from the top.
  Answer untracked(std::vector<std::string> &paths) const;

private:
  explicit Git(std::string program) : program(std::move(program)) {}
  Answer run(const std::string &in, std::vector<std::string> arguments) const;
  std::string shallowHint() const;
  Answer emptyTree() const;

  std::string program, folder;
};

} // namespace irqlint::cli
