// What rules about buffers of requests have in common: which side a buffer is, and what to call things.
//
//   method         input                 output                        (control codes)
//   buffered       SystemBuffer          SystemBuffer                  one block, as long as the longer of the two
//   in, out direct SystemBuffer          MdlAddress
//   neither        Type3InputBuffer      UserBuffer                    addresses of the caller
//
// Reads and writes have one buffer: in SystemBuffer, MdlAddress or UserBuffer, as the flags of the device say.
#pragma once

#include "Devices.h"
#include "Irps.h"
#include "Wording.h"

namespace irqlint::rules {

using Judgement = Rule::Judgement;

inline std::optional<unsigned> methodOf(const BufferView &b) { return b.code ? std::optional(ControlCode(*b.code).method) : std::nullopt; }

/// The framework gave the buffer, and says which it is.
inline bool isFramework(const BufferView &b) { return b.field.str().starts_with("wdf_"); }

/// Of a request from other drivers of the kernel: they are trusted.
inline bool isInternal(const BufferView &b) { return b.major == Major::InternalDeviceControl; }

inline bool isDeviceControl(const BufferView &b) { return b.major == Major::DeviceControl || b.major == Major::FileSystemControl; }

/// The driver itself has checked the address: so it takes it for one of the caller.
inline bool isProbed(const BufferView &b) { return b.probe == std::string_view("read") || b.probe == std::string_view("write"); }

/// Memory of the caller, at an address that it chose, whose pages nobody has locked.
inline bool isUserMemory(const BufferView &b) {
  if (b.source != BufferView::Source::User || b.isKernelMode || isInternal(b) || b.probe == std::string_view("locked"))
    return false;
  return isProbed(b) || (!b.isEmbedded && (isFramework(b) || (isDeviceControl(b) && methodOf(b) == ControlCode::Neither)));
}

/// The I/O manager passes on any length that the caller names. For queries and settings of files it has compared the length with
/// that of the structure before.
inline bool isLengthFree(const BufferView &b) {
  return isFramework(b) || isDeviceControl(b) || b.major == Major::Read || b.major == Major::Write;
}

/// What the request brings stands in the buffer, for certain.
inline bool holdsInput(const BufferView &b) {
  if (isFramework(b))
    return b.field.str().find("input") != std::string_view::npos;
  if (isDeviceControl(b))
    return methodOf(b) && ((b.source == BufferView::Source::System && *methodOf(b) != ControlCode::Neither) || b.field == std::string_view("user_input"));
  return b.input && !b.output && isLengthFree(b);
}

/// "at least 8 bytes", "24 bytes", "the structure 'FOO'": what is used.
inline std::string bytesText(int64_t bytes) { return std::to_string(bytes) + (bytes == 1 ? " byte" : " bytes"); }

/// "control code 0x222004 (METHOD_BUFFERED)", "IRP_MJ_WRITE"
inline std::string requestText(const BufferView &b) {
  static const char *const methods[] = {"METHOD_BUFFERED", "METHOD_IN_DIRECT", "METHOD_OUT_DIRECT", "METHOD_NEITHER"};
  if (b.code) {
    char number[32];
    std::snprintf(number, sizeof number, "0x%08X", static_cast<unsigned>(*b.code));
    return std::string("control code ") + number + " (" + methods[ControlCode(*b.code).method] + ")";
  }
  return isFramework(b) ? "the request" : b.request.string();
}

/// "'info->Count' of 'FOO'", "'RtlCopyMemory'"
inline std::string usedText(const BufferView &b) {
  std::string text = quoted(b.what.empty() ? b.text : b.what);
  return b.structure.empty() ? text : text + " of " + quoted(b.structure);
}

inline std::string throughFunctions(const Violation &v) { return throughWords(calledFunctions(v)); }

} // namespace irqlint::rules
