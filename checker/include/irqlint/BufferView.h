// Memory that a request brings along: which buffer, how long, who can change it.
//
// Words as in the documentation of the I/O manager, "Buffer Descriptions for I/O Control Codes" and "Methods for Accessing
// Data Buffers" (learn.microsoft.com/windows-hardware/drivers/kernel).
#pragma once

#include "ir/Name.h"
#include "model/Condition.h"

#include <cstdint>
#include <optional>
#include <string>

namespace irqlint::model {
struct Role;
}

namespace irqlint {

/// A use of `size` bytes of a buffer, at one place of the code.
struct BufferView {
  enum class Source : uint8_t {
    System, ///< a copy in system memory: contents chosen by the caller, not changed by it any more
    User,   ///< at an address that the caller chose, in its memory
    Mapped, ///< pages of the caller, locked, and mapped into system space: it can still write to them
    Own     ///< no buffer of a request: memory that the driver had mapped
  } source = Source::System;
  bool isEmbedded = false; ///< User: the address was read from a buffer itself
  Name field;              ///< what leads there, as facts name it: "system", "user", "user_input", "mapped", "own_…"
  std::string text;        ///< "Irp->AssociatedIrp.SystemBuffer"

  std::optional<int64_t> major; ///< of the request: IRP_MJ_…; nothing: not known
  Name request;                 ///< its name, "IRP_MJ_DEVICE_CONTROL"
  std::optional<int64_t> code;  ///< its control code, where the path knows it
  bool isCodeChecked = false;   ///< the path has looked at the code, so that a code which is not known here is one of several

  /// A length that comes with the request.
  struct Length {
    std::string text;       ///< "Parameters.DeviceIoControl.InputBufferLength"
    model::Interval known;  ///< on this path
    bool isTested = false;  ///< the path has compared it with something
    bool isBoundUnknown = false; ///< … of which it is not known how large it is
    bool covers = false;    ///< it is certainly not less than where the use ends
    bool isSize = false;    ///< the use ends just there
  };
  std::optional<Length> input, output; ///< nothing: such a request has none

  model::Interval begin;    ///< bytes from the start of the buffer
  model::Interval size{0, INT64_MAX}; ///< bytes that are used
  bool isSizeKnown = false; ///< something is known of `size`
  bool callerDecides = false; ///< begin or size were computed from what stands in a buffer
  bool isCallerValueTested = false; ///< … and the path has compared what was read there with something
  bool isWrite = false;
  enum class How : uint8_t {
    Access, ///< read or written by this code, or by a routine that it hands the address to with a size
    Probe,  ///< the address is checked: that raises where it is bad
    Call,   ///< a function is called that is said to be there
    Map,    ///< the MDL of the request is mapped
    Answer, ///< the request is completed, and `size` bytes of the buffer are said to be the answer
    Argument ///< the argument of a call was read from the buffer: which register, which handle …
  } how = How::Access;
  bool isAnswer = false;      ///< drivers below have had the request: what stands there may be theirs
  bool isOverwritten = false; ///< a read of what this path has written to another member of the same bytes
  bool isRecaptured = false;  ///< a read of a pointer that this path has read and probed before
  bool isFetchedAgain = false;///< a read of what this path has read before and decided something by
  model::Interval irql{0, 15};///< at the use
  bool isGuarded = false;   ///< a handler around it, here or in a caller, catches an exception
  bool isKernelMode = false;///< on this path the request comes from kernel mode
  bool isModeTested = false;///< this path has looked at where it comes from
  /// Probe: pages are locked, and the address is checked as for this processor mode; 0: the kernel, which may use any.
  std::optional<model::Interval> checkedAs;
  bool isNullTested = false;///< on this path the pointer is not null
  /// What was done to an address of the caller before: empty: nothing; "read", "write": probed for that; "locked"; "?": not known.
  Name probe{"?"};
  bool probeCovers = false; ///< as many bytes were probed
  model::Interval probed{0, INT64_MAX}; ///< from the start of the buffer
  std::string structure, member; ///< what the code takes it for: "FOO", "Count"; empty: bytes
  std::string what;         ///< the use as written: "info->Count", or the routine that is called
  bool isSizeCallers = false;        ///< size was computed from what stands in a buffer
  std::optional<int64_t> room;       ///< of a copy: as many bytes fit where it goes
  std::string into;                  ///< … and the name of that: "Key"
  std::string wraps;                 ///< sum or product of such values that was compared, and may be too large for its type
  Name overwrittenAs;                ///< isOverwritten: the structure that was written; empty: bytes
  bool isCallersValue = false; ///< what is written was computed from what stands in a buffer
  model::Interval status;      ///< Answer: the status of the request
  /// Bytes from the start of the buffer up to the end of what this driver has written to it; high is INT64_MAX: not known.
  model::Interval written{0, INT64_MAX};

  /// What the system calls the entry point for from which this is seen; null: seen from a function that others call.
  const std::vector<model::Role> *roles = nullptr;

  int64_t end() const { return begin.low + size.low; } ///< at least so many bytes are used, from the start
};

/// The parts of a control code: CTL_CODE(type, function, method, access).
struct ControlCode {
  unsigned type, access, function, method;
  explicit ControlCode(int64_t code)
      : type(static_cast<unsigned>(code >> 16) & 0xFFFF), access(static_cast<unsigned>(code >> 14) & 3), function(static_cast<unsigned>(code >> 2) & 0xFFF),
        method(static_cast<unsigned>(code) & 3) {}
  enum Method : unsigned { Buffered = 0, InDirect = 1, OutDirect = 2, Neither = 3 };
};

} // namespace irqlint
