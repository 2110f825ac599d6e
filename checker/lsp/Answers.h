// What the server says about a place in a document when it is asked.
#pragma once

#include "lsp/Workspace.h"

namespace irqlint::lsp {

/// The findings at the position with what their rules say, and IRQL and locks of the line; null: there is nothing to
/// say.
Json hover(const Document &document, Position position, const Workspace &workspace);

/// Fixes of findings, annotations that can be proved, and comments that suppress a finding.
Json codeActions(const Document &document, Range range, const Workspace &workspace);

/// The IRQL and the locks at the ends of lines where they change.
Json inlayHints(const Document &document, Range range, const Workspace &workspace);

} // namespace irqlint::lsp
