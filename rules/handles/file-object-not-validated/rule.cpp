// A program sends a handle of a file. The driver takes the file object for one of its own and follows the context that it keeps in its
// own file objects; in those of other drivers something else stands there.
//
//   handle from a buffer of the request --resolved--> file object --context followed-----------------> report
//                                                        |
//                                                        +--its device looked at, or the object or
//                                                           the context handed to a function --------> may be checked
#include "../../common/Powers.h"

#include <set>

namespace irqlint {
using namespace rules;

class FileObjectNotValidated : public Rule {
  bool looksAtBuffers() const override { return true; }

  void atBuffer(BufferPoint &point) const override {
    if (point.how() != Argument || !isOfKind(point.contractOf(point.instr()), "resolves_handle"))
      return;
    for (const ir::Operand &argument : point.instr().args)
      if (const ir::Place *object = placeAt(point.function(), argument); object && object->base == ir::Place::Base::Var && object->path.empty())
        if (const auto context = followedContext(point, object->var))
          point.require(Detail{.subject = point.instr().text, .callee = Name(*context)});
  }

  Judgement judgeBuffer(const BufferView &b, const Detail &) const override {
    if (!b.major)
      return Judgement::Open;
    return isInternal(b) || b.isKernelMode ? Judgement::Fine : Judgement::Broken;
  }

  /// The member of the file object that is followed without any question; nothing if there is none.
  static std::optional<std::string> followedContext(const BufferPoint &point, uint32_t file) {
    const ir::Function &function = point.function();
    const std::set<uint32_t> contexts = contextsOf(point, file);
    std::optional<std::string> followed;
    for (const ir::Block &block : function.blocks)
      for (const ir::Instr &instr : block.instrs) {
        if (asks(point, instr, file, contexts))
          return std::nullopt;
        for (const ir::Place *place : {&instr.place, &instr.place2}) {
          const bool throughCopy = place->base == ir::Place::Base::Var && contexts.contains(place->var) && !place->path.empty() && isDeref(place->path.front());
          const bool directly = place->path.size() > 2 && isDeref(place->path[2]) && memberOf(point, *place, file) == std::string_view("file_context");
          if (throughCopy)
            followed = function.vars[place->var].name.string();
          else if (directly)
            followed = place->path[1].field.string();
        }
      }
    return followed;
  }

  /// Locals that the context of the file object is put in.
  static std::set<uint32_t> contextsOf(const BufferPoint &point, uint32_t file) {
    std::set<uint32_t> contexts;
    for (const ir::Block &block : point.function().blocks)
      for (const ir::Instr &instr : block.instrs)
        if (instr.op == ir::Op::Store && instr.place.base == ir::Place::Base::Var && instr.place.path.empty() && isContext(point, instr.a, file))
          contexts.insert(instr.place.var);
    return contexts;
  }

  static bool isContext(const BufferPoint &point, const ir::Operand &value, uint32_t file) {
    const ir::Instr *source = sourceOf(point.function(), value);
    return source && source->op == ir::Op::Load && source->place.path.size() == 2 && memberOf(point, source->place, file) == std::string_view("file_context");
  }

  /// Something that may tell whose file object it is.
  static bool asks(const BufferPoint &point, const ir::Instr &instr, uint32_t file, const std::set<uint32_t> &contexts) {
    const ir::Function &function = point.function();
    const auto isEither = [&](const ir::Operand &value) {
      const auto local = localRead(function, value);
      return (local && (*local == file || contexts.contains(*local))) || isContext(point, value, file);
    };
    const auto isNull = [](const ir::Operand &value) { return value.kind == ir::Operand::Kind::Int && value.imm == 0; };
    const bool hands = instr.op == ir::Op::Call && std::ranges::any_of(instr.args, isEither) && !isOfKind(point.contractOf(instr), "starts_nothing");
    const bool copies = instr.op == ir::Op::Store && isEither(instr.a) && !(isContext(point, instr.a, file) && instr.place.path.empty());
    const bool compares = instr.op == ir::Op::Bin && instr.bin >= ir::BinOp::Eq && (isEither(instr.a) || isEither(instr.b)) && !isNull(instr.a) && !isNull(instr.b);
    return hands || copies || compares || memberOf(point, instr.place, file) == std::string_view("file_device");
  }

  static bool isDeref(const ir::Selector &step) { return step.kind == ir::Selector::Kind::Deref; }

  /// What facts say of the member of the file object that the place lies in, or leads on from.
  static std::string_view memberOf(const BufferPoint &point, const ir::Place &place, uint32_t file) {
    if (!isIn(place, file) || place.path.size() < 2 || !isDeref(place.path.front()))
      return {};
    ir::Place member = place;
    member.path.resize(2);
    const auto use = point.fieldUse(member);
    return use ? use->rule.kind.str() : std::string_view();
  }

  Report explain(const Violation &v) const override {
    Report report;
    report.message = "the handle " + valueText(*v.ofBuffer) + "comes from the caller of " + requestText(*v.ofBuffer) + ", and the context of its file object is followed" + throughFunctions(v) +
                     " (" + quoted(v.detail->callee.str()) + ") although nothing asks whether the file is one of this driver";
    report.help = "compare the device of the file object with the driver's own before its context is looked at";
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(FileObjectNotValidated)
