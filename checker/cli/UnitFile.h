// A lowered unit as a file: what `irqlint lower` writes and `irqlint link` reads, so that another machine can do either.
#pragma once

#include "cli/Pipeline.h"

#include <string>
#include <string_view>
#include <variant>

namespace irqlint::cli {

std::string unitFileOf(const LoadedUnit &loaded);
/// The unit, or what is wrong with the bytes and what to do.
std::variant<LoadedUnit, std::string> readUnitFile(std::string_view bytes);

} // namespace irqlint::cli
