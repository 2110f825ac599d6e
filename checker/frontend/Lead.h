// The beginning of a unit: the system headers that it includes before its own first token, and what its own text says before them.
#pragma once

#include "frontend/FileSystem.h"
#include "frontend/Frontend.h"
#include "frontend/Prefix.h"

#include "clang/Lex/PPCallbacks.h"

#include <optional>
#include <string>
#include <vector>

namespace clang {
class CompilerInvocation;
class Preprocessor;
class Token;
} // namespace clang

namespace irqlint::frontend {

constexpr llvm::StringLiteral OpensLinkage = "{", ClosesLinkage = "}";
inline bool isHeader(llvm::StringRef one) { return one != OpensLinkage && one != ClosesLinkage; }

struct Lead {
  std::vector<std::string> flags;   ///< clang's arguments but for the file, the user's folders and macros
  CommandLineMacros macros;
  std::vector<std::string> headers; ///< paths; in C++ also where `extern "C"` is opened and closed around them
  std::vector<OwnMacro> own;
};

/// The system's folders among clang's arguments, with the order that clang gives them.
std::vector<std::string> systemFolders(const std::vector<std::string> &flags);

/// The flags and macros among clang's arguments; nothing if the unit begins with something else than its own text.
std::optional<Lead> leadOfArguments(const std::vector<std::string> &arguments, const std::string &file);

/// The whole lead. System headers are not read, so that a condition about their macros may be guessed wrong. Nothing if there are no headers.
std::optional<Lead> scanLead(const Job &job, const ParseOptions &options, FileCache &files);

/// Whether the build makes a header of this name, so that it is another one for each unit.
bool isMadeByBuild(const Job &job, llvm::StringRef name);

/// Reads the directives of a unit's own text until it is told that the lead is over.
class LeadReader : public clang::PPCallbacks {
public:
  explicit LeadReader(clang::Preprocessor &preprocessor);
  bool isOver() const { return over; }
  /// The unit's own.
  void token(const clang::Token &token);

protected:
  /// A system header.
  virtual void header(clang::SourceLocation hash, clang::FileEntryRef file) = 0;
  /// What follows depends on whether and how this name is a macro.
  virtual void asks(llvm::StringRef name) = 0;
  virtual void changes(llvm::StringRef name, const std::string &directive) = 0;
  /// Something that may change how headers are read.
  virtual void odd() = 0;
  /// `extern "C" {`, or its end.
  virtual void linkage(llvm::StringRef which) = 0;
  /// Clang reads the text of a system header.
  virtual void entersHeader() {}

  clang::Preprocessor &preprocessor;
  bool over = false;

private:
  bool reads() const { return own && !over; }
  void asksIn(clang::SourceRange condition);
  void asksBody(const clang::MacroDefinition &macro);

  void FileChanged(clang::SourceLocation, FileChangeReason, clang::SrcMgr::CharacteristicKind, clang::FileID) override;
  void InclusionDirective(clang::SourceLocation hash, const clang::Token &keyword, llvm::StringRef, bool, clang::CharSourceRange,
                          clang::OptionalFileEntryRef file, llvm::StringRef, llvm::StringRef, const clang::Module *, bool,
                          clang::SrcMgr::CharacteristicKind type) override;
  void PragmaDirective(clang::SourceLocation loc, clang::PragmaIntroducerKind kind) override;
  void MacroExpands(const clang::Token &name, const clang::MacroDefinition &macro, clang::SourceRange, const clang::MacroArgs *) override;
  void MacroDefined(const clang::Token &name, const clang::MacroDirective *directive) override;
  void MacroUndefined(const clang::Token &name, const clang::MacroDefinition &, const clang::MacroDirective *) override;
  void Defined(const clang::Token &name, const clang::MacroDefinition &macro, clang::SourceRange) override;
  void If(clang::SourceLocation, clang::SourceRange condition, ConditionValueKind) override { asksIn(condition); }
  void Elif(clang::SourceLocation, clang::SourceRange condition, ConditionValueKind, clang::SourceLocation) override { asksIn(condition); }
  void Ifdef(clang::SourceLocation, const clang::Token &name, const clang::MacroDefinition &macro) override;
  void Ifndef(clang::SourceLocation, const clang::Token &name, const clang::MacroDefinition &macro) override;
  void Elifdef(clang::SourceLocation, const clang::Token &name, const clang::MacroDefinition &macro) override;
  void Elifndef(clang::SourceLocation, const clang::Token &name, const clang::MacroDefinition &macro) override;

  bool own = false; ///< the text that is being read
  unsigned words = 0, open = 0; ///< tokens seen of `extern "C" {`; those that are not closed
};

} // namespace irqlint::frontend
