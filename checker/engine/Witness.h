// A chain of steps told as the path of a finding.
#pragma once

#include "engine/Program.h"

namespace irqlint::engine {

/// Why the level holds that `node` set: in words, with its place. Follows calls down to the instruction.
Origin originOf(const TraceNode &node);

/// The steps from the start of the function to `last`, calls unfolded. `entry` is the text of the first step,
/// `fault` that of the last.
std::vector<Step> tell(const FunctionInfo &info, const TraceNode *last, const std::string &entry, const std::string &fault);

/// Where the newest step stands in its own function: the place of the finding.
SourceRange placeOf(const TraceNode &node);

/// A lock as rules see it; the level before it was taken is left open.
LockView viewOf(const LockState &lock);
/// Adds what is said of claims in the values of a function.
void describeClaim(LockView &view, const ExprTable &table, const Program &program, const FunctionInfo &f, ExprId key, const LockState::Tag *tag);

/// The name of what is called, as the author wrote it.
std::string calledName(const TraceNode &node);

/// Whether code that is reached from a function gives such a claim back, or hands work to others that may.
bool mayGiveBack(const Program &program, Name function, Name claimClass);

} // namespace irqlint::engine
