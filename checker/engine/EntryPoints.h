// Entry points of a module, and what becomes there of demands and ways out that only the system's call settles.
#pragma once

#include "engine/Confirm.h"

namespace irqlint::engine {

/// A function the system calls, in the roles it has.
struct EntryPoint {
  uint32_t function;
  std::vector<model::Role> roles; ///< sorted
  bool registered = false;        ///< some code hands it to the system; else its declaration alone says so
};

/// The state in which all these roles hand a tracked object over; empty: they say nothing of it, or not the same.
Name givenState(const std::vector<model::Role> &roles, uint32_t parameter, Name aspect);

std::vector<EntryPoint> entryPoints(const Program &program);
/// Who gives which function a role, by static initialisers and on all paths; functions without a body here included.
std::set<FoundRole> registrations(const Program &program);
/// Those that the text names outright, without a walk.
std::set<FoundRole> namedRegistrations(const Program &program);

/// Settles what waits in the summary of a function that the system calls.
void settleDemands(const Analysis &analysis, const EntryPoint &entry, std::vector<Finding> &out);

/// Lets the rules compare the ways out of every function, callees first.
/// For questions only.
std::unique_ptr<ModulePoint> viewModule(const Analysis &analysis, const std::vector<EntryPoint> &entries, std::vector<Finding> &out);
void compareExits(const Analysis &analysis, const std::vector<EntryPoint> &entries, std::vector<Finding> &out);

/// Lets the rules look at the module as a whole.
void endModule(const Analysis &analysis, const std::vector<EntryPoint> &entries, std::vector<Finding> &out);

} // namespace irqlint::engine
