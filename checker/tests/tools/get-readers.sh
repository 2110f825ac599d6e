#!/usr/bin/env bash
# Fetches programs of others that read our formats, for readers_test and ci_services_test: get-readers.sh FOLDER
#
# FOLDER is in the build tree; nothing of it is ours and nothing goes into the repository. Exit code 0: they are there.
# A failure (no npm, no network) is remembered for an hour, so that tests skip quickly.
set -euo pipefail

folder=$1
packages=(
  @microsoft/sarif-multitool-linux@5.7.0 # validates SARIF; reads PREfast's XML and MSBuild's lines
  @umbrelladocs/rdformat-validator@1.0.1 # reviewdog's formats
  junit2json@4.0.0                       # JUnit
  azure-pipelines-task-lib@5.281.0       # logging commands of Azure Pipelines
  @actions/core@1.11.1                   # writes workflow commands: ours must be the same
  markdown-it@14.1.0                     # CommonMark
  @action-validator/core@0.6.0           # actions of GitHub, for ci_services_test
  @action-validator/cli@0.6.0
  gitlab-ci-local@4.46.0                 # runs jobs of GitLab (later ones bring code for one version of node)
)
# Microsoft's viewer for web pages. It carries all it needs but React: what npm would bring along with it is left out.
viewer=(
  @microsoft/sarif-web-component@0.6.0-29
  react@16.14.0
  react-dom@16.14.0
)

fetch_viewer() {
  local package name
  for package in "${viewer[@]}"; do
    name=${package%@*}
    name=$folder/viewer/${name##*/}
    rm -rf "$name"
    mkdir -p "$name"
    (cd "$name" && npm pack --silent --fetch-retries=1 --fetch-timeout=60000 "$package" >/dev/null && tar -xzf ./*.tgz --strip-components=1) ||
      return 1
  done
}

mkdir -p "$folder"
exec 9>"$folder/lock"
flock 9 # tests run side by side
wanted="${packages[*]} ${viewer[*]}"
[[ $(cat "$folder/done" 2>/dev/null) == "$wanted" ]] && exit 0
[[ -n $(find "$folder/failed" -mmin -60 2>/dev/null) ]] && exit 1
command -v npm >/dev/null || exit 1

if npm install --prefix "$folder" --no-save --no-audit --no-fund --ignore-scripts --fetch-retries=1 --fetch-timeout=60000 \
    "${packages[@]}" >"$folder/log" 2>&1 && fetch_viewer >>"$folder/log" 2>&1; then
  chmod u+x "$folder/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool"
  echo "$wanted" >"$folder/done"
  rm -f "$folder/failed"
  exit 0
fi
touch "$folder/failed"
exit 1
