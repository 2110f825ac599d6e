// A unit as bytes: all of it, also what the text form leaves out.
#pragma once

#include "ir/Outline.h"

#include <optional>
#include <string>
#include <string_view>

namespace irqlint::ir {

std::string toBytes(const Unit &unit);
/// Nothing if the bytes are not what `toBytes` of this program gives.
std::optional<Unit> unitFromBytes(std::string_view bytes);

std::string toBytes(const Outline &outline);
std::optional<Outline> outlineFromBytes(std::string_view bytes);

} // namespace irqlint::ir
