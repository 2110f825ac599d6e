// Two names of control codes stand for one value: the second branch that asks for it never runs.
//
//   code == IOCTL_A, is 0x222004 --not it--> code == IOCTL_B, is 0x222004 too -> report
//
// Of one function. The labels of a switch cannot be the same: the compiler refuses them.
#include "../../common/Code.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class DuplicateCode : public Rule {
  struct Asked {
    std::string value, name;
    SourceRange where;
  };

  void atFunctionEnd(FunctionPoint &point) const override {
    std::map<int64_t, Asked> first;
    for (const ir::Block &block : point.function().blocks)
      for (const ir::Instr &test : block.instrs) {
        const auto code = codeAskedFor(point.function(), test);
        const auto words = code ? wordsOf(block.term.text) : std::nullopt;
        if (!words)
          continue;
        const SourceRange where = point.range(block.term.loc);
        const auto [known, isNew] = first.try_emplace(*code, Asked{words->value, words->name, where});
        if (isNew || known->second.name == words->name || known->second.value != words->value)
          continue;
        Report report;
        report.message = quoted(words->name) + " is the same control code as " + quoted(known->second.name) + ", which is asked for first: what stands here is never done for it";
        report.help = "give each control code a function number of its own";
        report.related.push_back({known->second.where, "the same value is asked for here"});
        point.report(where, std::move(report), words->name);
      }
  }

  /// The value is compared with a number that has the form of a control code: a device type, and more.
  static std::optional<int64_t> codeAskedFor(const ir::Function &, const ir::Instr &test) {
    const bool compares = test.op == ir::Op::Bin && test.bin == ir::BinOp::Eq && test.b.kind == ir::Operand::Kind::Int && test.a.kind == ir::Operand::Kind::Temp;
    const int64_t value = static_cast<uint32_t>(test.b.imm);
    return compares && (value >> 16) != 0 && (value >> 16) != 0xFFFF ? std::optional(value) : std::nullopt;
  }

  /// "code == IOCTL_A": nothing else, and the second is a name for control codes.
  static std::optional<Asked> wordsOf(const std::string &text) {
    const size_t equal = text.find("==");
    if (equal == std::string::npos || text.find("==", equal + 2) != std::string::npos)
      return std::nullopt;
    const auto trim = [](std::string s) {
      s.erase(0, s.find_first_not_of(" ("));
      const size_t end = s.find_last_not_of(" )");
      return end == std::string::npos ? std::string() : s.substr(0, end + 1);
    };
    Asked asked{trim(text.substr(0, equal)), trim(text.substr(equal + 2)), {}};
    const bool isName = !asked.name.empty() && std::ranges::all_of(asked.name, [](char c) { return c == '_' || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
    return isName && asked.name.find("CTL") != std::string::npos ? std::optional(asked) : std::nullopt;
  }
};

} // namespace irqlint

IRQLINT_RULE(DuplicateCode)
