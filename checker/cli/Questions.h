// Questions about what the stages see: --why, --dump-ir, --dump-summary, --dump-facts, --print-args. Answers go to stdout.
#pragma once

#include "cli/Session.h"

namespace irqlint::cli {

struct Questions {
  std::string why, dumpIr, dumpSummary, dumpFacts, printArgs;

  void addTo(CLI::App &command);
  bool any() const { return !why.empty() || !dumpIr.empty() || !dumpSummary.empty() || needNoParsing(); }
  bool needNoParsing() const { return !dumpFacts.empty() || !printArgs.empty(); }
};

int answerWithoutParsing(const Questions &questions, const Setup &setup, const Session &session);
int answer(const Questions &questions, const Setup &setup, const Project &project, const Session &session);

} // namespace irqlint::cli
