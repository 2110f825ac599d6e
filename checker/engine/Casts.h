// A value without the casts around it.
#pragma once

#include "engine/Expr.h"

namespace irqlint::engine {

inline ExprId uncast(const ExprTable &table, ExprId e) {
  while (table[e].kind == Expr::Kind::Cast)
    e = table[e].a;
  return e;
}

} // namespace irqlint::engine
