// The texts of docs/ as the build embeds them; report/Pages.h gives them a meaning.
#pragma once

#include <string_view>
#include <vector>

namespace irqlint::report {

struct PageText {
  std::string_view name, text; ///< file name without ending; its content
};

const std::vector<PageText> &conceptTexts();
const std::vector<PageText> &bugcheckTexts();
/// Lines of docs/peers.tsv: tool, id and meaning, separated by tabs.
const std::vector<std::string_view> &peerTexts();

} // namespace irqlint::report
