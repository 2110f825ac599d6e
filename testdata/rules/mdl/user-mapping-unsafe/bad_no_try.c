// Nothing catches the exception.
#include <ntddk.h>

NTSTATUS WrasseShow(PMDL Mdl, PVOID *View);

NTSTATUS WrasseShow(PMDL Mdl, PVOID *View)
{
    *View = MmMapLockedPagesSpecifyCache(Mdl, UserMode, MmCached, NULL, FALSE, NormalPagePriority); // expect: mdl/user-mapping-unsafe
    return *View ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
}
