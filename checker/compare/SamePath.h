// Which paths of two logs mean the same file, when they were written on different machines.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

namespace irqlint::compare {

/// Pairs of paths that mean the same file: one is the tail of the other, or at least file and folder agree, and
/// neither has a nearer partner in the other list. The case of letters only decides between equals: Windows has none.
class SamePaths {
public:
  SamePaths(const std::set<std::string> &left, const std::set<std::string> &right);
  bool operator()(const std::string &left, const std::string &right) const;

private:
  std::map<std::string, std::set<std::string>> partners;
};

} // namespace irqlint::compare
