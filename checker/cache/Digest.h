// Keys of what is kept.
#pragma once

#include "ir/Digest.h"

namespace irqlint::cache {

using ir::Digest;
using ir::digestOf;
using ir::Hasher;

/// Tells builds of this program apart: the linker's build id, or size and time of the executable where there is none.
const std::string &programId();

} // namespace irqlint::cache
