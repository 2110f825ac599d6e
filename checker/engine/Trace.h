// How a state came about: a chain of steps, newest first, shared between states. Text is made when a finding needs it.
#pragma once

#include "engine/Expr.h"
#include "ir/Ir.h"

#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace irqlint::model {
struct Contract;
struct Effect;
} // namespace irqlint::model

namespace irqlint::engine {

struct TraceNode {
  enum class Kind : uint8_t {
    Branch,     ///< `term`, `taken`
    Case,       ///< `term`, the switch went to the case with value `value`, or default when !taken
    RaiseIrql,  ///< `instr` changed the level: `low`..`high` is the new one
    LowerIrql,
    AcquireLock,
    ReleaseLock,
    Call,       ///< `instr` entered a function; `inner` is the newest step inside, `callee` its name
    Object,     ///< `instr` changed the state of an object: `note`; `value` is where its state is kept
    Exception,  ///< `instr` raised, control goes to a handler
    Fault       ///< the point a rule spoke of
  };
  Kind kind;
  const TraceNode *parent = nullptr;
  const TraceNode *inner = nullptr; ///< Call: steps inside the callee
  const ir::Unit *unit = nullptr;
  const ir::Function *function = nullptr;
  const ir::Instr *instr = nullptr;
  const ir::Terminator *term = nullptr;
  const ir::Function *callee = nullptr;
  bool taken = true;         ///< Branch, Case: the way; Exception: known, not only assumed; Call: the steps inside fit this call;
                             ///< Object: it is worth telling beside what else the instruction did
  int8_t low = 0, high = 0;  ///< RaiseIrql, LowerIrql: level after
  uint32_t region = 0;       ///< guarded region of this function the step stands in
  uint32_t length = 0;       ///< steps up to here, nested ones counted
  int64_t value = 0;
  std::string note;          ///< lock text, value text, or what raised
};

/// Owns nodes; addresses stay valid. One per function analysis, kept as long as its summary.
class TraceArena {
public:
  TraceArena() = default;
  /// Of nodes that were picked from others: these have numbers.
  explicit TraceArena(std::vector<TraceNode> picked) : picked(std::move(picked)) {}

  const TraceNode *add(TraceNode node) {
    node.length = 1 + (node.parent ? node.parent->length : 0) + (node.inner ? node.inner->length : 0);
    nodes.push_back(std::move(node));
    return &nodes.back();
  }

  const std::vector<TraceNode> &numbered() const { return picked; }
  /// The number of a picked node; nothing: it is none of them.
  std::optional<size_t> numberOf(const TraceNode *node) const {
    const std::less<const TraceNode *> before;
    if (before(node, picked.data()) || !before(node, picked.data() + picked.size()))
      return std::nullopt;
    return static_cast<size_t>(node - picked.data());
  }

private:
  std::vector<TraceNode> picked; ///< never grows
  std::deque<TraceNode> nodes;
};

} // namespace irqlint::engine
