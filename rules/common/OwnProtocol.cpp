// The rule behind a protocol of the user: it asks at each call that is wrong in some state.
#include "irqlint/Protocol.h"

#include "Wording.h"

namespace irqlint {
using namespace rules;

namespace {

std::string filled(std::string text, std::string_view call, std::string_view object) {
  for (const auto &[name, value] : {std::pair<std::string_view, std::string_view>{"{call}", call}, {"{object}", object}})
    for (size_t at = text.find(name); at != std::string::npos; at = text.find(name, at + value.size()))
      text.replace(at, name.size(), value);
  return text;
}

class OwnProtocol : public Rule {
public:
  explicit OwnProtocol(Protocol given) : protocol(std::move(given)), objectClass(protocol.objectClass()) {}

private:
  void atObject(ObjectPoint &point) const override {
    if (point.effect().lockClass != objectClass)
      return;
    const std::string_view call = point.contractOf(point.call()).name.str();
    for (size_t use = 0; use < protocol.uses.size(); ++use)
      if (protocol.uses[use].call == call)
        for (const auto &[state, message] : protocol.uses[use].wrongIn)
          point.requireNotIn(Name(state), Detail{.subject = point.object().text, .callee = Name(state), .tag = static_cast<int>(use)});
  }

  Report explain(const Violation &v) const override {
    const ProtocolUse &use = protocol.uses[static_cast<size_t>(v.detail->tag)];
    Report report;
    report.message = filled(use.wrongIn.at(v.detail->callee.string()), use.call, v.detail->subject) + throughWords(calledFunctions(v));
    report.help = filled(use.help, use.call, v.detail->subject);
    return report;
  }

  Protocol protocol;
  Name objectClass;
};

} // namespace

std::unique_ptr<Rule> makeProtocolRule(const Protocol &protocol) { return std::make_unique<OwnProtocol>(protocol); }

} // namespace irqlint
