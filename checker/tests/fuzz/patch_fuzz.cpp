// Any bytes are a patch or a problem with its line; ranges of lines are in order. Corpus: testdata/patches
#include "compare/Patch.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  auto read = irqlint::compare::parsePatch(std::string_view(reinterpret_cast<const char *>(data), size));
  if (auto *problem = std::get_if<irqlint::report::LogProblem>(&read))
    return problem->text.empty() ? std::abort(), 1 : 0;
  for (const auto &file : std::get<0>(read))
    for (const auto &[first, last] : file.changes.added)
      if (first > last || file.path.empty())
        std::abort();
  return 0;
}
