// What is declared in place of names that nothing declares, so that the code around them stays in the tree.
//
// In the first parse of a unit, each unknown name that is used as a value in a function becomes an int. What else is unknown is
// guessed from the uses (`Guesses.h`), and declared in a header that stands in front of the next parse. Its declarations are
// hidden and only given out where clang finds nothing else: whatever the unit declares itself, before or later, counts.
// All of it carries annotate("irqlint:invented").
#pragma once

#include "frontend/Pragmas.h"
#include "frontend/Roles.h"
#include "frontend/Unknowns.h"

#include <map>
#include <memory>
#include <set>
#include <string>

namespace clang {
class ASTConsumer;
class CompilerInstance;
class Decl;
} // namespace clang

namespace irqlint::frontend {

enum class Shape {
  Number,      ///< a type: integer, handle, enumeration
  Record,      ///< a type with members
  Role,        ///< a type of functions
  Pointer,     ///< a type: PNAME and LPNAME are pointers to NAME
  Constant,    ///< a number in an expression that has to be constant
  Variable,    ///< any other value
  RecordVariable, PointerVariable, ///< a value with members
  Function,    ///< in C++; in C, clang declares what is called
  Nothing,     ///< a macro in front of or inside of a declaration: VENDOR_API
  NothingCall, ///< the same with arguments, or a declaration
  Statement,   ///< a macro with arguments that stands alone
  Loop,        ///< a macro with arguments in front of a block
};

/// What a made-up record has, by the name of the member.
enum class MemberShape { Number, Address, Array, Function, Pointer, Record };
using Members = std::map<std::string, MemberShape>;

struct Inventions {
  std::map<std::string, Shape> names;
  std::map<std::string, Members> members; ///< by record
  std::set<std::string> tags;             ///< records that are known by `struct NAME` only
  std::map<std::string, RoleType> roles;
  std::set<std::string> knownTargets;     ///< pointer types to what the unit declares itself

  bool empty() const { return names.empty() && tags.empty(); }
  friend bool operator==(const Inventions &, const Inventions &) = default;
};

/// The record behind a member or a variable of its own.
std::string partRecord(const std::string &record, const std::string &member);
/// What a pointer type points to: FOO for PFOO and LPFOO. Empty if the name does not look like one.
std::string pointedTo(llvm::StringRef name);
/// The same, with a name of our own where there is none.
std::string targetOf(const std::string &pointer);

constexpr llvm::StringLiteral InventedHeaderName = "irqlint-invented.h";
std::string inventedHeader(const Inventions &inventions, bool isCxx);

/// Whether we declared it.
bool isMadeUp(const clang::Decl *decl);

/// Gives out invented declarations while one unit is parsed.
class Inventor {
public:
  /// Attach before parsing. Each use of a name that was not known before goes to `info.diagnostics`, as an error that kept everything.
  Inventor(clang::CompilerInstance &compiler, const Inventions &inventions, Unknowns &unknowns, SourceInfo &info);
  ~Inventor();
  /// Hides what the header declared; called with each declaration at file scope.
  void hide(clang::Decl *decl);

private:
  class Source;
  Source *source; ///< clang's
};

} // namespace irqlint::frontend
