#include "engine/Guide.h"

#include <algorithm>

namespace irqlint::engine {

namespace {

using Kind = TraceNode::Kind;

bool isDecision(const TraceNode &node) { return node.kind == Kind::Branch || node.kind == Kind::Case || node.kind == Kind::Call; }

/// At the same place of the function, one way or another.
bool isSameQuestion(const TraceNode &a, const TraceNode &b) {
  return a.kind == b.kind && (a.kind == Kind::Call ? a.instr == b.instr : a.term == b.term);
}

bool isSameAnswer(const TraceNode &a, const TraceNode &b) {
  return a.kind == Kind::Call ? a.inner == b.inner && a.callee == b.callee : a.taken == b.taken && (a.kind != Kind::Case || a.value == b.value);
}

} // namespace

Guide::Guide(const TraceNode *last, const ir::Function &fn) {
  for (const TraceNode *n = last; n; n = n->parent)
    if (n->function == &fn && isDecision(*n))
      steps.push_back(n);
  std::ranges::reverse(steps);
}

bool Guide::follows(State &state) const {
  if (!state.trace || !isDecision(*state.trace))
    return false;
  for (size_t i = state.guided; i < steps.size(); ++i)
    if (isSameQuestion(*steps[i], *state.trace)) {
      if (!isSameAnswer(*steps[i], *state.trace))
        return false;
      state.guided = static_cast<uint32_t>(i + 1);
      return true;
    }
  return false;
}

} // namespace irqlint::engine
