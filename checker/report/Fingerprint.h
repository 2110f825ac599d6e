// What identifies a finding when the code around it changes.
#pragma once

#include "irqlint/Finding.h"

#include <string>
#include <string_view>
#include <vector>

namespace irqlint::report {

/// One value per line, as github/codeql-action computes `primaryLocationLineHash`: "f5416d0b0f6073cf:1".
std::vector<std::string> lineHashes(std::string_view content);

/// `irqlintSemantic/v1`: of rule, file name, function and subject; no line and no folder. Equal ones are told apart
/// by ordinals in the order given, so pass sorted findings.
std::vector<std::string> semanticFingerprints(const std::vector<Finding> &findings);

/// The same without the ordinal.
std::string semanticHash(const Finding &finding);

} // namespace irqlint::report
