// Any text is read as a pragma, as a comment and as an attribute, and any sequence of them has scopes that hold
// together. Corpus: testdata/suppression
#include "report/Suppression.h"

#include <cstdlib>
#include <string_view>

using namespace irqlint;

namespace {

constexpr size_t MostText = 512;

void demand(bool holds) {
  if (!holds)
    std::abort();
}

/// One remark per line; the first character says which kind.
Remarks remarksOf(std::string_view text) {
  Remarks out;
  for (uint32_t line = 1; !text.empty(); ++line) {
    size_t end = text.find('\n');
    std::string_view one = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (one.empty())
      continue;
    Remark remark{.path = std::string(1, static_cast<char>('a' + one.size() % 3)),
                  .line = line,
                  .column = 1,
                  .text = std::string(one.substr(1))};
    remark.kind = static_cast<Remark::Kind>(static_cast<unsigned char>(one[0]) % 5);
    remark.next = {line + 1, line + 2};
    if (one.size() % 2)
      remark.here = {line, line};
    out.push_back(std::move(remark));
  }
  return out;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  Remarks remarks = remarksOf({reinterpret_cast<const char *>(data), size});
  for (const Remark &remark : remarks)
    for (const report::Directive &directive : report::readDirectives(remark)) {
      demand(directive.names.size() <= MostText && directive.written.size() <= MostText &&
             directive.reason.size() <= MostText);
      demand(directive.written.find('\n') == std::string::npos);
    }
  report::SuppressionReader reader;
  reader.add(remarks);
  reader.add(remarks);
  for (const report::Suppression &one : reader.take())
    for (const auto &[path, spans] : one.covers)
      for (const LineSpan &span : spans)
        demand(span.first != 0);
  return 0;
}
