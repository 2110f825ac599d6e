// The server without a program: framing, JSON-RPC, positions, and what is answered when, with an analysis that the test
// holds in its hand.
#include "lsp/MessageReader.h"
#include "lsp/Server.h"

#include <gtest/gtest.h>

using namespace irqlint;
using namespace irqlint::lsp;

namespace {

// ------------------------------------------------------------------------------------------- framing

std::vector<std::string> readAll(MessageReader &reader) {
  std::vector<std::string> out;
  while (auto piece = reader.next()) {
    auto *problem = std::get_if<FramingProblem>(&*piece);
    out.push_back(problem ? "! " + problem->text : std::get<std::string>(*piece));
  }
  return out;
}

std::vector<std::string> readAll(std::string_view bytes) {
  MessageReader reader;
  reader.add(bytes);
  return readAll(reader);
}

using Texts = std::vector<std::string>;

TEST(LspFraming, Messages) {
  EXPECT_EQ(readAll("Content-Length: 2\r\n\r\n{}Content-Length: 4\r\n\r\nnull"), (Texts{"{}", "null"}));
  EXPECT_EQ(readAll("content-length:3\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\nabc"),
            (Texts{"abc"}));
  EXPECT_EQ(readAll("Content-Length: 0\r\n\r\n"), (Texts{""}));
  EXPECT_EQ(readAll("Content-Length: 2\n\n{}"), (Texts{"{}"})) << "typed by hand";
  EXPECT_EQ(readAll(framed("{\"a\":\"\xc3\xa4\"}")), (Texts{"{\"a\":\"\xc3\xa4\"}"})) << "bytes count, not characters";
}

TEST(LspFraming, InPieces) {
  const std::string bytes = framed("{\"a\":1}") + framed("[]");
  MessageReader reader;
  Texts got;
  for (char byte : bytes) {
    reader.add({&byte, 1});
    for (std::string &text : readAll(reader))
      got.push_back(std::move(text));
  }
  EXPECT_EQ(got, (Texts{"{\"a\":1}", "[]"}));
}

TEST(LspFraming, WhatIsNoMessageCostsItselfOnly) {
  EXPECT_EQ(readAll("Content-Length: many\r\n\r\nContent-Length: 2\r\n\r\n{}"),
            (Texts{"! Content-Length must be a number of bytes, not 'many'", "{}"}));
  EXPECT_EQ(readAll("Content-Length: -2\r\n\r\n" + framed("{}")),
            (Texts{"! Content-Length must be a number of bytes, not '-2'", "{}"}));
  EXPECT_EQ(readAll("Accept: x\r\n\r\n" + framed("{}")), (Texts{"! a header without Content-Length", "{}"}));
  EXPECT_EQ(readAll("{\"no\":\"header\"}" + framed("{}")), (Texts{"! bytes that belong to no message", "{}"}));
  EXPECT_EQ(readAll(std::string(9000, 'x')).front(), "! a header of more than 8192 bytes");
  EXPECT_EQ(readAll("Content-Length: 99999999999999999999999\r\n\r\n").front(),
            "! Content-Length must be a number of bytes, not '99999999999999999999999'");
}

TEST(LspFraming, TooLargeIsSkipped) {
  MessageReader reader;
  const size_t large = MessageReader::MostBody + 1;
  reader.add("Content-Length: " + std::to_string(large) + "\r\n\r\nabc");
  EXPECT_EQ(readAll(reader).front().substr(0, 18), "! a message of 268");
  const std::string chunk(1 << 20, 'x');
  for (size_t left = large - 3; left > 0; left -= std::min(left, chunk.size()))
    reader.add(std::string_view(chunk).substr(0, left));
  reader.add(framed("{}"));
  EXPECT_EQ(readAll(reader), (Texts{"{}"}));
}

// ------------------------------------------------------------------------------------------- messages

int rejection(std::string_view body) {
  auto parsed = parseMessage(body);
  auto *rejected = std::get_if<Rejected>(&parsed);
  return rejected ? static_cast<int>(rejected->error.code) : 0;
}

TEST(LspRpc, WhatIsRefused) {
  EXPECT_EQ(rejection(R"({"jsonrpc":"2.0","id":1,"method":"x"})"), 0);
  EXPECT_EQ(rejection(R"({"jsonrpc":"2.0","id":"a","method":"x","params":{}})"), 0);
  EXPECT_EQ(rejection(R"({"jsonrpc":"2.0","method":"x","params":null})"), 0);
  EXPECT_EQ(rejection(R"({"jsonrpc":"2.0","id":null,"error":{"code":1,"message":"m"}})"), 0);
  EXPECT_EQ(rejection(R"({"jsonrpc":"2.0",)"), -32700);
  EXPECT_EQ(rejection(""), -32700);
  EXPECT_EQ(rejection(std::string(100000, '[')), -32700) << "no stack is that deep";
  EXPECT_EQ(rejection("{\"jsonrpc\":\"2.0\",\"method\":\"\xff\"}"), -32700);
  EXPECT_EQ(rejection("[]"), -32600) << "the protocol has no batches";
  EXPECT_EQ(rejection("7"), -32600);
  EXPECT_EQ(rejection(R"({"id":1,"method":"x"})"), -32600);
  EXPECT_EQ(rejection(R"({"jsonrpc":"1.0","id":1,"method":"x"})"), -32600);
  EXPECT_EQ(rejection(R"({"jsonrpc":"2.0","id":1.5,"method":"x"})"), -32600);
  EXPECT_EQ(rejection(R"({"jsonrpc":"2.0","id":null,"method":"x"})"), -32600);
  EXPECT_EQ(rejection(R"({"jsonrpc":"2.0","id":1,"method":7})"), -32600);
  EXPECT_EQ(rejection(R"({"jsonrpc":"2.0","id":1})"), -32600);
  EXPECT_EQ(rejection(R"({"jsonrpc":"2.0","id":1,"method":"x","params":3})"), -32602);
}

// ------------------------------------------------------------------------------------------- text

TEST(LspText, Positions) {
  const std::string text = "ab\r\n\xc3\xa4\xf0\x9f\x98\x80z\rlast";
  auto at = [&](uint32_t line, uint32_t character, Encoding encoding = Encoding::Utf16) {
    return offsetOf(text, {line, character}, encoding);
  };
  EXPECT_EQ(at(0, 0), 0u);
  EXPECT_EQ(at(0, 99), 2u) << "the end of the line is in front of CR";
  EXPECT_EQ(at(1, 0), 4u);
  EXPECT_EQ(at(1, 1), 6u);
  EXPECT_EQ(at(1, 2), 6u) << "in the middle of a pair";
  EXPECT_EQ(at(1, 3), 10u);
  EXPECT_EQ(at(1, 2, Encoding::Utf8), 6u);
  EXPECT_EQ(at(1, 6, Encoding::Utf8), 10u);
  EXPECT_EQ(at(2, 1), 13u) << "a lone CR ends a line";
  EXPECT_EQ(at(9, 0), text.size());
  EXPECT_EQ(offsetOf("", {0, 5}, Encoding::Utf16), 0u);
}

TEST(LspText, Replacing) {
  EXPECT_EQ(replaced("one\ntwo\n", {{1, 0}, {1, 3}}, "2", Encoding::Utf16), "one\n2\n");
  EXPECT_EQ(replaced("one", {{0, 3}, {0, 3}}, "!", Encoding::Utf16), "one!");
  EXPECT_EQ(replaced("one", {{0, 2}, {0, 0}}, "", Encoding::Utf16), "e") << "the wrong way round";
  EXPECT_EQ(replaced("a\nb", {{0, 1}, {7, 7}}, "", Encoding::Utf16), "a");
}

// ------------------------------------------------------------------------------------------- the server

/// Waits until the test says what was found.
class HeldAnalyzer : public Analyzer {
public:
  std::string analyse(const AnalysisRequest &request, const std::function<bool()> &cancelled,
                      const std::function<void(AnalysisResult)> &take) override {
    std::unique_lock lock(mutex);
    requests.push_back(request);
    wake.notify_all();
    while (!cancelled() && !go)
      wake.wait_for(lock, std::chrono::milliseconds(2));
    if (cancelled()) {
      ++cancellations;
      return {};
    }
    go = false;
    AnalysisResult result = found(request);
    const std::string wrong = failure;
    lock.unlock();
    if (!wrong.empty())
      return wrong;
    for (auto stage :
         {AnalysisResult::Stage::Findings, AnalysisResult::Stage::Functions, AnalysisResult::Stage::Proposals}) {
      result.stage = stage;
      take(result);
    }
    return {};
  }

  /// The request of the analysis that runs.
  AnalysisRequest awaitRequest(size_t count) {
    std::unique_lock lock(mutex);
    wake.wait_for(lock, std::chrono::seconds(20), [&] { return requests.size() >= count; });
    return requests.empty() ? AnalysisRequest{} : requests.back();
  }
  void finish() {
    std::scoped_lock lock(mutex);
    go = true;
    wake.notify_all();
  }

  std::mutex mutex;
  std::condition_variable wake;
  std::vector<AnalysisRequest> requests;
  std::string failure;
  bool go = false;
  int cancellations = 0;

private:
  /// A finding at each "bad".
  static AnalysisResult found(const AnalysisRequest &request) {
    AnalysisResult result;
    result.module = "module";
    for (const auto &[path, text] : request.texts) {
      result.files.insert(path);
      uint32_t line = 1;
      for (size_t start = 0; start <= text.size(); ++line) {
        const size_t end = std::min(text.find('\n', start), text.size());
        if (size_t at = std::string_view(text).substr(start, end - start).find("bad"); at != std::string::npos) {
          Finding finding;
          finding.rule = "family/rule";
          finding.message = "it is bad";
          finding.help = "make it a good one";
          auto column = static_cast<uint32_t>(at) + 1;
          finding.where = {path, line, column, line, column + 3};
          finding.fix.push_back({{path, line, column, line, column}, "not "});
          result.findings.push_back(std::move(finding));
        }
        start = end + 1;
      }
      result.functions.push_back(
          {path, "F", "entered at PASSIVE_LEVEL", "", 1, line, {{1, "PASSIVE", "PASSIVE_LEVEL", "", ""}}});
    }
    result.rules["family/rule"] = {"KDL9999", "a summary", "https://example.org/rule", {"deprecated"}};
    return result;
  }
};

class LspServer : public testing::Test {
protected:
  void send(const Json &message) { server.receive(message.dump()); }
  void notify(const std::string &method, Json params) { send(notification(method, std::move(params))); }
  int ask(const std::string &method, Json params) {
    send(request(++lastId, method, std::move(params)));
    return lastId;
  }
  void initialize(Json options = Json::object()) {
    options["delay"] = 0;
    ask("initialize",
        {{"capabilities",
          {{"textDocument",
            {{"publishDiagnostics",
              {{"versionSupport", true}, {"tagSupport", Json::object()}, {"codeDescriptionSupport", true}}},
             {"codeAction", {{"codeActionLiteralSupport", Json::object()}}}}}}},
         {"initializationOptions", std::move(options)}});
    notify("initialized", Json::object());
  }
  void open(const std::string &text, const std::string &uri = "file:///d/a.c") {
    notify("textDocument/didOpen",
           {{"textDocument", {{"uri", uri}, {"languageId", "c"}, {"version", 1}, {"text", text}}}});
  }
  void change(Json changes, int version = 2) {
    notify("textDocument/didChange", {{"textDocument", {{"uri", "file:///d/a.c"}, {"version", version}}},
                                      {"contentChanges", std::move(changes)}});
  }
  Json hoverParams(unsigned line = 0, unsigned character = 0) {
    return {{"textDocument", {{"uri", "file:///d/a.c"}}}, {"position", {{"line", line}, {"character", character}}}};
  }

  template <typename Wanted> Json await(Wanted wanted) {
    std::unique_lock lock(mutex);
    Json found;
    arrived.wait_for(lock, std::chrono::seconds(20), [&] {
      auto it = std::ranges::find_if(messages, wanted);
      if (it == messages.end())
        return false;
      found = *it;
      messages.erase(it);
      return true;
    });
    return found;
  }
  Json response(int id) {
    return await([&](const Json &m) { return !m.contains("method") && m["id"] == id; });
  }
  int errorOf(const Json &response) { return response.contains("error") ? response["error"]["code"].get<int>() : 0; }
  Json published() {
    return await([](const Json &m) { return m.value("method", "") == "textDocument/publishDiagnostics"; });
  }
  bool has(int id) {
    std::scoped_lock lock(mutex);
    return std::ranges::any_of(messages, [&](const Json &m) { return !m.contains("method") && m["id"] == id; });
  }

  std::mutex mutex;
  std::condition_variable arrived;
  std::vector<Json> messages;
  std::vector<std::string> logged;
  int lastId = 0;
  HeldAnalyzer analyzer;
  Server server{analyzer,
                {[this](const Json &message) {
                   std::scoped_lock lock(mutex);
                   messages.push_back(message);
                   arrived.notify_all();
                 },
                 [this](const std::string &text) {
                   std::scoped_lock lock(mutex);
                   logged.push_back(text);
                 },
                 "1.2.3"}};
};

TEST_F(LspServer, ErrorCodes) {
  EXPECT_EQ(errorOf(response(ask("textDocument/hover", hoverParams()))), -32002);
  EXPECT_EQ(errorOf(response(ask("unknown", nullptr))), -32002);
  EXPECT_EQ(errorOf(response(ask("initialize", {{"capabilities", 7}}))), -32602);
  initialize();
  EXPECT_EQ(response(lastId)["result"]["serverInfo"]["version"], "1.2.3");
  EXPECT_EQ(errorOf(response(ask("initialize", Json::object()))), -32600);
  EXPECT_EQ(errorOf(response(ask("textDocument/unknown", Json::object()))), -32601);
  Json wrong = response(
      ask("textDocument/hover", {{"textDocument", {{"uri", 7}}}, {"position", {{"line", 0}, {"character", 0}}}}));
  EXPECT_EQ(errorOf(wrong), -32602);
  EXPECT_EQ(wrong["error"]["message"], "/params/textDocument/uri: must be a string");
  for (Json params :
       {Json(nullptr), Json::array(), Json::object(),
        Json{{"textDocument", {{"uri", "file:///d/a.c"}}}, {"position", {{"line", -1}, {"character", 0}}}}})
    EXPECT_EQ(errorOf(response(ask("textDocument/hover", params))), -32602) << params;
  EXPECT_EQ(errorOf(response(ask("textDocument/hover", hoverParams()))), -32602) << "not open";
  server.receive("{");
  EXPECT_EQ(errorOf(await([](const Json &m) { return m.contains("error") && m["id"].is_null(); })), -32700);
  notify("textDocument/didOpen", {{"textDocument", 3}});
  notify("textDocument/didChange", Json::array());
  notify("$/cancelRequest", nullptr);
  notify("something/new", nullptr);
  EXPECT_EQ(logged.front(), "'textDocument/didOpen': /params/textDocument: must be an object");
  EXPECT_FALSE(server.exitCode());
  EXPECT_EQ(errorOf(response(ask("shutdown", nullptr))), 0);
  EXPECT_EQ(errorOf(response(ask("textDocument/hover", hoverParams()))), -32600);
  notify("exit", nullptr);
  EXPECT_EQ(server.exitCode(), 0);
}

TEST_F(LspServer, ExitWithoutShutdown) {
  notify("exit", nullptr);
  EXPECT_EQ(server.exitCode(), 1);
}

TEST_F(LspServer, FindingsComeAndGo) {
  initialize();
  open("good\nis bad\n");
  EXPECT_EQ(analyzer.awaitRequest(1).focus, "/d/a.c");
  analyzer.finish();
  Json first = published()["params"];
  EXPECT_EQ(first["uri"], "file:///d/a.c");
  EXPECT_EQ(first["version"], 1);
  Json diagnostic = first["diagnostics"][0];
  EXPECT_EQ(diagnostic["range"], Json::parse(R"({"start":{"line":1,"character":3},"end":{"line":1,"character":6}})"));
  EXPECT_EQ(diagnostic["severity"], 2);
  EXPECT_EQ(diagnostic["code"], "family/rule");
  EXPECT_EQ(diagnostic["codeDescription"]["href"], "https://example.org/rule");
  EXPECT_EQ(diagnostic["tags"], Json::array({2}));
  EXPECT_FALSE(diagnostic.contains("relatedInformation")) << "the client did not say that it shows it";
  change(
      Json::array({{{"range", {{"start", {{"line", 1}, {"character", 3}}}, {"end", {{"line", 1}, {"character", 6}}}}},
                    {"text", "fine"}}}));
  EXPECT_EQ(analyzer.awaitRequest(2).texts.at("/d/a.c"), "good\nis fine\n");
  analyzer.finish();
  Json second = published()["params"];
  EXPECT_EQ(second["version"], 2);
  EXPECT_EQ(second["diagnostics"], Json::array());
}

TEST_F(LspServer, AnOutdatedAnalysisIsCancelled) {
  initialize();
  open("bad");
  analyzer.awaitRequest(1);
  change(Json::array({{{"text", "all is well"}}}));
  EXPECT_EQ(analyzer.awaitRequest(2).texts.at("/d/a.c"), "all is well");
  analyzer.finish();
  EXPECT_EQ(published()["params"]["diagnostics"], Json::array()) << "never that of the first text";
  EXPECT_EQ(analyzer.cancellations, 1);
}

TEST_F(LspServer, QuestionsWaitForTheAnalysisOfTheirText) {
  initialize();
  open("bad");
  analyzer.awaitRequest(1);
  const int hover = ask("textDocument/hover", hoverParams()), unwanted = ask("textDocument/hover", hoverParams());
  EXPECT_FALSE(has(hover));
  notify("$/cancelRequest", {{"id", unwanted}});
  EXPECT_EQ(errorOf(response(unwanted)), -32800);
  analyzer.finish();
  Json text = response(hover)["result"]["contents"]["value"];
  EXPECT_NE(text.get<std::string>().find("a summary"), std::string::npos) << text;
  EXPECT_NE(text.get<std::string>().find("IRQL: PASSIVE_LEVEL"), std::string::npos) << text;
  const int again = ask("textDocument/hover", hoverParams());
  EXPECT_TRUE(has(again)) << "at once";
  change(Json::array({{{"text", "bad again"}}}));
  const int outdated = ask("textDocument/hover", hoverParams());
  change(Json::array({{{"text", "bad once more"}}}), 3);
  EXPECT_EQ(errorOf(response(outdated)), -32801);
  const int last = ask("textDocument/hover", hoverParams());
  ask("shutdown", nullptr);
  EXPECT_EQ(errorOf(response(last)), -32800);
}

TEST_F(LspServer, AFailureIsToldAndNobodyWaits) {
  analyzer.failure = "the analysis crashed: signal 11";
  initialize();
  open("bad");
  analyzer.awaitRequest(1);
  const int hover = ask("textDocument/hover", hoverParams());
  analyzer.finish();
  EXPECT_TRUE(response(hover)["result"].is_null());
  Json told = await([](const Json &m) { return m.value("method", "") == "window/showMessage"; });
  EXPECT_EQ(told["params"]["message"], "irqlint: /d/a.c: the analysis crashed: signal 11");
  { // and the server goes on
    std::scoped_lock lock(analyzer.mutex);
    analyzer.failure.clear();
  }
  change(Json::array({{{"text", "bad again"}}}));
  analyzer.awaitRequest(2);
  analyzer.finish();
  EXPECT_EQ(published()["params"]["diagnostics"].size(), 1u);
}

TEST_F(LspServer, ClosingClears) {
  initialize();
  open("bad");
  analyzer.awaitRequest(1);
  analyzer.finish();
  EXPECT_EQ(published()["params"]["diagnostics"].size(), 1u);
  notify("textDocument/didClose", {{"textDocument", {{"uri", "file:///d/a.c"}}}});
  EXPECT_EQ(published()["params"]["diagnostics"].size(), 0u);
  EXPECT_EQ(errorOf(response(ask("textDocument/hover", hoverParams()))), -32602);
}

TEST_F(LspServer, FixesOfRules) {
  initialize();
  open("it is\r\nbad\r\n");
  analyzer.awaitRequest(1);
  analyzer.finish();
  Json diagnostic = published()["params"]["diagnostics"][0];
  Json params = {{"textDocument", {{"uri", "file:///d/a.c"}}},
                 {"range", {{"start", {{"line", 1}, {"character", 1}}}, {"end", {{"line", 1}, {"character", 1}}}}},
                 {"context", {{"diagnostics", Json::array()}}}};
  Json actions = response(ask("textDocument/codeAction", params))["result"];
  ASSERT_EQ(actions.size(), 2u) << actions;
  EXPECT_EQ(actions[0]["title"], "Fix: make it a good one");
  EXPECT_EQ(actions[0]["isPreferred"], true);
  EXPECT_EQ(actions[0]["diagnostics"][0], diagnostic);
  Json edit = actions[0]["edit"]["changes"]["file:///d/a.c"][0];
  EXPECT_EQ(edit["newText"], "not ");
  EXPECT_EQ(edit["range"]["start"], Json::parse(R"({"line":1,"character":0})"));
  edit = actions[1]["edit"]["changes"]["file:///d/a.c"][0];
  EXPECT_EQ(edit["newText"], "// irqlint: allow(family/rule) TODO: say why this is right here\r\n");
  params["context"]["only"] = Json::array({"refactor"});
  EXPECT_EQ(response(ask("textDocument/codeAction", params))["result"], Json::array());
  params["context"]["only"] = Json::array({"quickfix"});
  EXPECT_EQ(response(ask("textDocument/codeAction", params))["result"].size(), 2u);
}

TEST_F(LspServer, NoCommentWithinTheLinesOfAMacro) {
  initialize();
  open("#define BIRD \\\nbad\n");
  analyzer.awaitRequest(1);
  analyzer.finish();
  published();
  Json actions = response(ask(
      "textDocument/codeAction",
      {{"textDocument", {{"uri", "file:///d/a.c"}}},
       {"range", {{"start", {{"line", 1}, {"character", 0}}}, {"end", {{"line", 1}, {"character", 0}}}}}}))["result"];
  ASSERT_EQ(actions.size(), 1u) << actions;
  EXPECT_EQ(actions[0]["title"], "Fix: make it a good one");
}

TEST_F(LspServer, ProgressHasABeginAndAnEnd) {
  ask("initialize",
      {{"capabilities", {{"window", {{"workDoneProgress", true}}}}}, {"initializationOptions", {{"delay", 0}}}});
  open("x");
  analyzer.awaitRequest(1);
  auto progress = [&](const char *kind) {
    return await([&](const Json &m) {
      return m.value("method", "") == "$/progress" && m["params"]["value"]["kind"] == kind;
    })["params"];
  };
  Json begin = progress("begin");
  EXPECT_EQ(begin["value"]["message"], "the driver of a.c");
  analyzer.finish();
  EXPECT_EQ(progress("end")["token"], begin["token"]);
}

TEST_F(LspServer, WhatIsNoFileIsHeldAndNotAnalysed) {
  initialize({{"inlayHints", true}});
  for (const char *uri : {"untitled:Untitled-1", "git://x/a.c", "vscode-notebook:x"}) {
    open("bad", uri);
    EXPECT_TRUE(response(ask("textDocument/hover", {{"textDocument", {{"uri", uri}}},
                                                    {"position", {{"line", 0}, {"character", 0}}}}))["result"]
                    .is_null())
        << uri;
  }
  EXPECT_TRUE(analyzer.requests.empty());
}

TEST_F(LspServer, WhatIsNoFileDisturbsNoAnalysis) {
  initialize();
  open("bad");
  analyzer.awaitRequest(1);
  open("x", "untitled:Untitled-1");
  notify("textDocument/didClose", {{"textDocument", {{"uri", "untitled:Untitled-1"}}}});
  open("x", "untitled:Untitled-2");
  analyzer.awaitRequest(2); // closing starts it again
  analyzer.finish();
  EXPECT_EQ(published()["params"]["diagnostics"].size(), 1u);
}

TEST_F(LspServer, UrisOfAllSpellings) {
  initialize();
  open("bad", "file:///c%3A/src/a%20b.c");
  EXPECT_EQ(analyzer.awaitRequest(1).focus, "c:/src/a b.c");
  analyzer.finish();
  EXPECT_EQ(published()["params"]["uri"], "file:///c%3A/src/a%20b.c") << "as the client spells it";
}

TEST_F(LspServer, HintsAreOffUntilAskedFor) {
  initialize();
  open("x");
  analyzer.awaitRequest(1);
  analyzer.finish();
  published();
  const Json params = {
      {"textDocument", {{"uri", "file:///d/a.c"}}},
      {"range", {{"start", {{"line", 0}, {"character", 0}}}, {"end", {{"line", 9}, {"character", 0}}}}}};
  EXPECT_EQ(response(ask("textDocument/inlayHint", params))["result"], Json::array());
  notify("workspace/didChangeConfiguration", {{"settings", {{"irqlint", {{"inlayHints", true}}}}}});
  Json hints = response(ask("textDocument/inlayHint", params))["result"];
  ASSERT_EQ(hints.size(), 1u);
  EXPECT_EQ(hints[0]["label"], "PASSIVE");
  EXPECT_EQ(hints[0]["position"], Json::parse(R"({"line":0,"character":1})"));
}

TEST_F(LspServer, WrongSettingsAreToldAndLeftOut) {
  initialize({{"inlayHints", "yes"}, {"profile", "loud"}, {"platform", "ARM64"}});
  Json told = await([](const Json &m) { return m.value("method", "") == "window/showMessage"; });
  EXPECT_EQ(told["params"]["message"], "irqlint: setting /inlayHints: must be true or false");
  open("x");
  AnalysisRequest request = analyzer.awaitRequest(1);
  EXPECT_EQ(request.settings.platform, "ARM64");
  EXPECT_EQ(request.settings.profile, "");
}

TEST_F(LspServer, SettingsOfTheWorkspaceAreAskedFor) {
  ask("initialize",
      {{"capabilities", {{"workspace", {{"configuration", true}}}}}, {"initializationOptions", {{"delay", 0}}}});
  notify("initialized", Json::object());
  Json question = await([](const Json &m) { return m.value("method", "") == "workspace/configuration"; });
  EXPECT_EQ(question["params"]["items"][0]["section"], "irqlint");
  send(responseTo(question["id"], Json::array({{{"configuration", "Debug"}}})));
  open("x");
  EXPECT_EQ(analyzer.awaitRequest(1).settings.configuration, "Debug");
}

} // namespace
