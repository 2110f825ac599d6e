// A unit that is parsed behind a prefix, in place of its first headers, and the proof while it is parsed that it makes no difference.
#pragma once

#include "frontend/Lead.h"
#include "frontend/Prefix.h"

#include <memory>

namespace clang {
class CompilerInstance;
class Token;
} // namespace clang

namespace irqlint::frontend {

/// Whether the macros of the command line and the unit's own, as the scan saw them, are what the prefix was made with.
bool fits(const Prefix &prefix, const Lead &lead);

class PrefixUse {
public:
  PrefixUse(std::shared_ptr<const Prefix> prefix, const Lead &lead, const Job &job, const ParseOptions &options, FileCache &files);

  void addFiles(UnitView &view) const;
  void setUp(clang::CompilerInvocation &invocation) const;
  /// When clang has begun with the source file.
  void watch(clang::CompilerInstance &compiler);
  /// Each one that the parser gets.
  void token(const clang::Token &token);

  /// The unit is another one than the prefix is for: what was parsed is of no use.
  bool contradicted() const { return !good; }
  const std::shared_ptr<const Prefix> prefix;

private:
  class Check;
  std::string predefines() const;

  const Lead &lead;
  const Job &job;
  FileCache &files;
  std::string tree, text; ///< their paths
  Check *check = nullptr; ///< clang's
  bool good = true;
};

} // namespace irqlint::frontend
