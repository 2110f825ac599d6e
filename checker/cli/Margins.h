// What stands beside lines of source: IRQL and locks in few letters.
#pragma once

#include "cli/Pipeline.h"
#include "engine/Lines.h"

#include <string>

namespace irqlint::cli {

/// "DISPATCH", "PASSIVE..DISPATCH", "?" when it is not known: there is little room beside a line.
std::string levelText(const IrqlView &irql, bool known);
/// Locks held, with "?" behind those that are held on some of the paths.
std::string locksText(const engine::LineFacts &line);
/// Words separated by "; ".
std::string joinWords(const std::vector<std::string> &words);

/// Fills `run.margins` for the functions on the paths of its findings. Analyses their modules once more.
void addMargins(const Project &project, const model::Model &model, const AnalyseOptions &options, report::Run &run);

} // namespace irqlint::cli
