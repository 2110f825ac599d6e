// `irqlint lsp` as an editor uses it: the program over pipes, with real drivers.
#include "support/LspClient.h"
#include "support/ProgramTest.h"

#include <set>
#include <sstream>

#include <sys/stat.h>

using namespace irqlint::test;
namespace fs = std::filesystem;

namespace {

/// The wait is at DISPATCH_LEVEL; umlaut and emoji stand in front of it on its line.
constexpr const char *Plover = R"(#include <ntddk.h>

VOID PloverWait(PKSPIN_LOCK Lock, PKEVENT Idle)
{
    KIRQL irql;

    KeAcquireSpinLock(Lock, &irql);
    /* ä😀 */ KeWaitForSingleObject(Idle, Executive, KernelMode, FALSE, NULL);
    KeReleaseSpinLock(Lock, irql);
}
)";
constexpr const char *Wait = "/* ä😀 */ KeWaitForSingleObject(Idle, Executive, KernelMode, FALSE, NULL);";

class Lsp : public ProgramTest {
protected:
  std::string uri(const std::string &name) { return "file://" + (folder / name).string(); }

  Json hoverAt(LspClient &client, const std::string &name, Json position) {
    return client.ask("textDocument/hover",
                      {{"textDocument", {{"uri", uri(name)}}}, {"position", std::move(position)}})["result"];
  }
  Json actionsAt(LspClient &client, const std::string &name, Json position) {
    return client.ask("textDocument/codeAction", {{"textDocument", {{"uri", uri(name)}}},
                                                  {"range", {{"start", position}, {"end", position}}},
                                                  {"context", {{"diagnostics", Json::array()}}}})["result"];
  }
  /// Annotations come a moment after the findings.
  Json actionWith(LspClient &client, const std::string &name, const Json &position, const std::string &title) {
    for (int i = 0; i < 600; ++i) {
      for (const Json &action : actionsAt(client, name, position))
        if (action["title"].get<std::string>().find(title) != std::string::npos)
          return action;
      usleep(100000);
    }
    return nullptr;
  }
  /// `text` with the insertions that an action makes in the one document it touches.
  static std::string applied(std::string text, const Json &action) {
    if (action.is_null())
      return text;
    const Json changes = action["edit"]["changes"];
    for (const Json &edit : changes.begin().value()) {
      const Json start = edit["range"]["start"];
      EXPECT_EQ(start, edit["range"]["end"]) << "only insertions here";
      size_t at = 0;
      for (unsigned line = start["line"]; line > 0; --line)
        at = text.find('\n', at) + 1;
      text.insert(at + start["character"].get<size_t>(), edit["newText"].get<std::string>());
    }
    return text;
  }
};

TEST_F(Lsp, ADefectComesWithItsPathAndGoes) {
  write("plover.c", Plover);
  LspClient client;
  Json capabilities = client.initialize()["result"]["capabilities"];
  EXPECT_EQ(capabilities["positionEncoding"], "utf-16");
  EXPECT_EQ(capabilities["textDocumentSync"]["change"], 2);
  client.open(uri("plover.c"), Plover);
  Json diagnostics = client.diagnostics(uri("plover.c"));
  ASSERT_EQ(diagnostics.size(), 1u) << diagnostics;
  const Json found = diagnostics[0];
  EXPECT_EQ(found["code"], "irql/wait-at-dispatch");
  EXPECT_EQ(found["severity"], 1);
  EXPECT_EQ(found["source"], "irqlint");
  EXPECT_TRUE(holds(found["codeDescription"]["href"], "rules/irql/wait-at-dispatch/rule.md"));
  EXPECT_EQ(found["range"]["start"], Json::parse(R"({"line":7,"character":14})")) << "UTF-16: the emoji counts two";
  EXPECT_TRUE(holds(found["message"], "\nhelp: "));
  const Json &path = found["relatedInformation"];
  ASSERT_GE(path.size(), 2u) << path;
  EXPECT_TRUE(holds(path.dump(), "'KeAcquireSpinLock' raises the IRQL to DISPATCH_LEVEL"));
  auto here = std::ranges::find_if(path, [](const Json &step) {
    return step["message"].get<std::string>().starts_with("3. 'KeWaitForSingleObject' is called at DISPATCH_LEVEL");
  });
  ASSERT_NE(here, path.end()) << path;
  EXPECT_EQ((*here)["location"]["range"]["start"]["line"], 7);
  EXPECT_EQ((*here)["location"]["uri"], uri("plover.c"));

  // The release is moved in front of the wait, in two edits, and nothing is saved.
  client.notify("textDocument/didChange",
                {{"textDocument", {{"uri", uri("plover.c")}, {"version", 2}}},
                 {"contentChanges",
                  {{{"range", {{"start", {{"line", 8}, {"character", 0}}}, {"end", {{"line", 9}, {"character", 0}}}}},
                    {"text", ""}},
                   {{"range", {{"start", {{"line", 7}, {"character", 4}}}, {"end", {{"line", 7}, {"character", 4}}}}},
                    {"text", "KeReleaseSpinLock(Lock, irql); "}}}}});
  EXPECT_EQ(client.diagnostics(uri("plover.c")), Json::array());
  EXPECT_EQ(readFile(folder / "plover.c"), Plover);
  EXPECT_EQ(client.shutdown(), 0);
}

TEST_F(Lsp, Utf8PositionsWhereAgreed) {
  write("plover.c", Plover);
  LspClient client;
  Json abilities = LspClient::abilities();
  abilities["general"]["positionEncodings"] = {"utf-32", "utf-8", "utf-16"};
  EXPECT_EQ(client.initialize(Json::object(), abilities)["result"]["capabilities"]["positionEncoding"], "utf-8");
  client.open(uri("plover.c"), Plover);
  Json diagnostics = client.diagnostics(uri("plover.c"));
  ASSERT_EQ(diagnostics.size(), 1u);
  EXPECT_EQ(diagnostics[0]["range"]["start"], Json::parse(R"({"line":7,"character":17})"));
}

TEST_F(Lsp, HoverTellsIrqlLocksAndTheRule) {
  write("plover.c", Plover);
  LspClient client;
  client.initialize();
  client.open(uri("plover.c"), Plover);
  Json onFinding = hoverAt(client, "plover.c", {{"line", 7}, {"character", 20}});
  std::string text = onFinding["contents"]["value"];
  EXPECT_EQ(onFinding["contents"]["kind"], "markdown");
  EXPECT_TRUE(holds(text, "`irql/wait-at-dispatch`"));
  EXPECT_TRUE(holds(text, "IRQL: **DISPATCH\\_LEVEL**"));
  EXPECT_TRUE(holds(text, "held: `Lock`"));
  EXPECT_TRUE(holds(text, "what the rule is about"));
  text = hoverAt(client, "plover.c", {{"line", 4}, {"character", 6}})["contents"]["value"];
  EXPECT_TRUE(holds(text, "`PloverWait` is entered at"));
  EXPECT_EQ(text.find("held"), std::string::npos) << text;
  EXPECT_TRUE(hoverAt(client, "plover.c", {{"line", 0}, {"character", 3}}).is_null())
      << "nothing to say of an #include";
}

TEST_F(Lsp, AnActionSuppressesWithAReason) {
  for (const char *ends : {"\n", "\r\n"}) {
    std::string text;
    for (const std::string &line : linesOf(Plover))
      text += line + ends;
    write("plover.c", text);
    LspClient client;
    client.initialize();
    client.open(uri("plover.c"), text);
    ASSERT_EQ(client.diagnostics(uri("plover.c")).size(), 1u);
    Json action = actionWith(client, "plover.c", {{"line", 7}, {"character", 20}}, "Suppress irql/wait-at-dispatch");
    EXPECT_EQ(action["kind"], "quickfix");
    EXPECT_EQ(action["diagnostics"][0]["code"], "irql/wait-at-dispatch");
    const std::string suppressed = applied(text, action);
    EXPECT_TRUE(holds(suppressed, std::string(ends) + "    // irqlint: allow(irql/wait-at-dispatch) TODO"));
    EXPECT_TRUE(holds(suppressed, std::string(ends) + "    " + Wait));
    client.changeAll(uri("plover.c"), suppressed, 2);
    EXPECT_EQ(client.diagnostics(uri("plover.c")), Json::array());
    write("plover.c", suppressed);
    EXPECT_EQ(run({"check", "plover.c", "--require-reason"}).code, 0) << "check says the same";
  }
}

TEST_F(Lsp, AnActionAnnotates) {
  write("plover.c", Plover);
  LspClient client;
  client.initialize();
  client.open(uri("plover.c"), Plover);
  Json action =
      actionWith(client, "plover.c", {{"line", 5}, {"character", 0}}, "Annotate 'PloverWait' with _IRQL_requires_max_");
  ASSERT_FALSE(action.is_null());
  const std::string annotated = applied(Plover, action);
  EXPECT_TRUE(holds(annotated, "\n_IRQL_requires_max_("));
  EXPECT_TRUE(holds(annotated, ")\nVOID PloverWait("));
  client.dropMessages();
  client.changeAll(uri("plover.c"), annotated, 2);
  client.diagnostics(uri("plover.c"));
  Json actions = actionsAt(client, "plover.c", {{"line", 5}, {"character", 0}});
  EXPECT_EQ(actions.dump().find("_IRQL_requires_max_"), std::string::npos) << "it is there now";
}

TEST_F(Lsp, InlayHintsWhenTurnedOn) {
  write("plover.c", Plover);
  LspClient client;
  client.initialize();
  client.open(uri("plover.c"), Plover);
  client.diagnostics(uri("plover.c"));
  const Json params = {
      {"textDocument", {{"uri", uri("plover.c")}}},
      {"range", {{"start", {{"line", 0}, {"character", 0}}}, {"end", {{"line", 20}, {"character", 0}}}}}};
  EXPECT_EQ(client.ask("textDocument/inlayHint", params)["result"], Json::array());
  client.notify("workspace/didChangeConfiguration", {{"settings", {{"irqlint", {{"inlayHints", true}}}}}});
  EXPECT_FALSE(
      client.await([](const Json &m) { return m.value("method", "") == "workspace/inlayHint/refresh"; }).is_null());
  Json hints = client.ask("textDocument/inlayHint", params)["result"];
  auto at = [&](unsigned line) -> std::string {
    for (const Json &hint : hints)
      if (hint["position"]["line"] == line)
        return hint["label"];
    return "";
  };
  EXPECT_TRUE(at(7).starts_with("DISPATCH")) << hints;
  EXPECT_TRUE(holds(at(7), "Lock"));
  EXPECT_EQ(at(0), "");
}

TEST_F(Lsp, TheModuleCountsAndOpenTextsOfAllItsFiles) {
  write("drv/.irqlint.json", "{}");
  write("drv/inc/lock.h", "#include <ntddk.h>\nVOID Flush(PKEVENT Idle);\n#define CURLEW_WAITS 1\n");
  write("drv/a.c", "#include \"inc/lock.h\"\nVOID Enter(PKSPIN_LOCK Lock, PKEVENT Idle)\n{\n    KIRQL irql;\n    "
                   "KeAcquireSpinLock(Lock, &irql);\n    Flush(Idle);\n    KeReleaseSpinLock(Lock, irql);\n}\n");
  const std::string b = "#include \"inc/lock.h\"\nVOID Flush(PKEVENT Idle)\n{\n#if CURLEW_WAITS\n    "
                        "KeWaitForSingleObject(Idle, Executive, KernelMode, FALSE, NULL);\n#endif\n}\n";
  write("drv/b.c", b);
  LspClient client;
  client.initialize();
  client.open(uri("drv/b.c"), b);
  Json found = client.await([&](const Json &m) {
    return m.value("method", "") == "textDocument/publishDiagnostics" && !m["params"]["diagnostics"].empty();
  });
  ASSERT_FALSE(found.is_null()) << "the lock is taken in another file";
  const std::string where = found["params"]["uri"];
  const Json path = found["params"]["diagnostics"][0]["relatedInformation"];
  EXPECT_TRUE(holds(path.dump(), uri("drv/a.c")));
  EXPECT_TRUE(holds(path.dump(), uri("drv/b.c")));
  // The header is opened and changed, not saved: the wait is gone from b.c.
  client.open(uri("drv/inc/lock.h"), "#include <ntddk.h>\nVOID Flush(PKEVENT Idle);\n#define CURLEW_WAITS 0\n");
  EXPECT_EQ(client.diagnostics(where), Json::array());
  // Closed without saving: what stands on disk counts again.
  client.dropMessages();
  client.notify("textDocument/didClose", {{"textDocument", {{"uri", uri("drv/inc/lock.h")}}}});
  Json again = client.await([&](const Json &m) {
    return m.value("method", "") == "textDocument/publishDiagnostics" && m["params"]["uri"] == where &&
           !m["params"]["diagnostics"].empty();
  });
  EXPECT_FALSE(again.is_null());
}

TEST_F(Lsp, FoldersWithBlanksByteOrderMarksAndEscapes) {
  const std::string name = "my driver \xc3\xa4#1/plover one.c", text = "\xef\xbb\xbf" + std::string(Plover);
  write(name, text);
  std::string escaped = "file://" + folder.string() + "/my%20driver%20%C3%A4%231/plover%20one.c";
  LspClient client;
  client.initialize();
  client.open(escaped, Plover); // editors take the mark away
  Json diagnostics = client.diagnostics(escaped);
  ASSERT_EQ(diagnostics.size(), 1u);
  EXPECT_EQ(diagnostics[0]["range"]["start"]["line"], 7);
  client.changeAll(escaped, text, 2); // and some do not
  ASSERT_EQ(client.diagnostics(escaped).size(), 1u);
}

TEST_F(Lsp, ProjectsOfAllKinds) {
  const std::string text = std::string("#ifdef PLOVER\n") + Plover + "#endif\n";
  for (const char *dir : {"db/src", "vs/src"})
    write(std::string(dir) + "/plover.c", text);
  write("db/compile_commands.json", Json{{{"directory", (folder / "db").string()},
                                          {"file", "src/plover.c"},
                                          {"arguments", {"clang", "-DPLOVER", "-c", "src/plover.c"}}}}
                                        .dump());
  write("vs/plover.vcxproj", R"(<?xml version="1.0" encoding="utf-8"?>
<Project DefaultTargets="Build" xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
  <ItemGroup Label="ProjectConfigurations"><ProjectConfiguration Include="Debug|x64"><Configuration>Debug</Configuration><Platform>x64</Platform></ProjectConfiguration>
  <ProjectConfiguration Include="Release|x64"><Configuration>Release</Configuration><Platform>x64</Platform></ProjectConfiguration></ItemGroup>
  <PropertyGroup><DriverType>WDM</DriverType><ConfigurationType>Driver</ConfigurationType><PlatformToolset>WindowsKernelModeDriver10.0</PlatformToolset></PropertyGroup>
  <ItemDefinitionGroup Condition="'$(Configuration)'=='Debug'"><ClCompile><PreprocessorDefinitions>PLOVER;%(PreprocessorDefinitions)</PreprocessorDefinitions></ClCompile></ItemDefinitionGroup>
  <ItemGroup><ClCompile Include="src\plover.c" /></ItemGroup>
</Project>
)");
  LspClient client;
  client.initialize({{"configuration", "Debug"}});
  for (const char *name : {"db/src/plover.c", "vs/src/plover.c"}) {
    client.open(uri(name), text);
    EXPECT_EQ(client.diagnostics(uri(name)).size(), 1u) << name;
  }
  // Another configuration has nothing to find, and the analysis comes without a change of the text.
  client.dropMessages();
  client.notify("workspace/didChangeConfiguration", {{"settings", {{"irqlint", {{"configuration", "Release"}}}}}});
  EXPECT_EQ(client.diagnostics(uri("vs/src/plover.c")).size(), 0u);
}

/// Of a database of many drivers, those that the file is part of.
TEST_F(Lsp, OtherModulesAreLeftAlone) {
  Json database = Json::array();
  for (const char *driver : {"one", "two"}) {
    const std::string source = std::string(driver) + "/plover.c";
    write(source, Plover);
    database.push_back({{"directory", folder.string()}, {"file", source}, {"arguments", {"clang", "-c", source}}});
  }
  write("compile_commands.json", database.dump());
  write("two/two.h", "");
  LspClient client;
  client.initialize();
  client.open(uri("one/plover.c"), Plover);
  EXPECT_EQ(client.diagnostics(uri("one/plover.c")).size(), 1u);
  hoverAt(client, "one/plover.c", {{"line", 7}, {"character", 20}});
  auto ofTwo = [&](const Json &m) { return m.dump().find("two/plover.c") != std::string::npos; };
  EXPECT_TRUE(client.await(ofTwo, std::chrono::milliseconds(50)).is_null());
  client.open(uri("two/two.h"), ""); // a header goes with the sources beside it
  EXPECT_FALSE(client.await(ofTwo).is_null());
}

TEST_F(Lsp, ABrokenConfigurationIsToldAndTheServerStays) {
  write("plover.c", Plover);
  write(".irqlint.json", "{\"nonsense\": 1}");
  LspClient client;
  client.initialize();
  client.open(uri("plover.c"), Plover);
  Json told = client.await([](const Json &m) { return m.value("method", "") == "window/showMessage"; });
  ASSERT_FALSE(told.is_null());
  EXPECT_TRUE(holds(told["params"]["message"], ".irqlint.json:1: /nonsense"));
  write(".irqlint.json", "{}");
  client.notify("textDocument/didSave", {{"textDocument", {{"uri", uri("plover.c")}}}});
  EXPECT_EQ(client.diagnostics(uri("plover.c")).size(), 1u);
}

TEST_F(Lsp, AnEndlessAnalysisIsEndedAndTold) {
  write("plover.c", Plover);
  ASSERT_EQ(mkfifo((folder / "pipe.h").c_str(), 0600), 0);
  const std::string endless = "#include \"pipe.h\"\n" + std::string(Plover); // nobody writes into the pipe
  LspClient client({"--timeout", "1"});
  client.initialize();
  client.open(uri("plover.c"), endless);
  const int waiting = client.request("textDocument/hover", {{"textDocument", {{"uri", uri("plover.c")}}},
                                                            {"position", {{"line", 8}, {"character", 20}}}});
  const int unwanted = client.request("textDocument/hover", {{"textDocument", {{"uri", uri("plover.c")}}},
                                                             {"position", {{"line", 0}, {"character", 0}}}});
  client.notify("$/cancelRequest", {{"id", unwanted}});
  EXPECT_EQ(client.response(unwanted)["error"]["code"], -32800);
  Json unknown = client.ask("no/such", Json::object());
  EXPECT_EQ(unknown["error"]["code"], -32601) << "answered meanwhile";
  Json told = client.await([](const Json &m) { return m.value("method", "") == "window/showMessage"; });
  ASSERT_FALSE(told.is_null());
  EXPECT_TRUE(holds(told["params"]["message"], "took more than 1 seconds and was ended; --timeout raises the limit"));
  EXPECT_TRUE(client.response(waiting)["result"].is_null());
  client.changeAll(uri("plover.c"), Plover, 2);
  EXPECT_EQ(client.diagnostics(uri("plover.c")).size(), 1u) << "and the next one works";
  EXPECT_EQ(client.shutdown(), 0);
}

/// What the system does when memory runs out.
TEST_F(Lsp, ADeadAnalysisIsToldAndTheServerStays) {
  write("plover.c", Plover);
  ASSERT_EQ(mkfifo((folder / "pipe.h").c_str(), 0600), 0);
  LspClient client;
  client.initialize();
  client.open(uri("plover.c"), "#include \"pipe.h\"\n" + std::string(Plover));
  const fs::path tasks = fs::path("/proc") / std::to_string(client.pid()) / "task";
  if (!fs::exists(tasks))
    GTEST_SKIP() << "no /proc to find the process in";
  int child = 0;
  for (int i = 0; i < 1000 && child == 0; ++i, usleep(10000))
    for (const auto &task : fs::directory_iterator(tasks))
      std::istringstream(readFile(task.path() / "children")) >> child;
  ASSERT_GT(child, 0);
  ::kill(child, SIGKILL);
  Json told = client.await([](const Json &m) { return m.value("method", "") == "window/showMessage"; });
  ASSERT_FALSE(told.is_null());
  EXPECT_TRUE(holds(told["params"]["message"], "plover.c: the analysis crashed"));
  client.changeAll(uri("plover.c"), Plover, 2);
  EXPECT_EQ(client.diagnostics(uri("plover.c")).size(), 1u);
  EXPECT_EQ(client.shutdown(), 0);
}

/// No analysis outlives its server, and none leaves files.
TEST_F(Lsp, NothingIsLeft) {
  write("plover.c", Plover);
  ASSERT_EQ(mkfifo((folder / "pipe.h").c_str(), 0600), 0);
  fs::create_directories(folder / "tmp");
  setVariable("TMPDIR", (folder / "tmp").string());
  {
    LspClient client;
    client.initialize();
    client.open(uri("plover.c"), "#include \"pipe.h\"\n" + std::string(Plover));
    for (int i = 0; i < 1000 && fs::is_empty(folder / "tmp"); ++i)
      usleep(10000);
    EXPECT_FALSE(fs::is_empty(folder / "tmp"));
    client.changeAll(uri("plover.c"), Plover, 2); // cancels
    EXPECT_EQ(client.diagnostics(uri("plover.c")).size(), 1u);
    client.changeAll(uri("plover.c"), "#include \"pipe.h\"\n" + std::string(Plover), 3);
    usleep(100000);
    EXPECT_EQ(client.shutdown(), 0);
  }
  EXPECT_TRUE(fs::is_empty(folder / "tmp"));
  unsetenv("TMPDIR");
}

TEST_F(Lsp, WhatHidesNothingIsGreyed) {
  const std::string text = "#include <ntddk.h>\n\nVOID Rail(VOID)\n{\n    // irqlint: allow(irql/call-above-max) no "
                           "longer\n    KeFlushQueuedDpcs();\n}\n";
  write("rail.c", text);
  LspClient client;
  client.initialize();
  client.open(uri("rail.c"), text);
  Json diagnostics = client.diagnostics(uri("rail.c"));
  ASSERT_EQ(diagnostics.size(), 1u) << diagnostics;
  EXPECT_EQ(diagnostics[0]["code"], "suppression/unused");
  EXPECT_EQ(diagnostics[0]["severity"], 3);
  EXPECT_EQ(diagnostics[0]["tags"], Json::array({1}));
}

TEST_F(Lsp, WhatCannotBeAnalysedIsShown) {
  const std::string text = "#include <ntddk.h>\n#include \"no_such.h\"\n";
  write("lost.c", text);
  LspClient client;
  client.initialize();
  client.open(uri("lost.c"), text);
  Json diagnostics = client.diagnostics(uri("lost.c"));
  ASSERT_EQ(diagnostics.size(), 1u) << diagnostics;
  EXPECT_EQ(diagnostics[0]["code"], "not-analysed");
  EXPECT_EQ(diagnostics[0]["range"]["start"]["line"], 1);
}

TEST_F(Lsp, FilesThatAreNotThere) {
  LspClient client;
  client.initialize();
  for (const std::string &name :
       {std::string("file:///c%3A/src/a.c"), std::string("file://server/share/a.c"), uri("not saved yet.c")}) {
    client.open(name, Plover);
    Json answer = client.ask("textDocument/hover",
                             {{"textDocument", {{"uri", name}}}, {"position", {{"line", 7}, {"character", 20}}}});
    EXPECT_TRUE(answer["result"].is_null()) << name << answer;
  }
  EXPECT_EQ(client.shutdown(), 0);
}

TEST_F(Lsp, ExitCodes) {
  {
    LspClient client;
    EXPECT_EQ(client.ask("textDocument/hover", Json::object())["error"]["code"], -32002);
    client.notify("exit", nullptr);
    EXPECT_EQ(client.wait(), 1) << "exit without shutdown";
  }
  {
    LspClient client;
    client.initialize();
    EXPECT_EQ(client.shutdown(), 0);
  }
  {
    LspClient client;
    client.sendBytes("Content-Length: 5\r\n\r\n{\"a\":");
    EXPECT_EQ(client.await([](const Json &m) { return m.contains("error"); })["error"]["code"], -32700);
    client.sendBytes("garbage\r\n\r\n");
    EXPECT_EQ(client.await([](const Json &m) { return m.contains("error"); })["error"]["code"], -32700);
    client.initialize();
    client.closeInput();
    EXPECT_EQ(client.wait(), 1) << "the editor died";
  }
  Outcome outcome = run({"lsp", "--no-such-option"});
  EXPECT_EQ(outcome.code, 2);
  EXPECT_EQ(outcome.out, "");
}

TEST_F(Lsp, RealDriversSayWhatCheckSays) {
  fs::copy(fs::path(IRQLINT_TESTDATA) / "drivers/parcel-planted", folder / "parcel", fs::copy_options::recursive);
  write("parcel/.irqlint.json", "{}");
  Outcome check = run({"check", "parcel", "--format", "json"});
  std::multiset<std::string> wanted, got;
  const Json report = Json::parse(check.out);
  for (const Json &finding : report["findings"])
    wanted.insert(finding["where"]["file"].get<std::string>() + ":" +
                  std::to_string(finding["where"]["line"].get<int>()) + " " + finding["rule"].get<std::string>());
  ASSERT_GE(wanted.size(), 5u);
  LspClient client;
  client.initialize(Json::object(), LspClient::abilities(), {{{"uri", "file://" + folder.string()}, {"name", "w"}}});
  client.open(uri("parcel/queue.c"), readFile(folder / "parcel/queue.c"));
  hoverAt(client, "parcel/queue.c", {{"line", 0}, {"character", 0}}); // by then all diagnostics were sent
  for (const auto &entry : fs::directory_iterator(folder / "parcel")) {
    Json message = client.await(
        [&](const Json &m) {
          return m.value("method", "") == "textDocument/publishDiagnostics" &&
                 m["params"]["uri"] == "file://" + entry.path().string();
        },
        std::chrono::milliseconds(50));
    if (!message.is_null())
      for (const Json &d : message["params"]["diagnostics"])
        got.insert("parcel/" + entry.path().filename().string() + ":" +
                   std::to_string(d["range"]["start"]["line"].get<int>() + 1) + " " + d["code"].get<std::string>());
  }
  EXPECT_EQ(got, wanted);
}

} // namespace
