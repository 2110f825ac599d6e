// Any bytes from an editor: framing, JSON-RPC and all requests, up to an analysis that finds something everywhere. What
// is sent is UTF-8 and a message, and a text with edits is never read behind its end. Corpus: testdata/lsp
#include "lsp/MessageReader.h"
#include "lsp/Server.h"

#include <cstdlib>
#include <thread>

using namespace irqlint;
using namespace irqlint::lsp;

namespace {

void demand(bool holds) {
  if (!holds)
    std::abort();
}

/// Says something about every line, and more lines than there are.
class Everywhere : public Analyzer {
  std::string analyse(const AnalysisRequest &request, const std::function<bool()> &,
                      const std::function<void(AnalysisResult)> &take) override {
    AnalysisResult result;
    result.module = "m";
    for (const auto &[path, text] : request.texts) {
      result.files.insert(path);
      for (uint32_t line = 1; line < 6; ++line) {
        Finding finding{
            .rule = "a/b", .message = "m", .where = {path, line, line * 3, line, line * 5}, .function = "F"};
        finding.path.push_back({.where = {path, line, 1, line + 1, 9}, .text = "step"});
        finding.fix.push_back({{path, line, 2, line, 2}, "text\n"});
        result.findings.push_back(finding);
        result.proposals.push_back(std::move(finding));
      }
      result.functions.push_back(
          {path, "F", "entered", "PAGE", 1, 9, {{1, "P", "PASSIVE", "", ""}, {4, "D", "DISPATCH", "l", "why"}}});
    }
    result.stage = AnalysisResult::Stage::Proposals;
    take(std::move(result));
    return {};
  }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  Everywhere analyzer;
  Server server(analyzer,
                {[](const Json &message) { demand(message.contains("jsonrpc") && !framed(textOf(message)).empty()); },
                 [](const std::string &) {}, "0"});
  MessageReader reader;
  const std::string_view bytes(reinterpret_cast<const char *>(data), size);
  for (size_t at = 0; at < size; at += 100) { // as pipes deliver it
    reader.add(bytes.substr(at, 100));
    while (auto piece = reader.next()) {
      if (auto *problem = std::get_if<FramingProblem>(&*piece))
        server.receiveGarbage(problem->text);
      else
        server.receive(std::get<std::string>(*piece));
      std::this_thread::sleep_for(std::chrono::microseconds(20)); // for the analysis
    }
  }
  return 0;
}
