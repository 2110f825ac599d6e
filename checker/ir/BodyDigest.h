// Whether a function is still the same: its code and what its code names, wherever it stands.
#pragma once

#include "ir/Digest.h"
#include "ir/Ir.h"

namespace irqlint::ir {

/// By function: its key and a digest; sorted. Equal digests: the same declaration and the same instructions with the same types, at
/// the same places as seen from the function's first line.
using BodyDigests = std::vector<std::pair<Name, Digest>>;
/// Of the functions that have a body.
BodyDigests bodyDigests(const Unit &unit);

struct UnitDigests {
  Digest whole; ///< equal: nothing has changed
  BodyDigests functions;
};

} // namespace irqlint::ir
