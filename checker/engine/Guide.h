// What to try first when one path is looked for: the decisions of the merged way that was found before.
#pragma once

#include "engine/State.h"
#include "engine/Trace.h"

#include <vector>

namespace irqlint::engine {

class Guide {
public:
  Guide() = default;
  /// The steps up to `last` that are decisions of `fn` itself.
  Guide(const TraceNode *last, const ir::Function &fn);

  bool empty() const { return steps.empty(); }
  /// Whether the newest step of the state is the next decision of its kind; then the state has got that far.
  bool follows(State &state) const;

private:
  std::vector<const TraceNode *> steps; ///< oldest first
};

} // namespace irqlint::engine
