// "protocols" of .irqlint.json: rules of the user's own, without C++.
#pragma once

#include "irqlint/Protocol.h"
#include "report/Json.h"

#include <functional>
#include <string>
#include <vector>

namespace irqlint::cli {

/// What the calls of all protocols do to their objects, as facts, and where each of them was written.
struct ProtocolFacts {
  std::string json; ///< empty: there are none
  report::Json written; ///< as they stand in the configuration
  std::map<std::string, std::string> pointers; ///< "/alsoDoes/AcmeOpen/0" to "/protocols/acme~1channel/events/0"
};

using Complain = std::function<void(const std::string &pointer, std::string what)>;

/// Reads them, and adds their states and rules to those there are; what is wrong goes to `complain`.
ProtocolFacts readProtocols(const report::Json &value, const std::string &pointer, const Complain &complain);

/// Keys of a protocol and of its events.
extern const std::vector<std::string> ProtocolKeys, EventKeys;

} // namespace irqlint::cli
