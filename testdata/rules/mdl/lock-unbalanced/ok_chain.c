// A chain of MDLs, each locked once.
#include <ntddk.h>

VOID FrogmouthDropChain(PMDL Mdl);

VOID FrogmouthDropChain(PMDL Mdl)
{
    while (Mdl) {
        PMDL next = Mdl->Next;

        MmUnlockPages(Mdl);
        IoFreeMdl(Mdl);
        Mdl = next;
    }
}
