#include "frontend/Diagnostics.h"

#include "frontend/Unknowns.h"

#include "clang/Basic/DiagnosticIDs.h"
#include "clang/Basic/DiagnosticLex.h"
#include "clang/Basic/DiagnosticSema.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/STLExtras.h"

namespace irqlint::frontend {

namespace {

bool isMissingHeader(unsigned id) {
  return id == clang::diag::err_pp_file_not_found || id == clang::diag::err_pp_file_not_found_angled_include_not_fatal ||
         id == clang::diag::err_pp_file_not_found_typo_not_fatal;
}

/// What clang wants of Microsoft's section pragmas and MSVC does not: functions declared before, with C linkage, overriding
/// ones in the same section.
bool isAboutSections(unsigned id) {
  return id == clang::diag::err_mismatched_code_seg_override || id == clang::diag::err_section_conflict || id == clang::diag::err_pragma_alloc_text_c_linkage ||
         id == clang::diag::err_pragma_alloc_text_not_function || id == clang::diag::err_pragma_expected_file_scope;
}

/// Errors about the meaning of an expression: clang keeps the operands in a RecoveryExpr, or the expression with an unknown type.
/// Whether there is one is seen in the tree. A name that might be a type can take more with it.
Kept keptAfter(unsigned id) {
  bool isMeaning = id >= clang::diag::DIAG_START_SEMA && id < clang::diag::DIAG_START_ANALYSIS;
  bool isName = id == clang::diag::err_undeclared_var_use || id == clang::diag::err_undeclared_use || id == clang::diag::err_unknown_typename;
  return isMeaning && !isName ? Kept::Parts : Kept::Nothing;
}

/// What MSVC takes without a word, and clang keeps in the tree all the same: a member of an anonymous record that has the name
/// of another member.
bool isAcceptedByMsvc(unsigned id) { return id == clang::diag::err_anonymous_record_member_redecl; }

/// [[gsl::suppress(26495)]] and a justification behind it: MSVC takes numbers and more, clang drops the attribute only.
bool isAboutSuppress(unsigned id, llvm::StringRef text) {
  return id == clang::diag::err_expected_string_literal && text.ends_with("'suppress' attribute");
}

bool isNameInAllocText(clang::SourceLocation loc, const SourceInfo &info) {
  return llvm::any_of(info.allocText, [&](const AllocText &entry) { return entry.loc == loc; });
}

} // namespace

void DiagnosticCollector::HandleDiagnostic(clang::DiagnosticsEngine::Level level, const clang::Diagnostic &diagnostic) {
  DiagnosticConsumer::HandleDiagnostic(level, diagnostic);
  if (level < clang::DiagnosticsEngine::Warning)
    return;
  unsigned id = diagnostic.getID();
  clang::SourceLocation loc = diagnostic.getLocation();
  if (isAboutSections(id) || isAcceptedByMsvc(id) || (id == clang::diag::err_undeclared_use && isNameInAllocText(loc, info)))
    return;

  llvm::SmallString<128> text;
  diagnostic.FormatDiagnostic(text);
  if (isAboutSuppress(id, text))
    return;
  bool error = level >= clang::DiagnosticsEngine::Error;
  if (error && loc.isInvalid() && firstProblem.empty())
    firstProblem = text.str().str();
  bool missing = isMissingHeader(id);
  if (error && !missing)
    unknowns.note(diagnostic);
  info.diagnostics.push_back({loc, text.str().str(), error && !missing, missing, error ? keptAfter(id) : Kept::Nothing});
}

} // namespace irqlint::frontend
