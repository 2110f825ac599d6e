#include "engine/Confirm.h"

namespace irqlint::engine {

Confirmation confirm(const Analysis &a, const FunctionInfo &info, const Hunt &hunt) {
  auto result = FunctionAnalysis(a.program, info, a.rules, a.options, nullptr, &hunt).run();
  bool met = !result->findings.empty() || !result->demands.empty() || !result->exits.empty();
  auto verdict = met ? Confirmation::Verdict::Path : result->complete ? Confirmation::Verdict::NoPath : Confirmation::Verdict::Undecided;
  return {verdict, std::move(result)};
}

} // namespace irqlint::engine
