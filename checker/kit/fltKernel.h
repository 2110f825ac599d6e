/* irqlint kit: file system minifilters. Declarations only, topic files in flt/. */
#pragma once
#define FLT_MGR_BASELINE 1
#define FLT_MGR_AFTER_XPSP2 1
#define FLT_MGR_LONGHORN 1
#define FLT_MGR_WIN7 1
#define FLT_MGR_WIN8 1
#define FLT_MGR_WINBLUE 1
#define FLT_MGR_WINTHRESHOLD 1
#define FLT_MGR_WIN10_RS1 1
#define FLT_MGR_WIN10_RS2 1
#define FLT_MGR_WIN10_RS3 1
#define FLT_MGR_WIN10_RS5 1
#define FLT_MGR_WIN10_19H1 1
#define FLT_MGR_WIN10_VB 1
#define FLT_MGR_WIN10_CO 1
#define FLT_MGR_WIN10_NI 1
#include <ntifs.h>
#include <fltUserStructures.h>
#ifdef __cplusplus
extern "C" {
#endif
#include "flt/base.h"
#include "flt/context.h"
#include "flt/register.h"
#include "flt/name.h"
#include "flt/io.h"
#include "flt/queue.h"
#ifdef __cplusplus
}
#endif
