// Keys of what is kept.
#pragma once

#include "llvm/Support/BLAKE3.h"

#include <string>
#include <string_view>

namespace irqlint::cache {

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

/// Tells builds of this program apart: the linker's build id, or size and time of the executable where there is none.
const std::string &programId();

} // namespace irqlint::cache
