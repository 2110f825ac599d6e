// The handler frees the MDL.
#include <ntddk.h>

PMDL SpruceLock(PVOID Address, ULONG Length)
{
    PMDL mdl = IoAllocateMdl(Address, Length, FALSE, FALSE, NULL);

    PAGED_CODE();
    if (mdl == NULL) {
        return NULL;
    }
    __try {
        MmProbeAndLockPages(mdl, UserMode, IoReadAccess);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        IoFreeMdl(mdl);
        return NULL;
    }
    return mdl;
}
