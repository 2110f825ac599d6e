// The grammar of suppressions: from the text of a pragma, comment or attribute to what it asks for. Any text is read;
// what is no suppression gives nothing.
#pragma once

#include "irqlint/Remark.h"

#include <string>
#include <string_view>
#include <vector>

namespace irqlint::report {

struct Directive {
  enum class Form : uint8_t {
    Warning, ///< #pragma warning; https://learn.microsoft.com/cpp/preprocessor/warning
    Prefast, ///< #pragma prefast, its older name for code analysis
    Gsl,     ///< [[gsl::suppress]]
    NoLint,  ///< clang-tidy's comments
    CodeQl,  ///< lgtm[…] and codeql[…]
    Allow    ///< irqlint: allow(…)
  };
  enum class Action : uint8_t {
    Here,    ///< the code before it on the line; without any, as Next
    Next,    ///< the statement that begins behind it; of an attribute, what it is put on
    Disable, ///< until it is enabled or popped
    Enable,  ///< takes a Disable back
    Push,    ///< remembers what is disabled
    Pop,     ///< and goes back to that
    Begin,   ///< until the End with the same names
    End,
    Malformed ///< our own form, not understood; `reason` says why
  };
  Form form = Form::Warning;
  Action action = Action::Next;
  std::vector<std::string>
      names;               ///< "28121", "__WARNING_IRQ_TOO_HIGH", "irql/call-above-max", "cpp/drivers/irql-too-high"
  std::string reason;      ///< empty: none was given
  std::string written;     ///< as people know it, on one line and not too long
  uint32_t lineOffset = 0; ///< lines from the begin of a comment

  /// Our own kind: only irqlint reads it, so that what it hides nothing of is dead.
  bool isOwn() const { return form == Form::Allow || form == Form::NoLint; }
};

/// What a remark asks for, in the order written.
std::vector<Directive> readDirectives(const Remark &remark);

} // namespace irqlint::report
