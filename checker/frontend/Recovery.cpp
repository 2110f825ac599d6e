#include "frontend/Recovery.h"

#include "llvm/Support/CrashRecoveryContext.h"

#include <csignal>
#include <mutex>
#include <vector>

namespace irqlint::frontend {

namespace {

constexpr unsigned stackSize = 64u << 20;

#ifndef _WIN32

/// LLVM's handlers run on the stack of the thread that crashed, of no use when that is what ran out.
void useAlternateStacks() {
  for (int signal : {SIGSEGV, SIGBUS}) {
    struct sigaction action;
    if (sigaction(signal, nullptr, &action) == 0 && !(action.sa_flags & SA_ONSTACK)) {
      action.sa_flags |= SA_ONSTACK;
      sigaction(signal, &action, nullptr);
    }
  }
}

class AlternateStack {
  std::vector<char> memory;
  stack_t before;

public:
  AlternateStack() : memory(64 << 10) {
    stack_t mine = {};
    mine.ss_sp = memory.data();
    mine.ss_size = memory.size();
    sigaltstack(&mine, &before);
  }
  ~AlternateStack() { sigaltstack(&before, nullptr); }
};

std::string describe(int code) {
  switch (code - 128) {
  case SIGSEGV:
    return "segmentation fault or stack overflow";
  case SIGABRT:
    return "aborted";
  default:
    return "signal " + std::to_string(code - 128);
  }
}

#else

void useAlternateStacks() {}
struct AlternateStack {};
std::string describe(int code) { return "exception " + std::to_string(code); }

#endif

} // namespace

std::string runGuarded(llvm::function_ref<void()> body) {
  static std::once_flag once;
  std::call_once(once, [] {
    llvm::CrashRecoveryContext::Enable();
    useAlternateStacks();
  });
  llvm::CrashRecoveryContext context;
  bool fine = context.RunSafelyOnThread(
      [&] {
        [[maybe_unused]] AlternateStack stack; // Windows has none
        body();
      },
      stackSize);
  return fine ? std::string() : describe(context.RetCode);
}

} // namespace irqlint::frontend
