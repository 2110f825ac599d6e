#include "cli/Console.h"

#include "report/RuleInfoReader.h"
#include "report/Utf8.h"

#include <cstdlib>

namespace irqlint::cli {

bool wantsColor(ColorChoice choice, bool isTerminal) {
  if (choice != ColorChoice::Auto)
    return choice == ColorChoice::Always;
  auto set = [](const char *variable) {
    const char *value = std::getenv(variable);
    return value && *value;
  };
  const char *term = std::getenv("TERM");
  return isTerminal && !set("NO_COLOR") && !(term && std::string_view(term) == "dumb");
}

void Console::say(Severity severity, const std::string &text) const {
  llvm::errs() << style.bold("irqlint:") << ' '
               << style.severity(severity, std::string(report::severityName(severity)) + ":") << ' ' << text << '\n';
}

Progress::Progress(bool enabled, bool isTerminal) : enabled(enabled), isTerminal(isTerminal) {}

void Progress::begin(std::string name, size_t count) {
  std::scoped_lock lock(mutex);
  stage = std::move(name);
  done = 0;
  total = count;
}

void Progress::advance(const std::string &what) {
  if (!enabled)
    return;
  std::scoped_lock lock(mutex);
  ++done;
  auto now = Clock::now();
  auto pause = isTerminal ? std::chrono::milliseconds(100) : std::chrono::milliseconds(10000);
  if (now - started < std::chrono::seconds(1) || now - shown < pause)
    return;
  shown = now;
  show(what);
}

void Progress::show(const std::string &what) {
  std::string text = stage + " " + std::to_string(done) + "/" + std::to_string(total);
  if (isTerminal) {
    llvm::errs() << "\r\x1b[K" << text << ' ' << report::printable(what).substr(0, 60);
    lineOpen = true;
  } else {
    llvm::errs() << "irqlint: " << text << '\n';
  }
}

void Progress::clear() {
  std::scoped_lock lock(mutex);
  if (lineOpen)
    llvm::errs() << "\r\x1b[K";
  lineOpen = false;
}

} // namespace irqlint::cli
