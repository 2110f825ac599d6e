// What the parts of the lowering share while they work on one translation unit.
#pragma once

#include "lower/Annotations.h"
#include "lower/Declarations.h"
#include "lower/Invented.h"
#include "lower/Locations.h"
#include "lower/Lower.h"
#include "lower/Symbols.h"
#include "lower/SyntaxErrors.h"
#include "lower/Types.h"

namespace irqlint::lower {

struct UnitContext {
  UnitContext(clang::CompilerInstance &compiler, const frontend::SourceInfo &info, const LowerOptions &options);

  clang::CompilerInstance &compiler;
  clang::ASTContext &ast;
  const frontend::SourceInfo &info;
  SyntaxErrors errors;
  ir::Unit unit;
  Invented invented;
  Symbols symbols;
  Locations locations;
  Types types;
  Annotations annotations;
  Declarations declarations;
};

} // namespace irqlint::lower
