// What the language server and the process that analyses for it tell each other: files in a folder of their own.
#pragma once

#include "cli/Session.h"
#include "lsp/Analysis.h"

#include <optional>
#include <string>
#include <string_view>

namespace irqlint::cli {

/// `job.json`: what to analyse, and the options of the command line.
struct LspJob {
  lsp::AnalysisRequest request;
  InputOptions input;
  std::vector<std::string> compilerFlags;
  unsigned seconds = 0; ///< that the process may live
};

inline constexpr const char *LspJobFile = "job.json";
/// One file per stage, which is there when it is whole.
inline constexpr const char *LspStageFiles[] = {"findings.json", "functions.json", "proposals.json"};

std::string lspJobText(const LspJob &job);
std::optional<LspJob> readLspJob(std::string_view text);

/// "findings.json": all of the run; "proposals.json" is a run with its proposals.
std::string lspFindingsText(const report::Run &run, const std::string &module, const std::set<std::string> &files);
std::string lspFunctionsText(const std::vector<lsp::FunctionIrql> &functions);
std::string lspProposalsText(const report::Run &run);

/// Adds the stage to `result`; false when the text is not what the functions above wrote.
bool readLspStage(lsp::AnalysisResult::Stage stage, std::string_view text, lsp::AnalysisResult &result);

} // namespace irqlint::cli
