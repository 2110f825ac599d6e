// irqlint lsp: its two processes. The server answers the editor; for each analysis it starts the program once more, so
// that a crash or a unit without end costs that analysis alone, and an outdated one can be ended at any moment.
#pragma once

#include "cli/LspExchange.h"

namespace irqlint::cli {

/// Starts the program for each analysis and reads what it leaves.
class ProcessAnalyzer : public lsp::Analyzer {
public:
  /// Of `job`, all but the request counts.
  ProcessAnalyzer(std::string program, LspJob job) : program(std::move(program)), base(std::move(job)) {}
  std::string analyse(const lsp::AnalysisRequest &request, const std::function<bool()> &cancelled,
                      const std::function<void(lsp::AnalysisResult)> &take) override;

private:
  const std::string program;
  const LspJob base;
};

/// The analysis: reads the job in `folder` and leaves a file for each stage. The exit code.
int runLspWorker(const std::string &folder);

} // namespace irqlint::cli
