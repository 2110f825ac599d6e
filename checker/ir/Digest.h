// Names for contents: equal digests, equal contents.
#pragma once

#include "llvm/Support/BLAKE3.h"

#include <string>
#include <string_view>

namespace irqlint::ir {

/// 64 hexadecimal digits.
using Digest = std::string;

/// BLAKE3 over the parts, each with its length, so that no two lists of parts are alike.
class Hasher {
public:
  Hasher &add(std::string_view part);
  Hasher &add(uint64_t number) { return add(std::to_string(number)); }
  Digest result();

private:
  llvm::BLAKE3 state;
};

Digest digestOf(std::string_view bytes);

} // namespace irqlint::ir
