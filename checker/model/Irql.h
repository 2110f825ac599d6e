// Interrupt request levels as numbers. Values of x64; ordering is what matters.
// Source: Windows Driver Kit documentation, "Managing hardware priorities".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace irqlint::model {

using Level = int;
constexpr Level Passive = 0, Apc = 1, Dispatch = 2, DeviceLow = 3, DeviceHigh = 12, Clock = 13, Ipi = 14, High = 15;

/// "DISPATCH_LEVEL", "DIRQL" for device levels, "IRQL 7" for what has no name.
std::string levelName(Level level);
/// "PASSIVE_LEVEL" for [0,0], "PASSIVE_LEVEL..DISPATCH_LEVEL" for [0,2].
std::string levelRange(Level low, Level high);
/// Reads a level name or a number; DIRQL gives DeviceLow. "any" gives High.
std::optional<Level> parseLevel(std::string_view text);

} // namespace irqlint::model
