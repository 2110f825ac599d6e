#include "report/Fingerprint.h"

#include "report/Utf8.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/SHA256.h"

#include <array>
#include <cstdint>
#include <map>
#include <unordered_map>

namespace irqlint::report {
namespace {

/// Polynomial hash of the first 100 characters, blanks not counted, from the start of each line.
class LineHasher {
public:
  std::vector<std::string> run(std::string_view content) {
    while (!content.empty()) {
      CodePoint point = decode(content);
      content.remove_prefix(point.bytes);
      if (point.value > 0xFFFF) {
        feed(0xD800 + ((point.value - 0x10000) >> 10));
        feed(0xDC00 + ((point.value - 0x10000) & 0x3FF));
      } else {
        feed(point.value);
      }
    }
    feed(EndMark);
    for (size_t i = 0; i < Window; ++i)
      push(0);
    return std::move(hashes);
  }

private:
  static constexpr size_t Window = 100;
  static constexpr uint64_t Factor = 37;
  static constexpr uint32_t EndMark = 65535;

  static constexpr uint64_t highest() {
    uint64_t power = 1;
    for (size_t i = 0; i < Window; ++i)
      power *= Factor;
    return power;
  }

  void feed(uint32_t unit) {
    bool folded = afterCr && unit == '\n';
    afterCr = false;
    if (unit == ' ' || unit == '\t' || folded)
      return;
    afterCr = unit == '\r';
    if (afterCr)
      unit = '\n';
    bool begins = atLineStart;
    atLineStart = unit == '\n';
    push(unit, begins);
  }

  void push(uint32_t unit, bool beginsLine = false) {
    if (lineBegins[at])
      emit();
    lineBegins[at] = beginsLine;
    hash = Factor * hash + unit - highest() * window[at];
    window[at] = unit;
    at = (at + 1) % Window;
  }

  void emit() { hashes.push_back(llvm::utohexstr(hash, /*LowerCase=*/true) + ":" + std::to_string(++counts[hash])); }

  std::array<uint32_t, Window> window{};
  std::array<bool, Window> lineBegins{};
  size_t at = 0;
  uint64_t hash = 0;
  bool atLineStart = true, afterCr = false;
  std::unordered_map<uint64_t, unsigned> counts;
  std::vector<std::string> hashes;
};

} // namespace

std::vector<std::string> lineHashes(std::string_view content) { return LineHasher().run(content); }

namespace {

/// A lambda is named by its place, "lambda at 12:4", which shifts.
std::string withoutPlace(const std::string &function) {
  constexpr std::string_view Name = "lambda at ";
  size_t at = function.find(Name);
  if (at == std::string::npos)
    return function;
  size_t end = function.find_first_not_of("0123456789:", at + Name.size());
  return function.substr(0, at) + "lambda" + (end == std::string::npos ? "" : withoutPlace(function.substr(end)));
}

} // namespace

std::string semanticHash(const Finding &finding) {
  std::string key;
  size_t slash = finding.where.path.rfind('/');
  const std::string file = finding.where.path.substr(slash == std::string::npos ? 0 : slash + 1);
  const std::string function = withoutPlace(finding.function);
  for (const std::string *part : {&finding.rule, &file, &function, &finding.subject})
    key.append(*part).push_back('\0');
  llvm::ArrayRef<uint8_t> bytes(reinterpret_cast<const uint8_t *>(key.data()), key.size());
  return llvm::toHex(llvm::ArrayRef(llvm::SHA256::hash(bytes)).take_front(8), /*LowerCase=*/true);
}

std::vector<std::string> semanticFingerprints(const std::vector<Finding> &findings) {
  std::map<std::string, unsigned> counts;
  std::vector<std::string> out;
  for (const Finding &finding : findings) {
    std::string hash = semanticHash(finding);
    out.push_back(hash + ":" + std::to_string(++counts[hash]));
  }
  return out;
}

} // namespace irqlint::report
