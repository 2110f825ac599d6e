// The analysis of all functions of a module, callees first.
#pragma once

#include "engine/Confirm.h"

namespace irqlint::engine {

void analyseAll(Program &program, const std::vector<const RegisteredRule *> &rules, const Options &options);

} // namespace irqlint::engine
