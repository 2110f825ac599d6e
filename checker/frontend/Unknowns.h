// What a unit uses and nothing declares, as clang's errors tell it.
#pragma once

#include "frontend/Tokens.h"

#include <set>
#include <string>
#include <vector>

namespace clang {
class Diagnostic;
class Sema;
} // namespace clang

namespace irqlint::frontend {

struct Unknown {
  enum class Kind {
    Type,       ///< where a type must stand
    Name,       ///< in an expression
    Class,      ///< a base class; `name` is empty, the token at `loc` counts
    Tag,        ///< a struct or union that is used and never defined
    Member,     ///< of a record that was made up
    NotAPointer, ///< a type that was made up as a record is used with an arrow
    Cast,       ///< something made up is cast as only pointers are
    NotARecord, ///< a type that was made up as a number has members
    Syntax,     ///< something stands where it must not, `tokens` were read so far
  };
  Kind kind;
  std::string name, record; ///< record: of members
  clang::SourceLocation loc;
  size_t tokens = 0;
  bool inFunction = false;
};

class Unknowns {
public:
  TokenLog tokens;
  std::vector<Unknown> list; ///< in the order of errors
  std::set<std::string> used; ///< of what was made up before
  clang::Sema *sema = nullptr; ///< while the unit is parsed

  void note(const clang::Diagnostic &error);

private:
  void add(Unknown::Kind kind, const clang::Diagnostic &error, std::string name, std::string record = {});
  void noteTypes(const clang::Diagnostic &error);
};

} // namespace irqlint::frontend
