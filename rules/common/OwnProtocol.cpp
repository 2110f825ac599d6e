// The rule behind a protocol of the user: it asks at each call that is wrong in some state.
#include "irqlint/Protocol.h"

#include "Exits.h"
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

  void atFunctionEnd(FunctionPoint &point) const override {
    for (const Exit &exit : protocol.lost.empty() ? std::vector<Exit>() : point.exits())
      if (exit.certain && exit.kind == Exit::Kind::Return)
        for (const OwnObjectView &own : exit.objects)
          if (const auto lost = protocol.lost.find(own.object.state.string()); own.object.objectClass == objectClass && lost != protocol.lost.end() &&
                                                                             own.from && !point.alreadyReported(own.object.since))
            point.report(exit, ofLost(own, lost->second), own.object.text, own.object.since);
  }

  Report ofLost(const OwnObjectView &own, const std::string &message) const {
    Report report;
    report.message = filled(message, own.from->name.str(), own.object.text);
    report.help = filled(protocol.help, own.from->name.str(), own.object.text);
    report.related.push_back({own.object.since, quoted(own.object.text) + " comes from here"});
    return report;
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
