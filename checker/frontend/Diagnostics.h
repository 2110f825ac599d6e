// Clang's diagnostics as data: nothing is printed.
#pragma once

#include "frontend/SourceInfo.h"

#include "clang/Basic/Diagnostic.h"

namespace irqlint::frontend {

class Unknowns;

class DiagnosticCollector : public clang::DiagnosticConsumer {
  SourceInfo &info;
  Unknowns &unknowns;
  std::string firstProblem; ///< the first error without a place: bad arguments, a main file that cannot be read

public:
  DiagnosticCollector(SourceInfo &info, Unknowns &unknowns) : info(info), unknowns(unknowns) {}
  void HandleDiagnostic(clang::DiagnosticsEngine::Level level, const clang::Diagnostic &diagnostic) override;
  const std::string &withoutPlace() const { return firstProblem; }
};

} // namespace irqlint::frontend
