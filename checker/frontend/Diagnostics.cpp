#include "frontend/Diagnostics.h"

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

/// Errors after which clang keeps the operands in a RecoveryExpr, or the expression with an unknown type.
Kept keptAfter(unsigned id) {
  switch (id) {
  case clang::diag::err_no_member:
  case clang::diag::err_typecheck_member_reference_struct_union:
  case clang::diag::err_typecheck_member_reference_arrow:
  case clang::diag::err_typecheck_member_reference_suggestion:
  case clang::diag::err_typecheck_incomplete_tag:
  case clang::diag::err_typecheck_lvalue_casts_not_supported:
  case clang::diag::err_typecheck_expression_not_modifiable_lvalue:
  case clang::diag::err_typecheck_invalid_lvalue_addrof:
  case clang::diag::err_typecheck_invalid_operands:
  case clang::diag::err_typecheck_indirection_requires_pointer:
  case clang::diag::err_typecheck_unary_expr:
  case clang::diag::err_typecheck_convert_incompatible:
  case clang::diag::err_typecheck_cond_incompatible_operands:
    return Kept::Parts;
  default:
    return Kept::Nothing;
  }
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
  if (isAboutSections(id) || (id == clang::diag::err_undeclared_use && isNameInAllocText(loc, info)))
    return;

  llvm::SmallString<128> text;
  diagnostic.FormatDiagnostic(text);
  bool error = level >= clang::DiagnosticsEngine::Error;
  if (error && loc.isInvalid() && firstProblem.empty())
    firstProblem = text.str().str();
  bool missing = isMissingHeader(id);
  info.diagnostics.push_back({loc, text.str().str(), error && !missing, missing, error ? keptAfter(id) : Kept::Nothing});
}

} // namespace irqlint::frontend
