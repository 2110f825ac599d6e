// The control codes that a module answers: where each is recognized, what its branch calls, which lengths it looks at and what
// its code can do to the machine. For `irqlint ioctls`.
//
// Found by the flow of the code's value through comparisons and calls, without paths: a branch is what can only be reached
// after the code was found equal.
#pragma once

#include "engine/Engine.h"

#include <string>
#include <vector>

namespace irqlint::engine {

/// A comparison of a length of the request, in the branch or in what it calls.
struct LengthCheck {
  bool ofOutput = false;
  int64_t bytes = 0;
  std::string text; ///< "length < sizeof(FOO)"
  SourceRange where;
};

struct Ioctl {
  int64_t code = 0;
  SourceRange where;    ///< the case label or the comparison
  std::string written;  ///< the comparison as written; empty: a case label, which stands at `where`
  std::string function; ///< where it is recognized
  std::vector<std::string> handlers;   ///< functions of the module that the branch calls with what the request brought, in order
  std::vector<std::string> structures; ///< records that its code takes buffers for
  std::vector<LengthCheck> checks;
  std::vector<std::string> abilities;  ///< "maps physical memory", with all that it calls
  bool isDefault = false; ///< stands in the switch, but its branch is shared with codes that are not handled
};

struct IoctlTable {
  std::string module;
  std::vector<Ioctl> codes;             ///< by place
  std::vector<std::string> unfollowed;  ///< dispatch routines that look at the code in ways that are not followed
  bool handlesRequests = false;         ///< some routine of the module gets control requests
};

IoctlTable ioctlTable(const Module &module, const model::Model &model, const Options &options);

} // namespace irqlint::engine
