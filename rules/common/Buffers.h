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

/// The system handed the buffer over in a call that is no request: fast I/O, a message to a minifilter.
inline bool isGiven(const BufferView &b) { return b.field.str().starts_with("given_"); }

/// Of a request from other drivers of the kernel: they are trusted.
inline bool isInternal(const BufferView &b) { return b.major == Major::InternalDeviceControl || (isFramework(b) && b.isKernelMode); }

inline bool isDeviceControl(const BufferView &b) { return b.major == Major::DeviceControl || b.major == Major::FileSystemControl; }

/// The driver itself has checked the address: so it takes it for one of the caller.
inline bool isProbed(const BufferView &b) { return b.probe == std::string_view("read") || b.probe == std::string_view("write"); }

/// Memory of the caller, at an address that it chose, whose pages nobody has locked.
inline bool isUserMemory(const BufferView &b) {
  if (b.source != BufferView::Source::User || b.isKernelMode || isInternal(b) || b.probe == std::string_view("locked"))
    return false;
  return isProbed(b) || (!b.isEmbedded && (isFramework(b) || isGiven(b) || (isDeviceControl(b) && methodOf(b) == ControlCode::Neither)));
}

/// A control code with which a program can come.
inline bool isControlCode(const BufferView &b) { return b.code && !isInternal(b) && (isDeviceControl(b) || isFramework(b) || isGiven(b)); }

/// The I/O manager passes on any length that the caller names. For queries and settings of files it has compared the length with
/// that of the structure before.
inline bool isLengthFree(const BufferView &b) {
  return isFramework(b) || isGiven(b) || isDeviceControl(b) || b.major == Major::Read || b.major == Major::Write;
}

/// What the request brings stands in the buffer, for certain.
inline bool holdsInput(const BufferView &b) {
  if (b.isAnswer)
    return false;
  if (isFramework(b) || isGiven(b))
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
  if (isGiven(b))
    return b.roles && !b.roles->empty() ? "the call of " + quoted(b.roles->front().type.str()) : "the call";
  return isFramework(b) ? "the request" : b.request.string();
}

/// "'info->Count' of 'FOO'", "'RtlCopyMemory'"
inline std::string usedText(const BufferView &b) {
  std::string text = quoted(b.what.empty() ? b.text : b.what);
  return b.structure.empty() ? text : text + " of " + quoted(b.structure);
}

/// At completion, the I/O manager copies so much of the block to the caller as the driver says: unless the status is an error.
constexpr int64_t FirstError = static_cast<int32_t>(0xC0000000); // warnings lie below, as signed numbers

inline bool copiesBack(const BufferView &b) { return b.how == BufferView::How::Answer && (b.status.low >= 0 || b.status.high < FirstError) && b.size.high > 0; }

/// … as far as is known: callers may know more.
inline bool mayCopyBack(const BufferView &b) { return b.how == BufferView::How::Answer && !(b.status.low >= FirstError && b.status.high < 0) && b.size.high > 0; }

/// The answer certainly can be longer than the buffer of the caller: bytes behind its end were said to be part of it.
inline bool exceedsOutput(const BufferView &b) {
  if (!b.output || b.output->covers || b.output->isBoundUnknown)
    return false;
  const bool isAsLongAsInput = b.input && b.input->isSize && !b.output->isSize && !b.output->isTested;
  return b.size.low > b.output->known.low || isAsLongAsInput;
}

/// The block of the request is the copy that goes back: of a read request only where the device asks for it.
inline bool isAnswerBlock(const BufferView &b) {
  return b.source == BufferView::Source::System && !isInternal(b) && (b.major == Major::Read || (isDeviceControl(b) && methodOf(b) == ControlCode::Buffered));
}

/// What is written there is what a program gets: the output of a control code or of a read request.
inline bool goesToUserMode(const BufferView &b) {
  const bool isOutput = isDeviceControl(b) ? methodOf(b) && b.field != std::string_view("user_input") : b.major == Major::Read;
  return isOutput && b.output && b.output->known.high > 0 && !b.isKernelMode && !b.isEmbedded && !(b.source == BufferView::Source::System && isDeviceControl(b) && methodOf(b) != ControlCode::Buffered);
}

inline std::string throughFunctions(const Violation &v) { return throughWords(calledFunctions(v)); }

} // namespace irqlint::rules
