// Words of our own JSON, in the order of the enumerations that they stand for: what JsonWriter writes, RunReader reads.
#pragma once

#include <array>
#include <string_view>

namespace irqlint::report {

inline constexpr std::array<std::string_view, 7> StepKindNames{"entry",  "branch", "call", "return",
                                                               "effect", "raise",  "fault"};
inline constexpr std::array<std::string_view, 3> HidingKindNames{"inSource", "external", "baseline"};

} // namespace irqlint::report
