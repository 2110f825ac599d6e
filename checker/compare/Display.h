// Results of logs in the words of reports.
#pragma once

#include "irqlint/Rule.h"
#include "report/ResultLog.h"

#include <string>
#include <vector>

namespace irqlint::compare {

/// "src/a.c:10:5"; what is unknown is left out.
std::string shownPlace(const report::LogPlace &where);
/// "[irql/call-above-max] (KDL0001)" for ours, "(C28121)", "[name] (id)" when a name says more.
std::string shownRule(const report::LogRule &rule, bool ours, const std::vector<const RuleInfo *> &rules);
/// The first line of a message, without a period at its end.
std::string shownMessage(const std::string &message);
/// Text in a cell of a Markdown table.
std::string markdownCell(std::string_view text);

report::Json placeJson(const report::LogPlace &where);

} // namespace irqlint::compare
