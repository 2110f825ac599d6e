#include "model/Irql.h"

#include "model/Text.h"

#include <array>
#include <charconv>
#include <utility>

namespace irqlint::model {

namespace {

constexpr std::array<std::pair<std::string_view, Level>, 20> Names{{
    {"PASSIVE_LEVEL", Passive},
    {"LOW_LEVEL", Passive},
    {"APC_LEVEL", Apc},
    {"DISPATCH_LEVEL", Dispatch},
    {"DPC_LEVEL", Dispatch},
    {"CMCI_LEVEL", 5},
    {"DIRQL", DeviceLow},
    {"SYNCH_LEVEL", DeviceHigh},
    {"CLOCK_LEVEL", Clock},
    {"CLOCK1_LEVEL", Clock},
    {"CLOCK2_LEVEL", Clock},
    {"IPI_LEVEL", Ipi},
    {"DRS_LEVEL", Ipi},
    {"POWER_LEVEL", Ipi},
    {"PROFILE_LEVEL", High},
    {"HIGH_LEVEL", High},
    {"any", High},
    {"ANY_LEVEL", High},
    {"DEVICE_LEVEL", DeviceLow},
    {"DIRQL_LEVEL", DeviceLow},
}};

} // namespace

std::string levelName(Level level) {
  if (level >= DeviceLow && level <= DeviceHigh)
    return "DIRQL";
  for (auto [name, value] : Names)
    if (value == level && level != High)
      return std::string(name);
  return level == High ? "HIGH_LEVEL" : "IRQL " + std::to_string(level);
}

std::string levelRange(Level low, Level high) {
  const std::string from = levelName(low), to = levelName(high);
  return from == to ? from : from + ".." + to;
}

std::optional<Level> parseLevel(std::string_view text) {
  text = trim(text);
  for (auto [name, value] : Names)
    if (text == name)
      return value;
  Level number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || number < Passive || number > High)
    return std::nullopt;
  return number;
}

} // namespace irqlint::model
