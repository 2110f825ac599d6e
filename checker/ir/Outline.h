// What a run tells of each unit, so that the unit itself need not be read for it.
#pragma once

#include "ir/Ir.h"

namespace irqlint::ir {

/// Of a function: only where something is to be told.
struct FunctionDoubt {
  Name key, name;
  Loc loc;                 ///< as Function::notAnalysedLoc, else as Function::loc
  std::string notAnalysed; ///< as in Function, and what follows
  uint32_t inventions = 0, unknownExpressions = 0;
};

struct Outline {
  std::string mainFile;
  std::vector<File> files;
  std::vector<UnitNote> notes;
  uint32_t errorsAtFirst = 0;
  std::vector<FunctionDoubt> doubts; ///< in the order of the functions
  uint64_t blocks = 0;               ///< of all functions: how much there is to analyse
};

Outline outlineOf(const Unit &unit);

} // namespace irqlint::ir
