// The section with the lock is resident from the start on.
#include <wdm.h>

#pragma data_seg("PAGELK")
static KSPIN_LOCK g_Lock = 0;
#pragma data_seg()

VOID Start(VOID)
{
    MmLockPagableDataSection(&g_Lock);
    KeInitializeSpinLock(&g_Lock);
}
