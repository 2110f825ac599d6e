// Runs a fuzz target without libFuzzer: every file of the corpus, each cut short, and then mutations of them for as
// many seconds as IRQLINT_FUZZ_SECONDS says. The seed is fixed, so a failure comes again; its input is written to a
// file.
#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

const char *inputFile;
std::string input; ///< that the target has

/// Not what a handler may do by the letter, but the program ends anyway.
extern "C" void keepInput(int signal) {
  std::signal(signal, SIG_DFL);
  if (FILE *file = std::fopen(inputFile, "wb")) {
    std::fwrite(input.data(), 1, input.size(), file);
    std::fclose(file);
  }
  std::fprintf(stderr, "the input is kept in %s\n", inputFile);
  std::raise(signal);
}

std::vector<std::string> readCorpus(const fs::path &folder) {
  std::vector<fs::path> files;
  for (const auto &entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file())
      files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  std::vector<std::string> texts;
  for (const fs::path &file : files) {
    std::ifstream in(file, std::ios::binary);
    std::stringstream text;
    text << in.rdbuf();
    texts.push_back(text.str());
  }
  return texts;
}

class Mutator {
public:
  explicit Mutator(const std::vector<std::string> &corpus) : corpus(corpus) {}

  std::string next() {
    std::string text = any();
    for (size_t count = 1 + below(4); count > 0; --count)
      change(text);
    return text;
  }

private:
  const std::string &any() { return corpus[below(corpus.size())]; }
  size_t below(size_t limit) { return limit ? random() % limit : 0; }

  void change(std::string &text) {
    static const std::string words[] = {"null", "-1",    "1e999",      "\"\"", "[]", "{}", "\\u0000",         "\xff",
                                        "<",    "&#x0;", "4294967296", "]",    "}",  "\"", "@@ -0,0 +1 @@\n", "\r\n",
                                        "[[[[", "../",   "%00"};
    size_t at = below(text.size() + 1), length = below(std::min<size_t>(text.size() - at, 64) + 1);
    switch (below(7)) {
    case 0: // a bit
      if (at < text.size())
        text[at] = static_cast<char>(text[at] ^ (1 << below(8)));
      break;
    case 1:
      text.erase(at, length);
      break;
    case 2:
      text.insert(at, text.substr(at, length));
      break;
    case 3:
      text.replace(at, length, words[below(std::size(words))]);
      break;
    case 4:
      text.resize(at);
      break;
    case 5: { // a piece of another file
      const std::string &other = any();
      size_t from = below(other.size() + 1);
      text.insert(at, other.substr(from, below(200)));
      break;
    }
    default: // a word for a value of JSON
      if (size_t colon = text.find(':', at); colon != std::string::npos)
        if (size_t end = text.find_first_of(",}\n", colon); end != std::string::npos)
          text.replace(colon + 1, end - colon - 1, words[below(std::size(words))]);
    }
  }

  const std::vector<std::string> &corpus;
  std::mt19937_64 random{20240229};
};

} // namespace

int main(int argc, char **argv) {
  if (argc != 3)
    return std::fprintf(stderr, "usage: %s CORPUS INPUT_FILE\n", argv[0]), 2;
  auto corpus = readCorpus(argv[1]);
  if (corpus.empty())
    return std::fprintf(stderr, "%s: no corpus\n", argv[1]), 2;
  const char *wanted = std::getenv("IRQLINT_FUZZ_SECONDS");
  const auto end = Clock::now() + std::chrono::seconds(wanted ? std::atoi(wanted) : 5);
  inputFile = argv[2];
  for (int signal : {SIGSEGV, SIGABRT, SIGFPE, SIGILL})
    std::signal(signal, keepInput);
  size_t runs = 0;
  auto run = [&](std::string text) {
    input = std::move(text);
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.data()), input.size());
    ++runs;
  };
  for (const std::string &text : corpus)
    for (size_t part = 0; part <= 16; ++part)
      run(text.substr(0, text.size() * part / 16));
  for (Mutator mutator(corpus); Clock::now() < end;)
    run(mutator.next());
  std::printf("%zu inputs\n", runs);
}
