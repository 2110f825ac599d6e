// Functions and globals of a unit: keys, entries, sections, static initialisers, and which bodies to lower.
#pragma once

#include "ir/Ir.h"

#include "clang/AST/GlobalDecl.h"
#include "llvm/ADT/DenseMap.h"

#include <deque>
#include <map>
#include <memory>

namespace clang {
class APValue;
class FunctionDecl;
class InitListExpr;
class MangleContext;
class ValueDecl;
class VarDecl;
} // namespace clang

namespace irqlint::lower {

struct UnitContext;

class Declarations {
public:
  explicit Declarations(UnitContext &unit);
  ~Declarations();

  /// Declares the function and gives its key. A body that belongs to the project is queued for lowering.
  Name function(const clang::FunctionDecl *decl);
  Name global(const clang::VarDecl *decl);
  /// A function that only the compiler knows (`GetExceptionCode`).
  Name builtin(llvm::StringRef name, ir::TypeId result);
  void markAddressTaken(Name function) { functions.at(function).addressTaken = true; }

  struct Work {
    const clang::FunctionDecl *definition;
    ir::Function *out;
  };
  /// Next body to lower; the entry stays where it is until `finish`.
  bool next(Work &work);
  void finish();

  /// Linkage name, without the file that internal linkage adds.
  std::string linkageName(clang::GlobalDecl decl) const;

private:
  void describe(const clang::FunctionDecl *decl, ir::Function &out);
  void addParameters(const clang::FunctionDecl *decl, ir::Function &out);
  ir::Section sectionOf(const clang::FunctionDecl *definition);
  Name functionKey(const clang::FunctionDecl *decl) const;
  Name globalKey(const clang::VarDecl *decl);
  void describe(const clang::VarDecl *decl, ir::Global &out);
  void addInits(const clang::Expr *init, std::vector<ir::Selector> &path, ir::Global &out);
  void addInitList(const clang::InitListExpr *list, std::vector<ir::Selector> &path, ir::Global &out);
  bool addAddress(const clang::APValue &value, ir::Init &init);

  UnitContext &unit;
  std::unique_ptr<clang::MangleContext> mangler;
  std::map<Name, ir::Function> functions;
  std::map<Name, ir::Global> globals;
  llvm::DenseMap<const clang::FunctionDecl *, Name> functionKeys;
  llvm::DenseMap<const clang::VarDecl *, Name> globalKeys;
  std::deque<Work> queue;
};

} // namespace irqlint::lower
