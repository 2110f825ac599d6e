// Which findings lie in changed lines.
#pragma once

#include "compare/Patch.h"
#include "irqlint/Finding.h"

#include <functional>

namespace irqlint::compare {

/// The changes of a file by its shown path; null: none.
using ChangesOf = std::function<const FileChanges *(const std::string &path)>;

/// Whether a finding comes of changed code: its place, an essential step of its path or a related place (the
/// annotation that sets a limit, say) stands in new lines, or lines were taken out between two steps of one function,
/// where the path runs over: a release that is gone leaves no line behind. With `wholeFiles`, any change of the file
/// of the place is enough. A finding without a path is one of its function as a whole: any change between the first
/// and the last line of it, `body`, counts; an invalid range when that is not known.
bool isNew(const Finding &finding, const ChangesOf &changesOf, bool wholeFiles, const SourceRange &body);

} // namespace irqlint::compare
