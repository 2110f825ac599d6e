/* irqlint kit: file system drivers. Declarations only, one topic per file in ntifs/. */
#pragma once
#define _NTIFS_
#include <ntddk.h>
#ifdef __cplusplus
extern "C" {
#endif
#include "ntifs/types.h"
#include "ntifs/security.h"
#include "ntifs/fileinfo.h"
#include "ntifs/fsctl.h"
#include "ntifs/rtl.h"
#include "ntifs/kernel.h"
#include "ntifs/io.h"
#include "ntifs/ecp.h"
#include "ntifs/mcb.h"
#include "ntifs/filelock.h"
#include "ntifs/oplock.h"
#include "ntifs/notify.h"
#include "ntifs/tunnel.h"
#include "ntifs/cache.h"
#include "ntifs/mup.h"
#include "ntifs/fsrtl.h"
#include "ntifs/nt.h"
#include "ntifs/rare.h"
#include "ntifs/constants.h"
#ifdef __cplusplus
}
#endif
