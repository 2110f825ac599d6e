#pragma once
#include <wdm.h>

NTSTATUS TickStart(VOID);
VOID TickStop(VOID);
