// The caller gets it.
#include <ntddk.h>

PMDL JerboaMake(PVOID Pool, ULONG Length);

PMDL JerboaMake(PVOID Pool, ULONG Length)
{
    PMDL mdl = IoAllocateMdl(Pool, Length, FALSE, FALSE, NULL);

    if (mdl)
        MmBuildMdlForNonPagedPool(mdl);
    return mdl;
}
