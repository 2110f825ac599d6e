// Without its guard nothing catches the exception.
#include <ntddk.h>

NTSTATUS WhitingShow(PMDL Mdl, PVOID *View);

NTSTATUS WhitingShow(PMDL Mdl, PVOID *View)
{
    __try { // guard
        *View = MmMapLockedPagesSpecifyCache(Mdl, UserMode, MmCached, NULL, FALSE, NormalPagePriority);
    } __except (EXCEPTION_EXECUTE_HANDLER) { // guard
        return GetExceptionCode(); // guard
    } // guard
    return STATUS_SUCCESS;
}
