/* irqlint kit: audio class extension */
#pragma once
#include <wdf.h>
#define _ACX_H_
#ifdef __cplusplus
extern "C" {
#endif
typedef VOID (*ACXFUNC)(VOID);
typedef struct _ACX_DRIVER_GLOBALS {
    ULONG Reserved;
} ACX_DRIVER_GLOBALS, *PACX_DRIVER_GLOBALS;
extern PACX_DRIVER_GLOBALS AcxDriverGlobals;
extern BOOLEAN AcxClientVersionHigherThanFramework;
#ifdef __cplusplus
}
#endif
#define ACX_IS_FUNCTION_AVAILABLE(f) (!AcxClientVersionHigherThanFramework)
#define ACX_IS_STRUCTURE_AVAILABLE(s) (!AcxClientVersionHigherThanFramework)
#define ACX_IS_FIELD_AVAILABLE(s, f) (!AcxClientVersionHigherThanFramework)
#define ACX_STRUCTURE_SIZE(s) ((ULONG)sizeof(s))
#include <acx/acxtypes.h>
#include <acx/acxmisc.h>
#include <acx/acxdriver.h>
#include <acx/acxdevice.h>
#include <acx/acxrequest.h>
#include <acx/acxevents.h>
#include <acx/acxpin.h>
#include <acx/acxcircuit.h>
#include <acx/acxelements.h>
#include <acx/acxdataformat.h>
#include <acx/acxstreams.h>
#include <acx/acxtargets.h>
#include <acx/acxmanager.h>
