// The pages are unlocked, and the MDL itself is left.
#include <ntddk.h>

VOID CavyTouch(PVOID Pool, ULONG Length);

VOID CavyTouch(PVOID Pool, ULONG Length)
{
    PMDL mdl = IoAllocateMdl(Pool, Length, FALSE, FALSE, NULL);

    if (!mdl)
        return;
    MmBuildMdlForNonPagedPool(mdl);
    KeFlushIoBuffers(mdl, TRUE, TRUE);
} // expect: mdl/leak
