// The function is resident again because the section ends before it.
#include <wdm.h>

typedef struct _SHUTTLE {
    KEVENT Here;
    KEVENT There;
} SHUTTLE, *PSHUTTLE;

#pragma code_seg("PAGE")
VOID ShuttleReset(PSHUTTLE Shuttle)
{
    PAGED_CODE();
    KeClearEvent(&Shuttle->Here);
}
#pragma code_seg() // guard

VOID ShuttleGo(PSHUTTLE Shuttle)
{
    KeSetEvent(&Shuttle->There, IO_NO_INCREMENT, TRUE);
    KeWaitForSingleObject(&Shuttle->Here, Executive, KernelMode, FALSE, NULL);
}
