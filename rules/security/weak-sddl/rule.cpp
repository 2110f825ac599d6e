// A security descriptor, written as SDDL, lets everybody or all users write to the object, or do anything with it.
//
//   D:P(A;;GA;;;WD)     allow ; generic all ; Everyone
//      +-- type, rights, and who: an ACE that allows writing or all, to a group that any program is in -> report
#include "../../common/Code.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class WeakSddl : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    for (const ir::Block &block : point.function().blocks)
      for (const ir::Instr &instr : block.instrs) {
        look(point, instr, instr.a);
        for (const ir::Operand &argument : instr.args)
          look(point, instr, argument);
      }
    if (isFirst(point))
      for (const ir::Global &global : point.wholeUnit().globals)
        for (const ir::Init &init : global.inits)
          if (init.value.kind == ir::Operand::Kind::String)
            tell(point, point.range(init.loc.valid() ? init.loc : global.loc), std::string(init.value.name.str()));
  }

  static bool isFirst(const FunctionPoint &point) {
    const auto &functions = point.wholeUnit().functions;
    const auto first = std::ranges::find_if(functions, [](const ir::Function &f) { return f.hasBody && !f.blocks.empty() && !f.isInline; });
    return first != functions.end() && first->key == point.function().key;
  }

  static void look(FunctionPoint &point, const ir::Instr &instr, const ir::Operand &value) {
    if (value.kind == ir::Operand::Kind::String)
      tell(point, point.range(instr.loc), std::string(value.name.str()));
  }

  static void tell(FunctionPoint &point, const SourceRange &where, const std::string &text) {
    const std::string ace = weakAce(text);
    if (ace.empty() || !where.valid() || point.alreadyReported(where))
      return;
    Report report;
    report.message = "the security descriptor '" + text + "' gives write or all access to a group that every program is in: '" + ace + "'";
    report.help = "grant writing to SYSTEM and administrators alone, as \"D:P(A;;GA;;;SY)(A;;GA;;;BA)\", and reading to those who need it";
    point.report(where, std::move(report), text);
  }

  /// The first ACE that allows too much: "(A;;GA;;;WD)".
  static std::string weakAce(const std::string &text) {
    if (!text.starts_with("D:"))
      return {};
    for (size_t open = text.find('('); open != std::string::npos; open = text.find('(', open + 1)) {
      const size_t close = text.find(')', open);
      std::vector<std::string> parts(1);
      for (size_t i = open + 1; close != std::string::npos && i < close; ++i)
        text[i] == ';' ? void(parts.emplace_back()) : parts.back().push_back(text[i]);
      if (parts.size() == 6 && parts[0] == "A" && allowsWriting(parts[2]) && isAnybody(parts[5]))
        return text.substr(open, close - open + 1);
    }
    return {};
  }

  static bool isAnybody(const std::string &group) {
    constexpr std::array groups = std::to_array<std::string_view>({"WD", "AC", "AN", "BG", "BU", "AU", "IU", "S-1-1-0", "S-1-15-2-1", "S-1-5-32-545", "S-1-5-11"});
    return std::ranges::find(groups, group) != groups.end();
  }

  static bool allowsWriting(const std::string &rights) {
    constexpr std::array writing = std::to_array<std::string_view>({"GA", "GW", "FA", "FW", "KA", "KW", "WD", "WO"});
    if (rights.starts_with("0x")) {
      const unsigned long long mask = std::strtoull(rights.c_str(), nullptr, 16);
      return (mask & 0x500C0002) != 0; // all, write, DACL and owner, write data
    }
    for (size_t i = 0; i + 1 < rights.size(); i += 2)
      if (std::ranges::find(writing, rights.substr(i, 2)) != writing.end())
        return true;
    return false;
  }
};

} // namespace irqlint

IRQLINT_RULE(WeakSddl)
