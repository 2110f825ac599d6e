// The annotations that can be proved of a whole project: for `annotate` and for editors.
#pragma once

#include "cli/Session.h"
#include "engine/Proposals.h"
#include "report/Source.h"

namespace irqlint::cli {

/// A file as it is read, and with proposals in it.
struct EditedFile {
  std::string path, before, after;
};

/// What can be proved and still compiles, sorted by place. `wanted`: the files, as they are shown, that are asked
/// about.
std::vector<engine::Proposal> propose(const Project &project, const Setup &setup, Progress &progress,
                                      const std::function<bool(const std::string &path)> &wanted = {});

/// All files that get some of the proposals. Paths are absolute.
std::vector<EditedFile> editedFiles(const std::vector<engine::Proposal> &proposals, const Setup &setup);

/// The rule that proposals are told under, and a proposal as its finding: the fix inserts the text.
const RuleInfo &proposalInfo();
Finding asFinding(const engine::Proposal &proposal, report::SourceCache &sources);

} // namespace irqlint::cli
