// Settings: with `initialize`, pushed by the client, or asked for where the client can be asked.
#include "lsp/Server.h"

namespace irqlint::lsp {

using report::LogValue;

namespace {

Settings read(const LogValue &value, const Settings &before) {
  Settings out = before;
  auto text = [&](const char *key, std::string &into) {
    if (value[key])
      into = value[key].text();
  };
  text("configuration", out.configuration);
  text("platform", out.platform);
  text("profile", out.profile);
  text("rules", out.rules);
  out.inlayHints = value["inlayHints"].flag(out.inlayHints);
  if (value["delay"])
    out.delay = std::chrono::milliseconds(value["delay"].number());
  if (!out.profile.empty() && out.profile != "minimal" && out.profile != "recommended" && out.profile != "all") {
    value.complain("profile", "must be 'minimal', 'recommended' or 'all'");
    out.profile = before.profile;
  }
  return out;
}

bool analyseAlike(const Settings &a, const Settings &b) {
  return std::tie(a.configuration, a.platform, a.profile, a.rules) ==
         std::tie(b.configuration, b.platform, b.profile, b.rules);
}

} // namespace

void Server::apply(const LogValue &settings, const report::LogProblems &problems) {
  if (!settings || !settings.isObject())
    return;
  const Settings before = workspace.settings;
  workspace.settings = read(settings, before);
  if (auto problem = problems.first(""))
    showMessage("irqlint: setting " + problem->pointer + ": " + problem->text);
  if (!analyseAlike(before, workspace.settings))
    analyseAll();
  if (before.inlayHints != workspace.settings.inlayHints && workspace.client.refreshHints)
    sendRequest("hints", "workspace/inlayHint/refresh", nullptr);
}

void Server::didChangeConfiguration(Params &params) {
  LogValue settings = params.value()["settings"];
  if (settings && settings.json()->is_object() && settings["irqlint"]) {
    report::LogProblems problems;
    apply(LogValue(settings["irqlint"].json(), "", problems), problems);
  } else {
    askConfiguration();
  }
}

void Server::askConfiguration() {
  if (workspace.client.configuration)
    sendRequest("configuration", "workspace/configuration", {{"items", Json::array({{{"section", "irqlint"}}})}});
}

void Server::configurationArrived(const Json &result) {
  report::LogProblems problems;
  if (result.is_array() && !result.empty())
    apply(LogValue(&result[0], "", problems), problems);
}

} // namespace irqlint::lsp
