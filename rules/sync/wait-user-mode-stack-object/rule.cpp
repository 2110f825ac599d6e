// A thread waits in user mode for an object that lies on its own kernel stack.
//
//   mode KernelMode : the stack stays in memory while the thread waits               -> fine
//   mode UserMode   : the memory manager may take the stack away, with the object
//                     in it, which others still write to when they signal it         -> report
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class WaitUserModeStackObject : public Rule {
  static constexpr int64_t UserMode = 1;

  void atCall(CallPoint &point) const override {
    for (const model::Effect &effect : point.contract().effects)
      if (effect.kind == model::Effect::Kind::Wait && effect.lock.kind == model::Where::Kind::Arg &&
          waitsInUserMode(point, effect))
        check(point, static_cast<unsigned>(effect.lock.arg));
  }

  static bool waitsInUserMode(const CallPoint &point, const model::Effect &wait) {
    if (wait.mode.kind == model::Where::Kind::None)
      return false;
    const auto mode = point.lookup()(wait.mode);
    return mode && mode->low == UserMode && mode->high == UserMode;
  }

  static void check(CallPoint &point, unsigned argument) {
    const MemoryView memory = point.memory(argument);
    if (memory.kind != MemoryView::Kind::Stack)
      return;
    const std::string object = point.argText(argument);
    Report report;
    report.message = quoted(point.contract().name.str()) + " waits in user mode for " + quoted(object) +
                     ", which lies on the kernel stack that may be paged out during such a wait";
    report.help = "wait with KernelMode, or keep the object in nonpaged memory";
    if (memory.from.valid())
      report.related.push_back({memory.from, quoted(memory.text) + " is a local variable"});
    point.report(std::move(report), object);
  }
};

} // namespace irqlint

IRQLINT_RULE(WaitUserModeStackObject)
