// irqlint-facts-compiler OUT IN.json…: turns rules/facts into the table that the program embeds. Every violation
// of the schema is an error with file, line and JSON pointer, and no output is written.
#include "model/Facts.h"
#include "model/Table.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>

using namespace irqlint::model;

static bool readFile(const std::string &path, std::string &text) {
  std::ifstream in(path, std::ios::binary);
  text.assign(std::istreambuf_iterator<char>(in), {});
  return in.good() || in.eof();
}

/// "…/rules/facts/wdm.json" is shown as "rules/facts/wdm.json", so that no machine's paths get into the program.
static std::string shownName(const std::string &path) {
  const size_t start = path.rfind("rules/facts/");
  return start == std::string::npos ? path : path.substr(start);
}

int main(int argc, char **argv) {
  if (argc < 3) {
    std::fprintf(stderr, "usage: irqlint-facts-compiler OUT IN.json...\n");
    return 2;
  }
  FactSet facts;
  std::vector<Problem> problems;
  std::string text;
  // Constants first: slots of arrays are named with them.
  std::vector<std::string> inputs(argv + 2, argv + argc);
  std::sort(inputs.begin(), inputs.end(), [](const std::string &a, const std::string &b) {
    const auto rank = [](const std::string &path) { return path.ends_with("/constants.json") ? 0 : 1; };
    return std::pair(rank(a), a) < std::pair(rank(b), b);
  });
  for (const std::string &path : inputs) {
    if (readFile(path, text))
      readFacts(text, shownName(path), facts, problems);
    else
      problems.push_back({path, 0, "", "cannot be read"});
  }
  checkFacts(facts, problems);
  for (const Problem &problem : problems)
    std::fprintf(stderr, "%s:%u: error: %s: %s\n", problem.file.c_str(), problem.line, problem.pointer.c_str(), problem.text.c_str());
  if (!problems.empty())
    return 1;
  std::ofstream out(argv[1], std::ios::binary | std::ios::trunc);
  out << writeTable(facts);
  out.close();
  return out ? 0 : 1;
}
