#include "cli/Protocols.h"
#include "cli/RuleNames.h"
#include "model/Facts.h"
#include "report/RuleInfoReader.h"

#include <algorithm>
#include <regex>
#include <set>

namespace irqlint::cli {

using report::Json;
using report::pointerTo;

const std::vector<std::string> ProtocolKeys{"summary", "name", "code", "severity", "help", "states", "events", "lost"};
const std::vector<std::string> EventKeys{"call", "role", "object", "when", "to", "not", "help"};

namespace {

class ProtocolReader {
public:
  explicit ProtocolReader(const Complain &complain) : complain(complain) {}

  void read(const std::string &slug, const Json &value, const std::string &at) {
    static const std::regex form("[a-z][a-z0-9-]*/[a-z][a-z0-9-]*");
    if (!std::regex_match(slug, form))
      return complain(at, "must be a name like \"acme/channel\": two words of small letters, digits and '-'");
    const auto known = rulesNamed(slug);
    before = known.size() == 1 && std::ranges::count(known.front()->info.tags, "own") ? known.front()->info.code : "";
    if (!known.empty() && before.empty())
      return complain(at, "there is a rule of that name already");
    if (!value.is_object() || !onlyKnown(value, at, ProtocolKeys))
      return value.is_object() ? void() : complain(at, "must be an object with \"summary\", \"states\" and \"events\"");
    protocol = {};
    lines.clear();
    isGood = true;
    RuleInfo &info = protocol.info;
    info.slug = slug;
    info.summary = text(value, "summary", at, true);
    info.name = value.contains("name") ? text(value, "name", at, true) : info.summary;
    info.precision = "high";
    info.tags = {"own"};
    info.code = codeOf(value, at);
    if (value.contains("severity")) {
      const auto severity = value["severity"].is_string() ? report::parseSeverity(value["severity"].get<std::string>()) : std::nullopt;
      if (!severity)
        return complain(pointerTo(at, "severity"), "must be \"note\", \"warning\" or \"error\"");
      info.severity = *severity;
    }
    if (value.contains("help"))
      protocol.help = text(value, "help", at, true);
    readStates(value, at);
    readEvents(value, at);
    if (value.contains("lost"))
      protocol.lost = readNot(value["lost"], pointerTo(at, "lost"));
    info.page = page();
    if (isGood)
      addRule(protocol);
  }

  ProtocolFacts facts() const {
    ProtocolFacts out;
    Json facts = Json::object();
    if (!effects.empty())
      facts["alsoDoes"] = effects;
    for (const auto &[role, list] : given)
      facts["roles"][role]["given"] = list;
    if (!facts.empty())
      out.json = facts.dump();
    out.pointers = pointers;
    return out;
  }

private:
  void wrong(const std::string &at, std::string what) {
    isGood = false;
    complain(at, std::move(what));
  }

  bool onlyKnown(const Json &value, const std::string &at, const std::vector<std::string> &known) {
    bool all = true;
    for (const auto &[key, unused] : value.items())
      if (std::ranges::find(known, key) == known.end()) {
        wrong(pointerTo(at, key), "unknown key" + didYouMean(nearest(key, known)));
        all = false;
      }
    return all;
  }

  std::string text(const Json &value, const std::string &key, const std::string &at, bool needed) {
    const auto found = value.find(key);
    if (found != value.end() && found->is_string() && !found->get_ref<const std::string &>().empty())
      return found->get<std::string>();
    if (found != value.end())
      wrong(pointerTo(at, key), "must be a string that is not empty");
    else if (needed)
      wrong(at, "'" + key + "' is missing");
    return {};
  }

  std::string codeOf(const Json &value, const std::string &at) {
    static const std::regex form("[A-Z]{2,12}[0-9]{1,6}");
    if (!value.contains("code")) {
      if (!before.empty())
        return before; // read again
      for (int number = 1;; ++number)
        if (const std::string code = "OWN" + std::string(number < 10 ? "000" : number < 100 ? "00" : "0") + std::to_string(number); rulesNamed(code).empty())
          return code;
    }
    const std::string code = text(value, "code", at, true);
    if (!std::regex_match(code, form) || (code != before && !rulesNamed(code).empty()))
      wrong(pointerTo(at, "code"), "must be letters and a number, such as \"ACME0001\", that no other rule has");
    return code;
  }

  void readStates(const Json &value, const std::string &at) {
    states.clear();
    const Json list = value.value("states", Json());
    if (!list.is_array() || list.empty())
      return wrong(pointerTo(at, "states"), "must be an array of names, such as [\"open\", \"closed\"]");
    static const std::regex form("[a-z][a-z0-9_-]*");
    for (size_t i = 0; i < list.size(); ++i) {
      const std::string state = list[i].is_string() ? list[i].get<std::string>() : "";
      if (!std::regex_match(state, form) || state == "unchanged" || !states.insert(state).second)
        wrong(pointerTo(at, "states") + "/" + std::to_string(i), "must be a name of small letters, digits, '-' and '_' that is there once");
      else
        model::addObjectState(state);
    }
  }

  void readEvents(const Json &value, const std::string &at) {
    const Json list = value.value("events", Json());
    if (!list.is_array() || list.empty())
      return wrong(pointerTo(at, "events"), "must be an array of events: {\"call\": \"AcmeClose\", \"object\": \"arg0\", \"to\": \"closed\"}");
    for (size_t i = 0; i < list.size(); ++i)
      readEvent(list[i], pointerTo(at, "events") + "/" + std::to_string(i));
  }

  void readEvent(const Json &event, const std::string &at) {
    if (!event.is_object())
      return wrong(at, "must be an object with \"call\", \"object\" and \"to\" or \"not\"");
    if (!onlyKnown(event, at, EventKeys))
      return;
    if (event.contains("role"))
      return readRole(event, at);
    const std::vector<std::string> calls = names(event, "call", at);
    Json effect = effectOf(event, at);
    if (event.contains("when"))
      effect["when"] = text(event, "when", at, true);
    std::map<std::string, std::string> wrongIn;
    if (event.contains("not"))
      wrongIn = readNot(event["not"], pointerTo(at, "not"));
    if (!event.contains("to") && wrongIn.empty())
      wrong(at, "needs \"to\", the state that the call leads to, or \"not\", the states in which it is wrong");
    const std::string advice = event.contains("help") ? text(event, "help", at, true) : protocol.help;
    for (const std::string &call : calls) {
      pointers["/alsoDoes/" + call + "/" + std::to_string(effects[call].size())] = at;
      effects[call].push_back(effect);
      if (!wrongIn.empty())
        protocol.uses.push_back({call, wrongIn, advice});
      std::string wrongStates;
      for (const auto &[name, unused] : wrongIn)
        wrongStates += (wrongStates.empty() ? "" : ", ") + name;
      row("`" + call + "`", effect, wrongStates);
    }
  }

  /// Functions of that type are called with an object in that state.
  void readRole(const Json &event, const std::string &at) {
    for (const char *key : {"call", "when", "not", "help"})
      if (event.contains(key))
        wrong(pointerTo(at, key), "does not go with \"role\", which takes \"object\" and \"to\" alone");
    Json effect = effectOf(event, at);
    if (!event.contains("to"))
      wrong(at, "needs \"to\", the state in which the object is when such a function begins");
    static const std::regex form("arg[0-9]{1,2}");
    if (!std::regex_match(effect["object"].get<std::string>(), form))
      wrong(pointerTo(at, "object"), "must be an argument of the function, such as \"arg0\"");
    for (const std::string &role : names(event, "role", at)) {
      pointers["/roles/" + role + "/given/" + std::to_string(given[role].size())] = at;
      given[role].push_back(effect);
      row("`" + role + "` begins", effect, "");
    }
  }

  Json effectOf(const Json &event, const std::string &at) {
    const std::string to = event.contains("to") ? state(event["to"], pointerTo(at, "to")) : "unchanged";
    return {{"do", "object"}, {"class", protocol.objectClass()}, {"object", text(event, "object", at, true)}, {"to", to}};
  }

  void row(const std::string &what, const Json &effect, const std::string &wrongIn) {
    const std::string to = effect["to"].get<std::string>();
    lines += "| " + what + " | " + effect["object"].get<std::string>() + " | " + (to == "unchanged" ? "" : to) + " | " + wrongIn + " |\n";
  }

  std::vector<std::string> names(const Json &event, const std::string &key, const std::string &at) {
    const Json value = event.value(key, Json());
    std::vector<std::string> out;
    for (const Json &name : value.is_array() ? value : Json::array({value}))
      if (name.is_string() && !name.get_ref<const std::string &>().empty())
        out.push_back(name.get<std::string>());
    if (out.empty() || (value.is_array() && out.size() != value.size()))
      wrong(pointerTo(at, key), "must be the name of a function or function type, or an array of names");
    return out;
  }

  std::string state(const Json &value, const std::string &at) {
    if (value.is_string() && states.contains(value.get<std::string>()))
      return value.get<std::string>();
    wrong(at, "must be one of the protocol's \"states\"" + (value.is_string() ? didYouMean(nearest(value.get<std::string>(), {states.begin(), states.end()})) : ""));
    return "unchanged";
  }

  /// {"closed": "'{call}' uses '{object}' after it was closed"}
  std::map<std::string, std::string> readNot(const Json &value, const std::string &at) {
    std::map<std::string, std::string> out;
    if (!value.is_object() || value.empty())
      wrong(at, "must be an object of state to message");
    else
      for (const auto &[name, message] : value.items())
        if (const std::string known = state(Json(name), pointerTo(at, name)); known != "unchanged")
          out[known] = text(value, name, at, true);
    return out;
  }

  /// What `irqlint explain` and SARIF show.
  std::string page() const {
    return "# " + protocol.info.name + "\n\n" + protocol.info.summary + ".\n\nA rule of this project's configuration.\n\n| call | object | leads to | wrong in |\n|---|---|---|---|\n" + lines;
  }

  const Complain &complain;
  Protocol protocol;
  std::string before; ///< code of the rule of that name from an earlier reading
  std::set<std::string> states;
  std::map<std::string, Json> effects, given; ///< by function; by role
  std::map<std::string, std::string> pointers;
  std::string lines;
  bool isGood = true;
};

} // namespace

ProtocolFacts readProtocols(const Json &value, const std::string &pointer, const Complain &complain) {
  if (!value.is_object()) {
    complain(pointer, "must be an object of name to protocol: {\"acme/channel\": { … }}");
    return {};
  }
  ProtocolReader reader(complain);
  for (const auto &[slug, protocol] : value.items())
    reader.read(slug, protocol, pointerTo(pointer, slug));
  ProtocolFacts facts = reader.facts();
  facts.written = value;
  return facts;
}

} // namespace irqlint::cli
