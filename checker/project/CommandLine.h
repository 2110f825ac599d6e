// A compiler's arguments, said in clang's words.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace irqlint::project {

struct Translation {
  std::vector<std::string> args;    ///< clang's; what does not matter for parsing is gone
  std::vector<std::string> dropped; ///< what neither table knows
  std::vector<std::string> files;   ///< arguments that are no options
};

/// Takes cl.exe's arguments (with `/` or `-`), clang's, or both mixed. Relative paths stay relative.
/// Translating twice gives the same.
Translation toClang(const std::vector<std::string> &args);

/// Replaces each `@file` by the words in that file, each passed through `map`. Returns the files that could not be read.
std::vector<std::string> expandResponseFiles(std::vector<std::string> &args, const std::string &directory,
                                             const std::function<std::string(const std::string &)> &map = {});

/// Splits a command as cmd.exe or a POSIX shell does; which one is seen from its look.
std::vector<std::string> splitCommand(const std::string &command);

} // namespace irqlint::project
