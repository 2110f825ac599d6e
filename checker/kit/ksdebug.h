/* irqlint kit: debug output of stream drivers; a free build prints nothing */
#pragma once
#include <wdm.h>
#include <evntrace.h>
#ifndef REMIND
#define QUOTE(x) #x
#define QQUOTE(y) QUOTE(y)
#define REMIND(s) __FILE__ "(" QQUOTE(__LINE__) ") : " s
#endif
#define DEBUGLVL_BLAB TRACE_LEVEL_VERBOSE
#define DEBUGLVL_VERBOSE TRACE_LEVEL_VERBOSE
#define DEBUGLVL_TERSE TRACE_LEVEL_INFORMATION
#define DEBUGLVL_INFO TRACE_LEVEL_INFORMATION
#define DEBUGLVL_WARNING TRACE_LEVEL_WARNING
#define DEBUGLVL_ERROR TRACE_LEVEL_ERROR
#if DBG
#ifndef DEBUG_LEVEL
#define DEBUG_LEVEL DEBUGLVL_TERSE
#endif
#ifndef DEBUG_VARIABLE
#define DEBUG_VARIABLE DEBUG_LEVEL
#elif defined(KSDEBUG_INIT)
ULONG DEBUG_VARIABLE = DEBUG_LEVEL;
#else
EXTERN_C ULONG DEBUG_VARIABLE;
#endif
#define _DbgPrintF(lvl, strings) { if ((lvl) <= DEBUG_VARIABLE) DbgPrint strings; }
#define _DbgPrintFEx(component, lvl, strings) { if ((lvl) <= DEBUG_VARIABLE) DbgPrintEx(component, lvl, strings); }
#else
#define _DbgPrintF(lvl, strings)
#define _DbgPrintFEx(component, lvl, strings)
#endif
