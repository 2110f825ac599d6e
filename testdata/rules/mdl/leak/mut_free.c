// Without its guard the MDL stays behind.
#include <ntddk.h>

VOID NutriaTouch(PVOID Pool, ULONG Length);

VOID NutriaTouch(PVOID Pool, ULONG Length)
{
    PMDL mdl = IoAllocateMdl(Pool, Length, FALSE, FALSE, NULL);

    if (!mdl)
        return;
    MmBuildMdlForNonPagedPool(mdl);
    KeFlushIoBuffers(mdl, TRUE, TRUE);
    IoFreeMdl(mdl); // guard
}
