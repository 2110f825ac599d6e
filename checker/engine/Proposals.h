// Annotations that the engine can prove of functions which do not have them: for `irqlint annotate`.
#pragma once

#include "engine/Engine.h"

namespace irqlint::engine {

struct Proposal {
  std::string function, module;
  SourceRange at;    ///< where to put the text: in front of the definition
  std::string text;  ///< one annotation, or a declaration with a role type: "_IRQL_requires_max_(APC_LEVEL)", "DRIVER_UNLOAD Foo;"
  bool declaration = false; ///< the text is a declaration of its own
  std::string why;   ///< one sentence without period
  std::vector<Related> related;
};

/// Proposals for all functions of the module that stand in the driver's own files, sorted by place. `rules`: the demands of those that
/// look at the IRQL say which levels a function needs.
std::vector<Proposal> propose(const Module &module, const model::Model &model, const std::vector<const RegisteredRule *> &rules,
                              const Options &options);

} // namespace irqlint::engine
