// Any bytes are a baseline or a list of problems; what was read is written, read again, and written the same.
// Corpus: testdata/baselines
#include "compare/Baseline.h"

#include <cstdlib>

using namespace irqlint::compare;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  auto read = readBaseline(std::string_view(reinterpret_cast<const char *>(data), size));
  auto *entries = std::get_if<0>(&read);
  if (!entries)
    return std::get<1>(read).empty() ? std::abort(), 1 : 0;
  std::string text = baselineText(*entries);
  auto again = readBaseline(text);
  if (!std::holds_alternative<std::vector<BaselineEntry>>(again) || baselineText(std::get<0>(again)) != text)
    std::abort();
  return 0;
}
