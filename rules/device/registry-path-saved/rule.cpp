// A pointer that the system lends to a routine is kept: the registry path of DriverEntry.
//
//   DriverEntry(driver, path) -- path, its buffer or a copy of the UNICODE_STRING --> global, extension   -> report
//                             -- the characters, copied to memory of the driver -------------------------> right
//
// When the routine has returned, the string is freed. What is read in initialization alone, or cleared again before the
// routine returns, is not kept.
#include "../../common/Values.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class RegistryPathSaved : public Rule {
  void atModuleEnd(ModulePoint &module) const override {
    for (const ModulePoint::FunctionView &view : module.functions())
      for (const model::Role &role : view.roles)
        if (role.lends.kind == model::Where::Kind::Arg &&
            static_cast<uint32_t>(role.lends.arg) < view.function->paramCount)
          follow(module, view, static_cast<uint32_t>(role.lends.arg), 0);
  }

  /// The parameter, in this function and what it hands it to.
  static void follow(ModulePoint &module, const ModulePoint::FunctionView &view, uint32_t parameter, int depth) {
    const ir::Function &function = *view.function;
    if (!storesTo(function, parameter).empty())
      return;
    for (const ir::Block &block : function.blocks)
      for (const ir::Instr &instr : block.instrs) {
        const bool keeps =
            (instr.op == ir::Op::Store && carries(function, instr.a, parameter, 0)) ||
            (instr.op == ir::Op::Copy && isLent(instr.place2, parameter) && instr.place2.path.size() == 1);
        if (keeps && outlives(function, instr.place, depth) && !isCleared(function, instr) &&
            isReadLate(module, instr.place))
          tell(module, view, instr);
        if (const auto *callee = instr.op == ir::Op::Call && depth < 3 ? module.function(instr.callee) : nullptr)
          for (uint32_t i = 0; i < instr.args.size() && i < callee->function->paramCount; ++i)
            if (localRead(function, instr.args[i]) == parameter)
              follow(module, *callee, i, depth + 1);
      }
  }

  static bool isLent(const ir::Place &place, uint32_t parameter) {
    return isIn(place, parameter) && !place.path.empty() && place.path.front().kind == ir::Selector::Kind::Deref;
  }

  /// The pointer itself, or one that was read from what it leads to.
  static bool carries(const ir::Function &function, const ir::Operand &value, uint32_t parameter, int depth) {
    const auto local = localRead(function, value);
    if (local && depth < 3 && *local != parameter) {
      const Calls stores = storesTo(function, *local);
      return stores.size() == 1 && carries(function, stores.front()->a, parameter, depth + 1);
    }
    const ir::Instr *source = sourceOf(function, value);
    const bool isBuffer = source && source->op == ir::Op::Load && isLent(source->place, parameter) &&
                          source->place.path.size() == 2 &&
                          source->place.path.back().field == std::string_view("Buffer");
    return local == parameter || isBuffer;
  }

  /// In a global, or behind a pointer that does not lead to a local.
  static bool outlives(const ir::Function &function, const ir::Place &place, int depth) {
    const auto inMemory = [](const ir::Selector &step) { return step.kind == ir::Selector::Kind::Deref; };
    if (place.base == ir::Place::Base::Global)
      return true;
    if (place.base != ir::Place::Base::Var || depth > 0 || std::ranges::none_of(place.path, inMemory))
      return false;
    return std::ranges::none_of(storesTo(function, place.var), [&](const ir::Instr *store) {
      const ir::Place *at = placeAt(function, store->a);
      return at && at->base == ir::Place::Base::Var;
    });
  }

  static bool isCleared(const ir::Function &function, const ir::Instr &kept) {
    bool cleared = false;
    visitAfter(function, kept, [&](const ir::Instr &instr) {
      cleared |= instr.op == ir::Op::Store && instr.a.kind == ir::Operand::Kind::Int &&
                 samePlace(function, instr.place, kept.place);
      return Follow::On;
    });
    return cleared;
  }

  /// Some code reads it that runs after initialization; also when no code does at all.
  static bool isReadLate(const ModulePoint &module, const ir::Place &kept) {
    bool isRead = false;
    for (const ModulePoint::FunctionView &view : module.functions()) {
      const bool reads = std::ranges::any_of(view.function->blocks, [&](const ir::Block &block) {
        return std::ranges::any_of(block.instrs, [&](const ir::Instr &instr) { return isReadOf(instr, kept); });
      });
      isRead |= reads;
      if (reads && !runsInStartOnly(module, *view.function))
        return true;
    }
    return !isRead;
  }

  /// The global, or the field of the record that lies in memory, is used for more than to store in it.
  static bool isReadOf(const ir::Instr &instr, const ir::Place &kept) {
    const bool stores = instr.op == ir::Op::Store || instr.op == ir::Op::Copy;
    return (!stores && instr.op != ir::Op::Mark && liesIn(instr.place, kept, false)) ||
           (stores && liesIn(instr.place, kept, true)) || liesIn(instr.place2, kept, false);
  }

  static bool liesIn(const ir::Place &place, const ir::Place &kept, bool behindPointer) {
    const auto isDeref = [](const ir::Selector &step) { return step.kind == ir::Selector::Kind::Deref; };
    if (kept.base == ir::Place::Base::Global)
      return place.base == ir::Place::Base::Global && place.name == kept.name &&
             (!behindPointer || std::ranges::any_of(place.path, isDeref));
    auto field =
        std::find_if(kept.path.rbegin(), kept.path.rend(), isDeref).base(); // the first behind the last pointer
    if (field == kept.path.end())
      return false;
    const auto found = std::ranges::find_if(
        place.path, [&](const ir::Selector &s) { return s.field == field->field && s.record == field->record; });
    return found != place.path.end() && (!behindPointer || std::any_of(found, place.path.end(), isDeref));
  }

  static bool runsInStartOnly(const ModulePoint &module, const ir::Function &function) {
    const ModulePoint::FunctionView *view = module.function(function.key);
    if (!view || (view->section.name == std::string_view("INIT")))
      return view != nullptr;
    const auto isStart = [](const model::Role &role) { return role.transient; };
    const auto starts = [&](const ModulePoint::FunctionView &v) {
      return !v.roles.empty() && std::ranges::all_of(v.roles, isStart);
    };
    const auto isLate = [&](const ModulePoint::FunctionView &v) {
      return !v.roles.empty() && !std::ranges::all_of(v.roles, isStart);
    };
    const auto any = [](const ModulePoint::FunctionView &) { return true; };
    return module.callChain(function.key, isLate, any).empty() && !module.callChain(function.key, starts, any).empty();
  }

  static void tell(ModulePoint &module, const ModulePoint::FunctionView &view, const ir::Instr &instr) {
    Report report;
    report.message = "the registry path is kept, but the system frees it when the routine that got it has returned";
    report.help = "allocate a buffer of its own for the string and copy the characters into it";
    module.report(module.range(*view.unit, instr.loc), view.function->name.string(), std::move(report),
                  "registry path");
  }
};

} // namespace irqlint

IRQLINT_RULE(RegistryPathSaved)
