#include "model/FactsReader.h"

namespace irqlint::model {

/// "_IO_STACK_LOCATION.Control": [effects]; arg0 is the object the memory belongs to, arg1 the value stored
void FactsReader::readStore(const std::string &key, const Json &value, const std::string &pointer) {
  const auto names = recordAndField(key);
  if (!names || value.kind != Json::Kind::Array)
    return problem(value, pointer, "must be a list of effects, under the name RECORD.Field");
  FactStore &store = facts.stores[*names];
  std::tie(store.record, store.field) = *names;
  store.file = file;
  readEffects(value, pointer, store.effects);
}

/// "_IRP": {"class": "irp", "what": "IRP", "owns": {"SystemBuffer": "its system buffer"}}
void FactsReader::readTracked(const std::string &name, const Json &value, const std::string &pointer) {
  if (!isObject(value, pointer))
    return;
  allow(value, pointer, {"class", "what", "owns", "reads", "readsAtEntry", "says", "notes", "buffers", "requests"});
  FactTracked &tracked = facts.tracked[name];
  tracked.record = name;
  tracked.file = file;
  tracked.objectClass = text(value, "class", pointer);
  tracked.what = text(value, "what", pointer);
  const auto texts = [&](std::string_view key, std::vector<std::pair<std::string, std::string>> &list,
                         const std::string &wrong) {
    each(value, key, pointer, [&](const std::string &name, const Json &what, const std::string &at) {
      if (what.kind != Json::Kind::String || what.text.empty())
        problem(what, at, wrong);
      else
        list.emplace_back(name, what.text);
    });
  };
  texts("owns", tracked.owns, "must say what people call it: \"its system buffer\"");
  texts("reads", tracked.reads, "must be a member: \"IoStatus.Status\"");
  texts("readsAtEntry", tracked.readsAtEntry, "must be a member: \"Tail.Overlay.CurrentStackLocation->MinorFunction\"");
  texts("says", tracked.says, "must say what the state is called: \"cancelable\"");
  texts("notes", tracked.notes, "must say why paths need not be told apart by it");
  texts("buffers", tracked.buffers, "must say which buffer the member leads to: \"system\"");
  texts("requests", tracked.requests, "must be a member: \"Tail.Overlay.CurrentStackLocation->Parameters.Read.Length\"");
}

/// "DRIVER_OBJECT.MajorFunction": ["IRP_MJ_CREATE", …]
void FactsReader::readSlots(const std::string &key, const Json &value, const std::string &pointer) {
  const auto field = recordAndField(key);
  if (!field)
    return problem(value, pointer, "must be RECORD.Field");
  std::vector<std::string> slots = names(value, pointer);
  for (const std::string &name : slots)
    checkLater(FactSet::Check::Kind::Constant, value, pointer, name);
  facts.slots.push_back({field->first, field->second, std::move(slots)});
}

/// "DEVICE_OBJECT.Flags": {"is": "bit_set"}
void FactsReader::readFieldRule(const std::string &key, const Json &value, const std::string &pointer) {
  if (!isObject(value, pointer))
    return;
  allow(value, pointer, {"is", "with"});
  require(value, pointer, {"is"});
  const auto field = recordAndField(key);
  if (!field)
    return problem(value, pointer, "write RECORD.Field");
  FactFieldRule rule{field->first, field->second, text(value, "is", pointer), "", file};
  items(value, "with", pointer, [&](const Json &item, const std::string &at) {
    if (item.kind != Json::Kind::String || item.text.empty())
      problem(item, at, "must be a name");
    rule.with += (rule.with.empty() ? "" : ",") + item.text;
  });
  facts.fieldRules.insert_or_assign(*field, rule);
}

} // namespace irqlint::model
