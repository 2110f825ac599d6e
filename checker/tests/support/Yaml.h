// YAML files of services as JSON; all scalars are strings.
#pragma once

#include "support/Files.h"

#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/YAMLParser.h"

#include <nlohmann/json.hpp>

namespace irqlint::test {

inline nlohmann::ordered_json toJson(llvm::yaml::Node *node) {
  nlohmann::ordered_json out;
  llvm::SmallString<64> storage;
  if (auto *scalar = llvm::dyn_cast_or_null<llvm::yaml::ScalarNode>(node)) {
    out = scalar->getValue(storage).str();
  } else if (auto *block = llvm::dyn_cast_or_null<llvm::yaml::BlockScalarNode>(node)) {
    out = block->getValue().str();
  } else if (auto *list = llvm::dyn_cast_or_null<llvm::yaml::SequenceNode>(node)) {
    out = nlohmann::ordered_json::array();
    for (llvm::yaml::Node &item : *list)
      out.push_back(toJson(&item));
  } else if (auto *map = llvm::dyn_cast_or_null<llvm::yaml::MappingNode>(node)) {
    out = nlohmann::ordered_json::object();
    for (llvm::yaml::KeyValueNode &pair : *map) {
      std::string key = toJson(pair.getKey()).get<std::string>(); // the key before the value: it is read as it stands
      out[key] = toJson(pair.getValue());
    }
  }
  return out;
}

/// Null, and a failure, when the file is no YAML.
inline nlohmann::ordered_json readYaml(const std::filesystem::path &file) {
  const std::string text = readFile(file);
  llvm::SourceMgr sources;
  llvm::yaml::Stream stream(text, sources);
  nlohmann::ordered_json out = toJson(stream.begin()->getRoot());
  if (stream.failed() || out.is_null())
    ADD_FAILURE() << file << " is no YAML";
  return out;
}

} // namespace irqlint::test
