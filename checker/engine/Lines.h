// What holds beside each line of a function: IRQL, locks, section, and why. For `irqlint irql`.
#pragma once

#include "engine/Engine.h"

#include <functional>

namespace irqlint::engine {

/// What every path that reaches the line agrees on. `low` to `high` are all levels that the engine cannot exclude.
struct LineFacts {
  unsigned line = 0;
  IrqlView irql;
  bool known = false;      ///< the level, or a range of it, is known from something: role, callers, annotation, raise
  std::optional<Origin> origin; ///< of the level, when one thing set it
  struct Lock {
    LockView lock;
    bool always = true;    ///< false: on some of the paths
  };
  std::vector<Lock> locks; ///< in the order in which they were taken
};

struct FunctionLines {
  std::string function, file, module;
  unsigned firstLine = 0, lastLine = 0;
  IrqlView entry;
  bool entryKnown = false;
  std::vector<std::string> because; ///< where the entry level comes from: roles, annotation, call sites
  std::optional<ir::Section> section; ///< pageable, and not locked by the driver
  bool complete = true;               ///< false: some paths were not walked
  std::vector<LineFacts> lines;       ///< sorted; lines with code that some path reaches
};

/// The functions for whose file (as displayed) and name `wanted` holds. One analysis of the module, however many there are.
std::vector<FunctionLines> lines(const Module &module, const model::Model &model, const Options &options,
                                 const std::function<bool(const std::string &file, const std::string &function)> &wanted);

/// The functions of `file` (as displayed, or the end of its path) with that name; an empty name: all of them.
std::vector<FunctionLines> lines(const Module &module, const model::Model &model, const Options &options, const std::string &file,
                                 const std::string &function);

} // namespace irqlint::engine
