/* A real wdm.h, with the markers of our own headers: asserts and paged code stay visible as calls in every build. */
#pragma once
#include <stddef.h>
/* First named in parameter lists, where C would make them types of that list. */
struct _KBUGCHECK_REASON_CALLBACK_RECORD;
#include_next <wdm.h>
#include "markers.h"
/* What checked builds print is evaluated, as with our own headers. */
#undef KdPrint
#undef KdPrintEx
#undef vKdPrintEx
#undef vKdPrintExWithPrefix
#define KdPrint(x) ((void)(DbgPrint x))
#define KdPrintEx(x) ((void)(DbgPrintEx x))
#define vKdPrintEx(x) ((void)(vDbgPrintEx x))
#define vKdPrintExWithPrefix(x) ((void)(vDbgPrintExWithPrefix x))
#ifdef __cplusplus
/* MSVC turns a string literal into any pointer to void or char. */
extern "C++" void RtlAssert(const void *FailedAssertion, const void *FileName, ULONG LineNumber, const char *Message);
#endif
