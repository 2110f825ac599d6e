#pragma once
#include <ntddk.h>

typedef struct _DEVICE_CONTEXT {
  KSPIN_LOCK Lock;
  KEVENT Idle;
  LONG Pending;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

VOID WaitUntilIdle(PDEVICE_CONTEXT Context);
