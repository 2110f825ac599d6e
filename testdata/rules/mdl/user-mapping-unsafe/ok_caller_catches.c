// Who calls the helper catches it.
#include <ntddk.h>

NTSTATUS LingShow(PMDL Mdl, PVOID *View);

static PVOID LingMap(PMDL Mdl)
{
    return MmMapLockedPagesSpecifyCache(Mdl, UserMode, MmCached, NULL, FALSE, NormalPagePriority);
}

NTSTATUS LingShow(PMDL Mdl, PVOID *View)
{
    __try {
        *View = LingMap(Mdl);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    return STATUS_SUCCESS;
}
