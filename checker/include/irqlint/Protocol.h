// A rule of the user's own: which calls may follow which, for objects of an interface that the kernel does not know.
//
// A typestate: an object is in one of a few states, calls bring it from one into another, and some calls are wrong in some
// states (R. Strom, S. Yemini, "Typestate: A Programming Language Concept for Enhancing Software Reliability", 1986).
#pragma once

#include "irqlint/Rule.h"

#include <map>
#include <string>
#include <vector>

namespace irqlint {

/// A call that is wrong in some states.
struct ProtocolUse {
  std::string call;                       ///< name of the function, or of the function type it is called through
  std::map<std::string, std::string> wrongIn; ///< state to message; {call} and {object} stand for what the source says
  std::string help;                       ///< what to do; may be empty
};

struct Protocol {
  RuleInfo info;
  std::vector<ProtocolUse> uses;
  std::map<std::string, std::string> lost; ///< states in which nobody may lose the object to message, as of a use
  std::string help;                        ///< what to do where an event does not say; may be empty
  /// The class of its objects, as facts name it: "own:acme/channel".
  std::string objectClass() const { return "own:" + info.slug; }
};

/// Adds it to `allRules`. Pointers to rules that somebody holds are void after that: for the time before the analysis only.
void addRule(const Protocol &protocol);

} // namespace irqlint
