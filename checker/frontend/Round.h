// One parse of a unit, with what was made up for it. The tree stays as long as the round.
#pragma once

#include "frontend/FileSystem.h"
#include "frontend/Frontend.h"
#include "frontend/Inventions.h"

#include <memory>

namespace irqlint::frontend {

class PrefixUse;

class Round {
public:
  /// `prefix` may be null.
  Round(const Job &job, const ParseOptions &options, FileCache &files, Inventions inventions, std::unique_ptr<PrefixUse> prefix = nullptr);
  ~Round();

  /// Runs clang; may crash.
  void parse();
  /// Null if clang gave no tree; `failure` then says why.
  clang::CompilerInstance *compiler() const;
  /// The prefix was not for this unit.
  bool contradicted() const;
  /// What the next round has to declare.
  Inventions next();
  /// Tells in `info` what was made up.
  void describeInventions();

  SourceInfo info;
  std::string failure;
  const Inventions inventions;

  /// How much of the unit can be analysed.
  struct Yield {
    unsigned functions = 0; ///< with a body in which nothing is lost
    unsigned errors = 0;
    bool betterThan(const Yield &other) const {
      return functions != other.functions ? functions > other.functions : errors < other.errors;
    }
  };
  Yield yield() const { return measured; }

private:
  struct State;
  std::unique_ptr<State> state;
  Yield measured;
};

} // namespace irqlint::frontend
