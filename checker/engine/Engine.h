// The analysis: per driver module, path-sensitive states, summaries bottom-up over the call graph, witnesses.
//
// In: the units of one module, the model, the rules that are on. Out: findings and numbers.
// May not know: clang, DDI names, any rule. How it works: docs/internals/engine.md.
#pragma once

#include "ir/BodyDigest.h"
#include "irqlint/Costs.h"
#include "irqlint/Finding.h"
#include "irqlint/Rule.h"
#include "model/Model.h"

#include <set>
#include <string>
#include <vector>

namespace irqlint::base {
class Workers;
}

namespace irqlint::engine {

struct Options {
  unsigned threads = 1;
  base::Workers *workers = nullptr; ///< threads that others use too, in place of `threads` of its own
  unsigned statesPerBlock = 24;   ///< more are merged by force, and then are no longer certain
  unsigned stepsPerFunction = 100000; ///< instructions over all states, and size of states merged; when they are used up, states are merged at once
  unsigned exitsPerSummary = 12;
  bool measure = false;       ///< `Result::costs` is wanted
  class CostKeeper *costs = nullptr; ///< of the engine itself
  std::set<std::string> quiet; ///< slugs of rules that run only for what other rules tell better: their own findings are dropped
};

struct Module {
  std::string name;
  std::vector<const ir::Unit *> units; ///< sorted by main file
};

/// What an analysis of a module leaves for the next one, which then walks only through functions whose inputs have changed. The
/// result is the same as without. What is left fits only the same program with the same model, rules and options.
struct Memory {
  std::vector<ir::UnitDigests> units; ///< in: by unit of the module
  std::string before;               ///< in: what the last analysis left; empty: nothing
  std::optional<std::string> after; ///< out: what this one leaves; nothing: the same
};

struct Numbers {
  unsigned functionsWithBody = 0, analysed = 0, notLowered = 0, coarse = 0, overBudget = 0, forcedMerges = 0; ///< coarse: merged at once; overBudget: and yet cut short
  unsigned entryPoints = 0, indirectCalls = 0, indirectResolved = 0;
  unsigned recalled = 0; ///< of `analysed`, those that were not walked
};

struct EntryPointInfo {
  std::string function, role, variant, level, source; ///< source: who made it an entry point, with place
};

struct Result {
  std::vector<Finding> findings; ///< sorted by place, then rule; the general rule's finding is dropped where a specific one stands
  Numbers numbers;
  std::vector<EntryPointInfo> entryPoints;
  Costs costs; ///< empty unless they were asked for
};

/// Analyses a module with the given rules. The same input gives the same result for any number of threads.
Result analyse(const Module &module, const model::Model &model, const std::vector<const RegisteredRule *> &rules,
               const Options &options, Memory *memory = nullptr);

/// What the engine knew at a line: for --why. Human-readable text: IRQL interval and its origin, locks held, states,
/// which demands were made there and why nothing was reported. Empty when no analysed function has code there.
std::string why(const Module &module, const model::Model &model, const std::vector<const RegisteredRule *> &rules,
                const Options &options, const std::string &file, unsigned line);

/// The summaries of the functions of this name, as text; empty when there is none. Empty name: all functions.
std::string dumpSummary(const Module &module, const model::Model &model, const std::vector<const RegisteredRule *> &rules,
                        const Options &options, const std::string &function);

} // namespace irqlint::engine
