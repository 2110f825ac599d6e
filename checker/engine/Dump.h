// Summaries as text: for --dump-summary and for tests of the engine.
#pragma once

#include "engine/Program.h"

namespace irqlint::engine {

std::string print(const ExprTable &table, const ir::Function &fn, ExprId e);
std::string printLoc(const ExprTable &table, const ir::Function &fn, LocId l);
/// A value as a driver's author would write it; empty when it has no such form.
std::string spell(const ExprTable &table, const ir::Function &fn, ExprId e);
std::string printSummary(const FunctionInfo &info);

} // namespace irqlint::engine
