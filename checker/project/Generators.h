// Headers that a build makes and a checkout lacks: stood in for as far as their sources tell.
#pragma once

#include "project/FileCache.h"
#include "project/Project.h"

#include <optional>
#include <string>

namespace irqlint::project {

/// The header's text; nothing if its source cannot be read.
std::optional<std::string> standIn(const GeneratedHeader &header, FileCache &files);

/// https://learn.microsoft.com/windows/win32/eventlog/message-text-files: a constant for each message.
std::string headerOfMessages(llvm::StringRef source);
/// https://learn.microsoft.com/windows/win32/wes/writing-an-instrumentation-manifest: a writing macro and a descriptor for each event.
/// Nothing if it is no XML.
std::optional<std::string> headerOfEvents(llvm::StringRef manifest);
/// https://learn.microsoft.com/windows-hardware/drivers/kernel/using-wmimofck-exe: GUIDs and data blocks of WMI classes.
std::string headerOfWmiClasses(llvm::StringRef mof);

} // namespace irqlint::project
