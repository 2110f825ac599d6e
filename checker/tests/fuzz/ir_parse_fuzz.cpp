// Any text parses or is refused; what parses prints, comes back as it is, and verify survives it. Corpus: testdata/ir
#include "ir/Text.h"

#include <cstdio>
#include <cstdlib>

using namespace irqlint::ir;

namespace {

[[noreturn]] void giveUp(const char *what, const std::string &first, const std::string &second) {
  std::fprintf(stderr, "%s\n--- first\n%s--- second\n%s", what, first.c_str(), second.c_str());
  std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  auto result = parse(std::string_view(reinterpret_cast<const char *>(data), size));
  Unit *unit = std::get_if<Unit>(&result);
  if (!unit)
    return 0;
  verify(*unit);
  std::string first = print(*unit);
  auto again = parse(first);
  if (auto *error = std::get_if<ParseError>(&again))
    giveUp(error->text.c_str(), first, std::to_string(error->line));
  std::string second = print(std::get<Unit>(again));
  if (first != second)
    giveUp("print is no fixpoint", first, second);
  return 0;
}
