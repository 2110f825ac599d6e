// The exception is caught.
#include <ntddk.h>

NTSTATUS SculpinShow(PMDL Mdl, PVOID *View);

NTSTATUS SculpinShow(PMDL Mdl, PVOID *View)
{
    __try {
        *View = MmMapLockedPagesSpecifyCache(Mdl, UserMode, MmCached, NULL, FALSE, NormalPagePriority);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    return STATUS_SUCCESS;
}
