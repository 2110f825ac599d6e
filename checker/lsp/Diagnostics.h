// Findings as the editor shows them beside the code.
#pragma once

#include "lsp/Workspace.h"

namespace irqlint::lsp {

/// With the path and the related places, as far as the client shows them.
Json diagnosticOf(const Finding &finding, const AnalysisResult &result, const Workspace &workspace, Places &places);

/// All that is to be shown in a file: of all modules that it is part of, each finding once.
Json diagnosticsOf(const std::string &path, const Workspace &workspace, Places &places);

} // namespace irqlint::lsp
