// `irqlint explain FILE:LINE`: a finding of a run that is over, in words.
#pragma once

#include "cli/Session.h"

#include <optional>
#include <string>
#include <string_view>

namespace irqlint::cli {

/// A place as people write it: "src/queue.c:9", "queue.c:9:3".
struct Place {
  std::string file;
  uint32_t line = 0, column = 0; ///< column 0: any
};
/// Nothing if `text` does not end in a line number.
std::optional<Place> parsePlace(std::string_view text);

struct FindingQuestion {
  Place place;
  std::string results; ///< file with our JSON; empty: what the last run left
  bool markdown = false;
};
/// Prints the findings there, or says which are near. The exit code.
int explainFindings(const FindingQuestion &question, const Session &session);

} // namespace irqlint::cli
