/* irqlint kit: what stands in every header that the trace preprocessor (WPP) would make */
#pragma once
#ifdef _WDMDDK_
#include <wpprecorder.h>
#endif

#ifdef __cplusplus
extern "C" void __irqlint_trace(...);
#else
void __irqlint_trace();
#endif

#ifndef TRACE_LEVEL_NONE
#define TRACE_LEVEL_NONE 0
#endif
#ifndef TRACE_LEVEL_CRITICAL
#define TRACE_LEVEL_CRITICAL 1
#endif
#ifndef TRACE_LEVEL_FATAL
#define TRACE_LEVEL_FATAL 1
#endif
#ifndef TRACE_LEVEL_ERROR
#define TRACE_LEVEL_ERROR 2
#endif
#ifndef TRACE_LEVEL_WARNING
#define TRACE_LEVEL_WARNING 3
#endif
#ifndef TRACE_LEVEL_INFORMATION
#define TRACE_LEVEL_INFORMATION 4
#endif
#ifndef TRACE_LEVEL_VERBOSE
#define TRACE_LEVEL_VERBOSE 5
#endif

#ifndef WPP_INIT_TRACING
#define WPP_INIT_TRACING(...) ((void)0)
#endif
#ifndef WPP_CLEANUP
#define WPP_CLEANUP(...) ((void)0)
#endif

/* Whether somebody listens is not known. */
struct __irqlint_wpp_control {
    void *Logger;
    void *AutoLogContext;
    unsigned short AutoLogVerboseEnabled;
    unsigned char Level;
    unsigned long Flags[4];
};
#ifdef __cplusplus
extern "C"
#endif
extern volatile struct __irqlint_wpp_control __irqlint_wpp_control;
#ifndef WPP_CONTROL
#define WPP_CONTROL(flag) (__irqlint_wpp_control)
#endif
#ifndef WPP_LEVEL_ENABLED
#define WPP_LEVEL_ENABLED(...) (__irqlint_wpp_control.Level)
#endif
#ifndef WPP_LEVEL_LOGGER
#define WPP_LEVEL_LOGGER(...) (__irqlint_wpp_control.Logger)
#endif
#ifndef WPP_RECORDER_LEVEL_FLAGS_FILTER
#define WPP_RECORDER_LEVEL_FLAGS_FILTER(...) (__irqlint_wpp_control.Level)
#endif

#ifdef WPP_CONTROL_GUIDS
#define WPP_DEFINE_CONTROL_GUID(name, guid, bits) bits
#define WPP_DEFINE_BIT(name) WPP_BIT_##name,
enum { WPP_CONTROL_GUIDS WPP_LAST_BIT };
#endif
