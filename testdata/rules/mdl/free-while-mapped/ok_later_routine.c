// What was done before is not known here.
#include <ntddk.h>

VOID RuddShutdown(PMDL Mdl, PVOID View);

VOID RuddShutdown(PMDL Mdl, PVOID View)
{
    if (View)
        MmUnmapLockedPages(View, Mdl);
    MmUnlockPages(Mdl);
    IoFreeMdl(Mdl);
}
