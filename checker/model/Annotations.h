// What SAL, driver and concurrency annotations say, as limits and effects.
//
// An argument that cannot be evaluated yields nothing, never a guess.
#pragma once

#include "model/Model.h"

namespace irqlint::model {

/// Names and constants that annotations of one function may use.
struct AnnotationScope {
  const ir::Unit *unit = nullptr;
  const ir::Function *function = nullptr; ///< null for a function-pointer type: parameters have no names
  std::function<std::optional<int64_t>(std::string_view)> constant; ///< asked after the unit's own
};

struct AnnotationFacts {
  std::vector<IrqlLimit> limits;
  std::vector<Effect> effects;
  std::vector<LockNeed> lockNeeds;
  std::vector<LevelPlace> saves;
  bool requiresSame = false;
  std::optional<IrqlLimit> withinFunction;
  bool any() const { return requiresSame || !limits.empty() || !effects.empty() || !lockNeeds.empty() || !saves.empty(); }
};

/// `which` chooses the annotations that count.
AnnotationFacts readAnnotations(const AnnotationScope &scope, const std::vector<ir::Annotation> &annotations,
                                const std::function<bool(const ir::Annotation &)> &which);

/// Types named by `_Function_class_` and codes named by `_Dispatch_type_`, old spellings included.
std::vector<std::pair<Name, ir::Loc>> functionClasses(const std::vector<ir::Annotation> &annotations);
std::vector<Name> dispatchTypes(const std::vector<ir::Annotation> &annotations);

} // namespace irqlint::model
