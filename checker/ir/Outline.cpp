#include "ir/Outline.h"

namespace irqlint::ir {

Outline outlineOf(const Unit &unit) {
  Outline out{unit.mainFile, unit.files, unit.notes, unit.errorsAtFirst, {}, 0};
  for (const Function &function : unit.functions) {
    out.blocks += function.blocks.size();
    if (!function.notAnalysed.empty() || function.inventions || function.unknownExpressions)
      out.doubts.push_back({function.key, function.name, function.notAnalysedLoc.valid() ? function.notAnalysedLoc : function.loc,
                            function.notAnalysed, function.inventions, function.unknownExpressions});
  }
  return out;
}

} // namespace irqlint::ir
