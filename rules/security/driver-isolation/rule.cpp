// The driver opens a registry key by an absolute path that stands in its code. A driver whose package is isolated keeps its state
// below keys that the system gives it.
//
//   key of the device, of the driver, state key, path handed to DriverEntry, device map --> fine
//   "\Registry\Machine\…" in the code, a well-known place of the system                 --> report
//
// Off by default: older drivers may do so.
#include "../../common/CallersNames.h"

namespace irqlint {
using namespace rules;

class DriverIsolation : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    const ir::Function &function = point.function();
    if (function.isSystem)
      return;
    for (const ir::Block &block : function.blocks)
      for (const ir::Instr &instr : block.instrs)
        if (instr.op == ir::Op::Call && isOfKind(point.contractOf(instr), "registry"))
          if (const std::string path = absolutePath(point, instr); !path.empty())
            tell(point, instr, path);
  }

  static void tell(FunctionPoint &point, const ir::Instr &call, const std::string &path) {
    Report report;
    report.message = quoted(point.contractOf(call).name.str()) + " uses the registry at " + path + ", outside of what an isolated driver package may use";
    report.help = "keep settings below the hardware key of the device or the parameters key of the driver, and state below the state key";
    point.report(point.range(call.loc), std::move(report), call.text);
  }

  static std::string absolutePath(const FunctionPoint &point, const ir::Instr &call) {
    const ir::Function &function = point.function();
    if (call.args.size() > 1 && call.args[0].kind == ir::Operand::Kind::Int && call.args[1].kind == ir::Operand::Kind::String)
      return placeWords(call.args[0].imm, call.args[1].name.str());
    for (const ir::Operand &argument : call.args)
      if (const auto local = variableAt(function, argument); local && point.unit().types[function.vars[*local].type].name == std::string_view("OBJECT_ATTRIBUTES"))
        return pathIn(point, *local);
    return "";
  }

  /// By the number that says what the path is relative to. The device map is where older programs look for devices: that is allowed.
  static std::string placeWords(int64_t relativeTo, std::string_view path) {
    constexpr std::array places = std::to_array<const char *>({"", "the keys of all services", "the control key of the system", "the key of the Windows version", "", "the key of the user"});
    const auto base = static_cast<size_t>(relativeTo & 0xff);
    if (relativeTo & 0x40000000 || base >= places.size())
      return "";
    return base == 0 ? (isAbsolute(path) ? quoted(path) : "") : std::string(places[base]);
  }

  static bool isAbsolute(std::string_view path) {
    constexpr std::string_view root = "\\registry\\";
    return path.size() > root.size() && std::equal(root.begin(), root.end(), path.begin(), [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? b + ('a' - 'A') : b); });
  }

  /// The name in these attributes, when all that they are ever given are absolute paths in the code.
  static std::string pathIn(const FunctionPoint &point, uint32_t attributes) {
    const ir::Function &function = point.function();
    std::string path;
    for (const ir::Block &block : function.blocks)
      for (const ir::Instr &instr : block.instrs) {
        if (instr.op != ir::Op::Store || instr.place.path.empty() || instr.place.path.back().field != std::string_view("ObjectName") || !isPartOf(function, instr.place, attributes))
          continue;
        const std::string text = textAt(point, instr.a);
        if (!isAbsolute(text))
          return "";
        path = path.empty() ? quoted(text) : path;
      }
    return path;
  }

  /// The text of a counted string: of a local that is set once, or of a constant global.
  static std::string textAt(const FunctionPoint &point, const ir::Operand &string) {
    const ir::Function &function = point.function();
    const ir::Instr *source = sourceOf(function, string);
    if (!source || source->op != ir::Op::Addr || !source->place.path.empty())
      return "";
    if (source->place.base == ir::Place::Base::Global)
      return textOf(point, source->place.name);
    std::string text;
    for (const ir::Block &block : function.blocks)
      for (const ir::Instr &instr : block.instrs) {
        const ir::Operand *stored = nullptr;
        if (instr.op == ir::Op::Store && isIn(instr.place, source->place.var) && instr.place.path.size() == 1 && instr.place.path[0].field == std::string_view("Buffer"))
          stored = &instr.a;
        if (instr.op == ir::Op::Call && instr.args.size() == 2 && variableAt(function, instr.args[0]) == std::optional(source->place.var))
          stored = &instr.args[1];
        if (!stored)
          continue;
        if (!text.empty() || stored->kind != ir::Operand::Kind::String)
          return "";
        text = stored->name.str();
      }
    return text;
  }

  static std::string textOf(const FunctionPoint &point, Name global) {
    const auto &globals = point.wholeUnit().globals;
    const auto found = std::ranges::find(globals, global, &ir::Global::key);
    if (found == globals.end())
      return "";
    const auto text = std::ranges::find_if(found->inits, [](const ir::Init &i) { return i.value.kind == ir::Operand::Kind::String; });
    return text == found->inits.end() ? "" : text->value.name.string();
  }
};

} // namespace irqlint
IRQLINT_RULE(DriverIsolation)
