// The members of findings, for archives (ir/Archive.h). An archive that has `place` decides how a place is written.
#pragma once

#include "engine/Engine.h"

namespace irqlint {

template <typename A> void fields(A &a, SourceRange &v) {
  if constexpr (requires { a.place(v); })
    a.place(v);
  else
    a(v.path, v.line, v.column, v.endLine, v.endColumn);
}
template <typename A> void fields(A &a, Step &v) { a(v.kind, v.where, v.text, v.depth, v.essential, v.function); }
template <typename A> void fields(A &a, Related &v) { a(v.where, v.text); }
template <typename A> void fields(A &a, Edit &v) { a(v.where, v.text); }
template <typename A> void fields(A &a, Finding &v) {
  a(v.rule, v.severity, v.message, v.help, v.where, v.function, v.path, v.related, v.fix, v.subject, v.module, v.buffer, v.home);
}

namespace engine {

template <typename A> void fields(A &a, Numbers &v) {
  a(v.functionsWithBody, v.analysed, v.notLowered, v.coarse, v.overBudget, v.forcedMerges, v.entryPoints, v.indirectCalls, v.indirectResolved);
}
template <typename A> void fields(A &a, EntryPointInfo &v) { a(v.function, v.role, v.variant, v.level, v.source); }
template <typename A> void fields(A &a, Result &v) { a(v.findings, v.numbers, v.entryPoints); }

} // namespace engine
} // namespace irqlint
