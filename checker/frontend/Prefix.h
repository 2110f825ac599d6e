// System headers that stand at the beginning of many units, parsed once.
//
// A prefix is clang's precompiled tree of a sequence of system headers, and what has to be known of them to tell whether a unit
// that begins with the same headers would have got the same tree from them. docs/internals/parsing.md has the whole story.
#pragma once

#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace llvm {
class MemoryBuffer;
}

namespace clang {
class SourceManager;
class TagDecl;
} // namespace clang

namespace irqlint::frontend {

/// A macro that a unit's own text defines or undefines before the system header of index `at`.
struct OwnMacro {
  unsigned at = 0;
  std::string name, directive;
  friend bool operator==(const OwnMacro &, const OwnMacro &) = default;
};

/// Macros of the command line: what stands behind -D, or nothing for -U.
using CommandLineMacros = std::map<std::string, std::string>;

struct Prefix {
  std::vector<std::string> headers; ///< as in Lead
  CommandLineMacros macros;
  std::vector<OwnMacro> own;

  std::string text;                         ///< what was parsed: the inclusions and `own`
  std::shared_ptr<llvm::MemoryBuffer> tree; ///< what clang made of it
  llvm::StringSet<> known;                  ///< names that mean something to the headers, if only when they are macros
  llvm::StringMap<unsigned> changed;        ///< macros that the headers define or undefine: index of the last one that does
  std::set<std::string> looked;             ///< every path that was looked for in the system's folders
  std::set<std::string> asked;              ///< names that were looked for in the user's folders, in vain
  std::set<std::string> missing;            ///< names that were found nowhere
  std::vector<std::string> files;           ///< that declare something, by the first declaration
  std::map<std::string, std::string> typedefOfTag; ///< by the tag's place: its first typedef
};

/// The key of Prefix::typedefOfTag.
std::string placeOf(const clang::TagDecl &tag, const clang::SourceManager &sources);

/// Where prefixes are kept between runs. Called from several threads.
class PrefixShelf {
public:
  using Found = std::vector<std::shared_ptr<const Prefix>>;
  using Wanted = std::function<bool(const Prefix &withoutTree)>;

  virtual ~PrefixShelf() = default;
  /// Those kept under the key that are wanted and whose headers have not changed since.
  virtual Found find(const std::string &key, const Wanted &wanted) = 0;
  /// Adds to what is kept under the key.
  virtual void keep(const std::string &key, const Found &made) = 0;
};

} // namespace irqlint::frontend
