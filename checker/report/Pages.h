// What a reader of findings may want to know besides the rule: concepts of the kernel, bug checks, ids of other tools.
// All of it is embedded; docs/concepts and docs/bugchecks hold the text.
#pragma once

#include "irqlint/Rule.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace irqlint::report {

/// A page opens with "# Title". Comments behind it tell the program: `<!-- aliases: a, b -->` other names, and
/// `<!-- general: why -->` that no rule names the page, and why that is so.
struct Page {
  std::string name; ///< "irql", "0xD1"
  std::string
      title; ///< "IRQL: who may interrupt whom", "DRIVER_IRQL_NOT_LESS_OR_EQUAL" (a bug check's without its code)
  std::vector<std::string> aliases;
  std::string general;
  std::string text; ///< Markdown without those comments
};

/// Sorted by name; bug checks by number. Made once.
const std::vector<Page> &conceptPages();
const std::vector<Page> &bugcheckPages();

/// By name or alias, in any case of letters. Null: there is none.
const Page *findConcept(std::string_view name);
/// By code ("0xD1", "0x000000D1", the form of a small dump "0x1000007E") or name, in any case of letters.
const Page *findBugcheck(std::string_view codeOrName);
/// The number that a bug check's code stands for, without the mark of a small dump; nothing if `text` is none.
std::optional<unsigned> bugcheckCode(std::string_view text);

/// Something another tool reports.
struct PeerItem {
  std::string_view peer, id, meaning; ///< "prefast", "C28121", …
};
/// As in docs/peers.tsv. Made once.
const std::vector<PeerItem> &peerItems();
/// Null for an unknown one.
const PeerItem *findPeerItem(std::string_view peer, std::string_view id);
/// "PREfast", "CodeQL", "Static Driver Verifier (WDM)", …
std::string_view peerName(std::string_view peer);

/// The end of a rule's page, in Markdown: the bug checks it can end in and the concepts to know. Empty if there are
/// none. `onWeb` links to the files of the project, else to commands.
std::string seeAlso(const RuleInfo &rule, bool onWeb);

/// "0xD1 DRIVER_IRQL_NOT_LESS_OR_EQUAL" for "0xD1"; the code alone when there is no page.
std::string bugcheckTitle(std::string_view code);

/// What stands below "## heading" in a page, without the heading; empty if there is none.
std::string sectionOf(std::string_view page, std::string_view heading);

} // namespace irqlint::report
