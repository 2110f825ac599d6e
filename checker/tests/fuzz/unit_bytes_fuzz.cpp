// Bytes become a unit or are refused, and a unit that was changed in transit breaks nothing. Corpus: testdata/ir
#include "ir/Binary.h"
#include "ir/Text.h"

#include <cstdlib>

using namespace irqlint::ir;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  const std::string_view text(reinterpret_cast<const char *>(data), size);
  unitFromBytes(text);
  auto parsed = parse(text);
  const Unit *unit = std::get_if<Unit>(&parsed);
  if (!unit)
    return 0;
  std::string bytes = toBytes(*unit);
  const auto again = unitFromBytes(bytes);
  if (!again || toBytes(*again) != bytes)
    std::abort();
  for (size_t i = 0; i < size && !bytes.empty(); i += 1 + size / 16) { // the input says what is changed
    bytes[(i * 131 + data[i] * 257u) % bytes.size()] = static_cast<char>(data[size - 1 - i]);
    if (const auto changed = unitFromBytes(bytes))
      verify(*changed);
  }
  return 0;
}
