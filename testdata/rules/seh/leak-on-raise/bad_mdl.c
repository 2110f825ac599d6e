// Pages cannot be locked, and the exception leaves the function with the MDL.
#include <ntddk.h>

PMDL AspenLock(PVOID Address, ULONG Length)
{
    PMDL mdl = IoAllocateMdl(Address, Length, FALSE, FALSE, NULL);

    PAGED_CODE();
    if (mdl == NULL) {
        return NULL;
    }
    MmProbeAndLockPages(mdl, UserMode, IoReadAccess); // expect: seh/leak-on-raise
    return mdl;
}
