// Which rules run: by profile, rule sets, configuration and command line, in this order.
#pragma once

#include "cli/Session.h"

namespace irqlint::cli {

/// Of the command line, else of the configuration, else "recommended". Rules of "minimal": errors that are on by
/// default, of high precision or better; of "recommended": those on by default.
std::string profileOf(const InputOptions &options, const Config &config);

/// Slugs of what the profile, the rule sets and the configuration leave on.
std::set<std::string> configuredRules(const std::string &profile, const Config &config);

/// What --rules selects out of those; nothing, and words about it, when a name is unknown.
std::optional<std::set<std::string>> selectRules(const std::string &list, std::set<std::string> on,
                                                 const Console &console);

/// Puts the rules that run and their severities into `setup`. `pathsAdd`: also those that are on for some paths only.
void setRules(Setup &setup, std::set<std::string> on, bool pathsAdd);

} // namespace irqlint::cli
