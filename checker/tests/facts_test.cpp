// What is believed of the routines, roles and records that drivers meet every day: testdata/model/<question>/*.facts.
//
// A folder is a question about names, a file one case. Each entry says what the answer is, in one line or in several:
//   NAME: answer
//   NAME given arg1 = 1, *arg4 != 0: answer
//   NAME:
//     one line of the answer
//     the next
// What is given is known of the values at the call; nothing is known of others. `#` opens a line of comment.
// With NAME.irqlint.json beside NAME.facts, the user has added those facts.
#include "model/Model.h"
#include "support/Annotated.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

using namespace irqlint;
using namespace irqlint::model;
using namespace irqlint::test;
namespace fs = std::filesystem;

namespace {

using Lines = std::vector<std::string>;

// ------------------------------------------------------------------------------------------------ text

std::string trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r");
  return first == text.npos ? "" : std::string(text.substr(first, text.find_last_not_of(" \t\r") - first + 1));
}

/// What stands before and after the first `separator`; all of it and nothing, if there is none.
std::pair<std::string, std::string> cut(const std::string &text, std::string_view separator) {
  const size_t at = text.find(separator);
  return at == text.npos ? std::pair(text, std::string())
                         : std::pair(text.substr(0, at), text.substr(at + separator.size()));
}

Lines split(const std::string &text, char separator) {
  Lines parts;
  std::stringstream in(text);
  for (std::string part; std::getline(in, part, separator);)
    parts.push_back(trimmed(part));
  return parts;
}

std::string joined(const Lines &lines, const char *between) {
  std::string text;
  for (const std::string &line : lines)
    text += (text.empty() ? "" : between) + line;
  return text;
}

std::optional<int64_t> number(const std::string &text) {
  int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

// ------------------------------------------------------------------------------------------------ entries

struct Entry {
  unsigned line = 0;
  std::string head;    ///< all before the colon
  std::string subject; ///< what is asked about
  Values given;
  Lines expected;
};

/// "arg1 = 1, *arg4 != 0"; nothing if a part is of another form.
std::optional<Values> readGiven(const std::string &text) {
  Values values;
  for (const std::string &part : split(text, ',')) {
    const auto [unequal, zero] = cut(part, " != ");
    const auto [place, value] = cut(part, " = ");
    if (zero == "0" && parseWhere(unequal))
      values[unequal] = NotNull;
    else if (const auto known = number(value); known && parseWhere(place))
      values[place] = is(*known);
    else
      return std::nullopt;
  }
  return values;
}

std::vector<Entry> readEntries(const fs::path &file) {
  std::vector<Entry> entries;
  std::set<std::string> heads;
  std::ifstream in(file);
  unsigned number = 0;
  for (std::string line; std::getline(in, line);) {
    ++number;
    if (trimmed(line).empty() || line[0] == '#')
      continue;
    if (line[0] == ' ') {
      if (entries.empty())
        ADD_FAILURE_AT(file.string().c_str(), number) << "an answer to nothing";
      else
        entries.back().expected.push_back(trimmed(line));
      continue;
    }
    const auto [head, answer] = cut(line + " ", ": ");
    const auto [subject, given] = cut(head, " given ");
    const auto values = readGiven(given);
    if (answer.empty() && !line.ends_with(':'))
      ADD_FAILURE_AT(file.string().c_str(), number) << "no colon: " << line;
    else if (!values)
      ADD_FAILURE_AT(file.string().c_str(), number) << "given is PLACE = NUMBER or PLACE != 0, not " << given;
    else if (!heads.insert(head).second)
      ADD_FAILURE_AT(file.string().c_str(), number) << head << " stands here twice";
    else
      entries.push_back({number, head, subject, *values, answer.empty() ? Lines() : Lines{trimmed(answer)}});
  }
  return entries;
}

// ------------------------------------------------------------------------------------------------ answers

/// As people write it, but exact: DIRQL is the lowest device level where a range begins, the highest where it ends.
std::string beginText(Level level) {
  return level > DeviceLow && level <= DeviceHigh ? "IRQL " + std::to_string(level) : levelName(level);
}
std::string endText(Level level) {
  return level >= DeviceLow && level < DeviceHigh ? "IRQL " + std::to_string(level) : levelName(level);
}

std::string rangeText(Level from, Level to) {
  const std::string low = beginText(from), high = endText(to);
  return from == Passive && to == High ? "any level" : low == high ? low : low + ".." + high;
}

/// At which levels the call is fine, as far as what is given decides it.
Lines limits(const Model &model, const Entry &entry) {
  const Contract contract = model.contract(Name(entry.subject), Name(), {});
  if (!contract.known)
    return {"unknown"};
  const auto max = maxLevel(contract, lookupIn(entry.given)), min = minLevel(contract, lookupIn(entry.given));
  std::string by;
  for (const auto &answer : {max, min})
    if (answer && answer->limit->source.kind != Source::Kind::Facts)
      by = answer->limit->source.kind == Source::Kind::UserFacts ? " by the user" : " not by the facts";
  if (!min || min->level == Passive)
    return {(!max || max->level == High ? "any level" : "<= " + endText(max->level)) + by};
  return {rangeText(min->level, max ? max->level : High) + by};
}

/// The lines of a description that open with `label`, without it.
Lines described(const Model &model, const std::string &name, std::string_view label) {
  Lines lines;
  for (const std::string &line : split(model.describe(Name(name)), '\n'))
    if (line.starts_with(label))
      lines.push_back(trimmed(std::string_view(line).substr(label.size())));
  return lines;
}

/// What the call does. Conditions are left out that hold by what is given, effects that do not happen by it.
Lines effects(const Model &model, const Entry &entry) {
  const Contract *contract = model.facts(Name(entry.subject));
  if (!contract)
    return {"unknown"};
  const Lines lines = described(model, entry.subject, "effect ");
  if (lines.size() != contract->effects.size())
    return {"effects and their description differ"};
  Lines answer;
  for (size_t i = 0; i < lines.size(); ++i) {
    const Condition &when = contract->effects[i].when;
    const Truth truth = evaluate(when, lookupIn(entry.given));
    if (truth != Truth::False)
      answer.push_back(truth == Truth::True ? cut(lines[i], " when " + print(when)).first : lines[i]);
  }
  return answer.empty() ? Lines{"nothing"} : answer;
}

/// The kinds that a call is of, in one line.
Lines kinds(const Model &model, const Entry &entry) {
  Lines names;
  for (const std::string &line : effects(model, entry))
    if (line.starts_with("is "))
      names.push_back(line.substr(3));
  std::ranges::sort(names);
  return {names.empty() ? "none" : joined(names, ", ")};
}

Lines callbacks(const Model &model, const Entry &entry) {
  const Contract *contract = model.facts(Name(entry.subject));
  return {!contract ? "unknown" : contract->callsBack ? "yes" : "no"};
}

std::string writesText(const Contract &contract) {
  Lines places;
  for (int argument : contract.writes)
    places.push_back("*arg" + std::to_string(argument));
  return !contract.writesKnown ? "anything" : places.empty() ? "nothing" : joined(places, ", ");
}

Lines writes(const Model &model, const Entry &entry) {
  const Contract *contract = model.facts(Name(entry.subject));
  return {contract ? writesText(*contract) : "unknown"};
}

/// "MACRO calling FUNCTION": what a call means that the author wrote as a macro.
Lines macros(const Model &model, const Entry &entry) {
  const auto [macro, function] = cut(entry.subject, " calling ");
  const Contract contract = model.contract(Name(function), Name(macro), {});
  if (!contract.known)
    return {"unknown"};
  Lines answer{"means " + contract.name.string()};
  for (const Effect &effect : contract.effects)
    answer.push_back(text(effect));
  if (contract.callsBack)
    answer.push_back("calls back");
  answer.push_back("writes " + writesText(contract));
  return answer;
}

/// "INITIALISER for ACQUIRE": the class that a lock has from both.
Lines classes(const Model &model, const Entry &entry) {
  const auto [initialiser, taker] = cut(entry.subject, " for ");
  const Contract *made = model.facts(Name(initialiser)), *taken = model.facts(Name(taker));
  if (!made || !taken)
    return {"unknown"};
  const auto object = std::ranges::find(made->effects, Effect::Kind::Object, &Effect::kind);
  const std::string from = object == made->effects.end() ? "nothing" : object->lockClass.string();
  std::string to = "nothing";
  for (const Effect &effect : taken->effects)
    if (effect.kind == Effect::Kind::Acquire && effect.lock.kind != Where::Kind::Global)
      to = effect.lockClass.string();
  return {from == to ? from : from + " made, " + to + " taken"};
}

/// "TYPE" or "TYPE/VARIANT".
const Role *roleOf(const Model &model, const Entry &entry) {
  const auto [type, variant] = cut(entry.subject, "/");
  return model.role(Name(type), Name(variant));
}

/// The levels a role is entered at, and whether all of them have to be reckoned with.
Lines entries(const Model &model, const Entry &entry) {
  const Role *role = roleOf(model, entry);
  if (!role || !role->entryKnown)
    return {role ? "unknown" : "no role"};
  if (role->phrase.empty())
    return {"no phrase says it"};
  return {rangeText(role->low, role->high) + (role->demonic             ? ", any of these"
                                              : role->low != role->high ? ", at most"
                                                                        : "")};
}

/// What else is believed of a role.
Lines roles(const Model &model, const Entry &entry) {
  const Role *role = roleOf(model, entry);
  if (!role)
    return {"no role"};
  Lines answer{role->phrase};
  if (!role->pageableOk)
    answer.push_back("must not be pageable");
  if (role->transient)
    answer.push_back("over when the driver is initialized or the call returns");
  if (role->powersUp)
    answer.push_back("on the way to or from the working state");
  if (role->exitsLower)
    answer.push_back("may leave at another level");
  if (!role->heldLock.empty())
    answer.push_back("holds " + role->heldLock.string() + ", level in " + print(role->heldLockRestores));
  for (const auto &[record, field] : role->unlessStored)
    answer.push_back("entry unknown where the driver sets " + record.string() + "." + field.string());
  return answer;
}

/// "RECORD.Field" or "RECORD.Field[slot]": what a function becomes that is stored there.
Lines fields(const Model &model, const Entry &entry) {
  const auto [record, slot] = cut(entry.subject, ".");
  const auto [field, index] = cut(slot, "[");
  const auto found = model.fieldRole(Name(record), Name(field), number(cut(index, "]").first));
  return {!found ? "no role" : found->role.string() + (found->variant.empty() ? "" : "/" + found->variant.string())};
}

Lines globals(const Model &model, const Entry &entry) { return {model.globalName(Name(entry.subject))}; }

/// All that a contract says, and who says the limits.
Lines contents(const Contract &contract) {
  static constexpr const char *sayers[] = {"nobody", "annotations", "facts", "facts of the user"};
  Lines answer;
  for (const IrqlLimit &limit : contract.limits)
    answer.push_back(rangeText(limit.min, limit.max) + (limit.when.always() ? "" : " when " + print(limit.when)) + ", say " +
                     sayers[static_cast<size_t>(limit.source.kind)]);
  for (const Effect &effect : contract.effects)
    answer.push_back(text(effect));
  return !contract.known ? Lines{"unknown"} : answer.empty() ? Lines{"nothing"} : answer;
}

/// "NAME; system; body; key KEY; _ANNOTATION_(…)": what a declaration of a unit means. "NAME; type" is that of a pointer to
/// functions.
Lines declarations(const Model &model, const Entry &entry) {
  Annotated declared;
  ir::Function &function = declared.function();
  Lines words = split(entry.subject, ';');
  function.key = function.name = Name(words.front());
  words.erase(words.begin());
  for (const std::string &word : words) {
    const auto [name, rest] = cut(word, "(");
    if (word == "type") {
      ir::RoleType type;
      type.name = function.name;
      return contents(model.contract(declared.unit, type));
    }
    if (word == "system")
      function.isSystem = true;
    else if (word == "body")
      function.hasBody = true;
    else if (word.starts_with("key "))
      function.key = Name(word.substr(4));
    else if (word.starts_with("_"))
      declared.with(name.c_str(), rest.substr(0, rest.rfind(')')).c_str());
    else
      return {"'" + word + "' says nothing of a declaration"};
  }
  return contents(declared.contract(model));
}

/// All that --dump-facts says.
Lines descriptions(const Model &model, const Entry &entry) {
  const std::string text = model.describe(Name(entry.subject));
  return text.empty() ? Lines{"nothing"} : split(text, '\n');
}

const std::map<std::string, Lines (*)(const Model &, const Entry &)> Questions{
    {"callbacks", callbacks},       {"classes", classes}, {"declarations", declarations},
    {"descriptions", descriptions}, {"effects", effects}, {"entries", entries},
    {"fields", fields},             {"globals", globals}, {"kinds", kinds},
    {"limits", limits},             {"macros", macros},   {"roles", roles},
    {"writes", writes}};

// ------------------------------------------------------------------------------------------------ cases

const fs::path Folder = fs::path(IRQLINT_TESTDATA) / "model";

/// "limits/waits"
std::vector<std::string> allCases() {
  std::vector<std::string> names;
  for (const auto &entry : fs::recursive_directory_iterator(Folder))
    if (entry.path().extension() == ".facts")
      names.push_back(fs::relative(entry.path(), Folder).replace_extension().generic_string());
  std::ranges::sort(names);
  return names;
}

std::string readAll(const fs::path &file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

class Facts : public testing::TestWithParam<std::string> {};

TEST_P(Facts, AreBelieved) {
  const fs::path file = Folder / (GetParam() + ".facts");
  const auto question = Questions.find(cut(GetParam(), "/").first);
  ASSERT_TRUE(question != Questions.end()) << file << " stands in a folder that asks nothing";
  Model model;
  if (const fs::path added = Folder / (GetParam() + ".irqlint.json"); fs::exists(added))
    for (const Problem &problem : model.addUserFacts(".irqlint.json", readAll(added)))
      ADD_FAILURE_AT(added.string().c_str(), problem.line) << problem.pointer << " " << problem.text;
  const std::vector<Entry> entries = readEntries(file);
  EXPECT_FALSE(entries.empty()) << file;
  for (const Entry &entry : entries)
    if (const Lines found = question->second(model, entry); found != entry.expected)
      ADD_FAILURE_AT(file.string().c_str(), entry.line)
          << entry.head << "\n  expected: " << joined(entry.expected, "\n            ")
          << "\n  found:    " << joined(found, "\n            ");
}

INSTANTIATE_TEST_SUITE_P(Model, Facts, testing::ValuesIn(allCases()), [](const auto &info) {
  std::string name = info.param;
  std::ranges::replace(name, '/', '_');
  return name;
});

TEST(FactsFiles, AskEveryQuestion) {
  std::set<std::string> asked, known;
  for (const std::string &name : allCases())
    asked.insert(cut(name, "/").first);
  for (const auto &[name, answer] : Questions)
    known.insert(name);
  EXPECT_EQ(asked, known);
}

} // namespace
