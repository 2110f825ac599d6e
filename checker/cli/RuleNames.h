// Rules as users name them: by slug, code, family, or "all".
#pragma once

#include "irqlint/Rule.h"

#include <string>
#include <string_view>
#include <vector>

namespace irqlint::cli {

/// The rules that a name stands for: "irql/call-above-max", "KDL0001", "irql", "irql/*", "all". Empty: unknown.
std::vector<const RegisteredRule *> rulesNamed(std::string_view name);

/// Slugs that somebody who typed `name` may have meant, nearest first.
std::vector<std::string> nearRules(std::string_view name);

/// "; did you mean 'a' or 'b'?", empty for no names.
std::string didYouMean(const std::vector<std::string> &names);

/// The `count` candidates nearest to `name` by edit distance, if near enough.
std::vector<std::string> nearest(std::string_view name, const std::vector<std::string> &candidates, size_t count = 3);

} // namespace irqlint::cli
