// The section is locked in memory while the driver runs.
#include <wdm.h>

typedef struct _PRESS {
    KEVENT Down;
    KEVENT Up;
} PRESS, *PPRESS;

VOID PressStamp_ok(PPRESS Press);
PVOID PressLock(VOID);
#pragma alloc_text(PAGEPRES, PressStamp_ok)

PVOID PressLock(VOID)
{
    return MmLockPagableCodeSection((PVOID)(ULONG_PTR)PressStamp_ok);
}

VOID PressStamp_ok(PPRESS Press)
{
    KeSetEvent(&Press->Down, IO_NO_INCREMENT, TRUE);
    KeWaitForSingleObject(&Press->Up, Executive, KernelMode, FALSE, NULL);
}
